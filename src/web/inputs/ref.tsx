import { Select } from 'antd'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { isId } from '#kit/id.ts'
import { register } from '#lines/register.ts'
import { doors } from '../doors.ts'
import { useSettled } from '../show/settled.ts'
import type { InputProps } from './props.ts'

/** A record of another ledger: found by name, alias or pinyin initials; one that is not there yet is entered along with this one. */
export function Ref({ id, field, value, onChange, names, describedBy, wrong, onNew }: InputProps) {
  const to = 'to' in field ? [field.to].flat() : []
  const [typed, setTyped] = useState('')
  const [open, setOpen] = useState(false)
  const [seen, setSeen] = useState<Readonly<Record<string, string>>>({})
  const asked = useSettled(typed.trim(), 180)
  const { data = [], isFetching } = useQuery({ queryKey: ['suggest', to, asked], queryFn: () => doors.suggest(to, asked), enabled: open })
  const several = to.length > 1
  const fresh = onNew && /[\u4e00-\u9fff]/.test(asked) && !isFetching && !data.some(one => one.called === asked) ? easilyNew(field) : []
  const options = [
    ...data.map(one => ({ value: one.id, label: one.called, hint: [several && labelOf(one.ledger), one.unionName].filter(Boolean).join('·') })),
    ...fresh.map(ledger => ({ value: `new ${ledger}`, label: `＋ 新登记${labelOf(ledger)}“${asked}”`, hint: '' })),
  ]
  const chosen = typeof value === 'string' && value !== '' ? { value, label: seen[value] ?? names[value] ?? (isId(value) ? '…' : value) } : null
  const choose = (picked: string | null) => {
    setTyped('')
    if (picked?.startsWith('new ')) {
      onNew!(picked.slice(4), asked)
      return onChange(asked)
    }
    const found = data.find(one => one.id === picked)
    if (found) setSeen({ ...seen, [found.id]: found.called })
    onChange(picked)
  }
  return (
    <Select id={id} labelInValue value={chosen} onChange={picked => choose(picked?.value ?? null)} options={options} onOpenChange={setOpen} allowClear placeholder="名称、别名或拼音首字母"
      showSearch={{ filterOption: false, onSearch: setTyped }} loading={isFetching} notFoundContent={isFetching ? '正在找…' : asked ? '没有找到，请核对名称' : '还没有可选的'}
      optionRender={({ data: { label, hint } }) => <>{label}{hint && <small>{hint}</small>}</>} aria-describedby={describedBy} status={wrong ? 'error' : ''} />
  )
}

function labelOf(ledger: string): string {
  return register.ledgers.get(ledger)?.label ?? ''
}

/** Of the ledgers that a field points to those of which nothing but the name is asked for at once. */
export function easilyNew(field: InputProps['field']): string[] {
  return 'to' in field ? [field.to].flat().filter(isEasilyNew) : []
}

function isEasilyNew(id: string): boolean {
  const ledger = register.ledgers.get(id)
  const asked = Object.entries((ledger?.fields ?? {}) as Record<string, InputProps['field']>).filter(([, field]) => field.required === true).map(([name]) => name)
  return ledger?.by === undefined && asked.length === 1 && asked[0] === ledger?.title[0] && ledger?.title.length === 1
}
