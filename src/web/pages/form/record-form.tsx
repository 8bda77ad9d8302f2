import { Alert, App, Button, Segmented } from 'antd'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useNavigate, useRouter, Link } from '@tanstack/react-router'
import { useEffect, useMemo, useRef, useState } from 'react'
import type { Field } from '#model/field.ts'
import type { Fault } from '#model/rules.ts'
import { baseFields } from '#model/base.ts'
import type { AnyLedger } from '#model/ledger.ts'
import { isRefusal } from '#kit/refusal.ts'
import { doors } from '../../doors.ts'
import { useLaw } from '../../law.ts'
import { useSession } from '../../session.tsx'
import { useSettled } from '../../show/settled.ts'
import { takeForm } from './carried.ts'
import { dropDraft, draftKey, keepDraft, keptDraft } from './draft.ts'
import { useFirstFault } from './first-fault.ts'
import { FormField } from './form-field.tsx'
import { FormFields } from './form-fields.tsx'
import { dateOfState, StateField } from './state-field.tsx'
import { stepsOf, type Also, type Edited } from './steps.ts'
import { emptyForm, readForm, type Typed } from './typed.ts'

type Known = Edited & { names: Readonly<Record<string, string>> }

/** Enters or alters a record: what is wrong is told beside its field while one types, by the rules of the door itself. */
export function RecordForm({ ledger, known }: { ledger: AnyLedger; known?: Known }) {
  const { me, right } = useSession()
  const { message } = App.useApp()
  const navigate = useNavigate()
  const router = useRouter()
  const year = Number(me.today.slice(0, 4))
  const key = draftKey(right.id, ledger.id, known?.id ?? '')
  const begin = useMemo(() => known?.form ?? emptyForm(ledger, right.union), [known, ledger, right.union])
  const [carried] = useState(() => known ? null : takeForm(ledger.id))
  const [draft] = useState(() => carried ? null : keptDraft(key))
  const [typed, setTyped] = useState<Typed>(carried?.typed ?? draft ?? begin)
  const [restored, setRestored] = useState(draft !== null)
  const [also, setAlso] = useState<readonly Also[]>(carried?.also ?? [])
  const [touched, setTouched] = useState<ReadonlySet<string>>(new Set())
  const [tried, setTried] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  const showFirst = useFirstFault(form)

  const altered = JSON.stringify(typed) !== JSON.stringify(begin)
  const settled = useSettled(typed, 500)
  useEffect(() => {
    // What another page began is kept there.
    if (!carried && JSON.stringify(settled) !== JSON.stringify(begin)) keepDraft(key, ledger, settled)
  }, [settled, key, ledger, begin, carried])

  const law = useLaw()
  const own = readForm(ledger, typed, known?.form ?? null, year, law).faults
  const steps = (now: Typed) => stepsOf(ledger, now, year, { also, ...known && { known } })
  const sound = own.every(fault => fault.strength !== 'refuse')
  const { data: checked } = useQuery({
    queryKey: ['check', ledger.id, known?.id, settled, also], queryFn: () => doors.check(steps(settled)).then(all => all.at(-1)!),
    enabled: sound && altered, retry: false, gcTime: 0,
  })
  const told = checked && settled === typed ? checked.faults : []
  const faults = [...own, ...told.filter(fault => !own.some(one => one.say === fault.say))]

  const save = useMutation({ mutationFn: () => doors.write(steps(typed)) })
  const [refused, setRefused] = useState<Fault | null>(null)
  const visible = [...faults, ...refused && !faults.some(fault => fault.say === refused.say) ? [refused] : []].filter(fault => tried || touched.has(fault.at))

  const submit = async (again: boolean) => {
    setTried(true)
    setRefused(null)
    if (!sound) return showFirst()
    try {
      const written = await save.mutateAsync()
      dropDraft(key)
      message.success(known ? '已保存' : '已登记')
      if (again) {
        setTyped({ ...emptyForm(ledger, typed.union), values: { form: 'detail', ...(ledger.day !== undefined && { [ledger.day]: typed.values[ledger.day] ?? null }) } })
        setTried(false)
        setTouched(new Set())
        setAlso([])
        form.current?.querySelector<HTMLElement>('input,textarea')?.focus()
      // Who went on to another page meanwhile stays there.
      } else if (form.current) void navigate({ to: '/l/$ledger/$id', params: { ledger: ledger.id, id: written.at(-1)!.id }, replace: known !== undefined })
    } catch (error) {
      if (!isRefusal(error)) throw error
      const at = error.at?.replace(new RegExp(`^${steps(typed).length - 1}\\.`), '') ?? ''
      setRefused({ strength: 'refuse', say: error.say, at })
      showFirst()
    }
  }
  const placed = new Set([...Object.keys(ledger.fields), ...Object.keys(ledger.parts), ...Object.keys(baseFields), 'union', ...known ? [] : ['state']])
  const stateDate = known ? undefined : dateOfState(ledger, typed)
  const elsewhere = visible.filter(fault => !placed.has(fault.at.split('.')[0]!))
  return (
    <form ref={form} className="form" noValidate onSubmit={event => { event.preventDefault(); void submit(false) }}
      onBlur={event => { const at = (event.target as HTMLElement).closest<HTMLElement>('[data-at]')?.dataset['at']; if (at) setTouched(new Set([...touched, at])) }}
      onKeyDown={event => { if ((event.ctrlKey || event.metaKey) && (event.key === 'Enter' || event.key === 's')) { event.preventDefault(); void submit(false) } }}>
      <h1>{known ? `修改${ledger.label}` : `登记${ledger.label}`}</h1>
      {restored && <Alert type="info" title="接着上次没存完的内容" action={<Button size="small" onClick={() => { dropDraft(key); setTyped(begin); setRestored(false) }}>不要了，重新填</Button>} />}
      {!known && ledger.totals && (
        <Segmented value={typed.values['form'] ?? 'detail'} onChange={value => setTyped({ ...typed, values: { ...typed.values, form: value } })} aria-label="登记方式"
          options={[{ value: 'detail', label: `逐${ledger.unit}登记` }, { value: 'total', label: '登记汇总数' }]} />
      )}
      {!known && <StateField ledger={ledger} typed={typed} onChange={setTyped} faults={visible} />}
      {stateDate !== undefined && <div className="grid">
        <FormField name={stateDate} field={ledger.fields[stateDate] as Field} typed={typed} onChange={setTyped} faults={faults} names={{}} year={year} />
      </div>}
      <FormFields
        ledger={ledger} typed={typed} onChange={setTyped} faults={visible} names={known?.names ?? carried?.names ?? {}} year={year} id={known?.id} but={stateDate}
        onNew={(to, name) => setAlso([...also, { ledger: to, name }])}
      />
      <div className="refusals">
        {elsewhere.map(({ say }) => <p key={say} className="fault" role="alert">{say}</p>)}
        {checked?.existing !== undefined && <Link to="/l/$ledger/$id" params={{ ledger: ledger.id, id: checked.existing }}>打开已有的那一条</Link>}
      </div>
      <div className="form-foot">
        <Button type="primary" htmlType="submit" loading={save.isPending} disabled={known !== undefined && !altered}>保存</Button>
        {!known && <Button onClick={() => void submit(true)} disabled={save.isPending}>保存，再记一条</Button>}
        <Button type="text" onClick={() => router.history.back()}>返回</Button>
        <span className="quiet screen-only">Ctrl + Enter 保存；没存完的内容会留在这台电脑上</span>
      </div>
    </form>
  )
}
