import { App, Button, Tag } from 'antd'
import { useMutation, useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useParams } from '@tanstack/react-router'
import { Suspense } from 'react'
import type { LedgerRecord } from '#model/base.ts'
import type { AnyLedger } from '#model/ledger.ts'
import { register } from '#lines/register.ts'
import { doors } from '../../doors.ts'
import { RecordForms } from '../../forms/forms.tsx'
import { useMay } from '../../session.tsx'
import { useQuestion } from '../../show/dialog.tsx'
import { Failed, NoLedger, Waiting } from '../../show/state.tsx'
import { titleOf } from '../../show/value.tsx'
import { Referring } from '../../views/referring.tsx'
import { actionOf, viewOf } from '../../views/views.ts'
import { StateTag } from '../../show/state-tag.tsx'
import { Again } from './again.tsx'
import { Bulletin } from './bulletin.tsx'
import { Clocks } from './clocks.tsx'
import { Details } from './details.tsx'
import { History } from './history.tsx'
import { Reveal } from './reveal.tsx'
import { Verbs } from './verbs.tsx'
import './record.css'

export function RecordPage() {
  const { ledger: ledgerId, id } = useParams({ from: '/desk/l/$ledger/$id' })
  const ledger = register.ledgers.get(ledgerId)
  const { data, error } = useQuery({ queryKey: ['record', ledgerId, id], queryFn: () => doors.open(ledgerId, id), retry: false })
  if (!ledger) return <NoLedger />
  if (error) return <Gone ledger={ledger} id={id} error={error} />
  if (!data) return <Waiting />
  return <Opened key={id} ledger={ledger} record={data.record} names={data.names} />
}

/** Of a record that was removed the history is left, from where it can be brought back. */
function Gone({ ledger, id, error }: { ledger: AnyLedger; id: string; error: unknown }) {
  return <>
    <Failed whole error={error}><Link className="plain-link" to="/l/$ledger" params={{ ledger: ledger.id }}>回到{ledger.label}</Link></Failed>
    <History ledger={ledger} id={id} />
  </>
}

function Opened({ ledger, record, names }: { ledger: AnyLedger; record: LedgerRecord; names: Readonly<Record<string, string>> }) {
  const writes = useMay(ledger.by ?? 'clerk')
  const navigate = useNavigate()
  const { message } = App.useApp()
  const { ask, dialog } = useQuestion()
  const remove = useMutation({ mutationFn: () => doors.write([{ ledger: ledger.id, do: 'remove', id: record.id, version: record.version }]) })
  const [View, Action] = [viewOf(ledger.id), actionOf(ledger.id)]
  const title = titleOf(ledger.id, record)
  const asking = () => ask({
    title: `删除${ledger.label}“${title}”？`, say: '数字会跟着变。删除后仍可从历史里恢复。', yes: '删除', no: '不删', danger: true,
    work: () => remove.mutateAsync().then(() => { message.success('已删除'); void navigate({ to: '/l/$ledger', params: { ledger: ledger.id } }) }),
  })
  return (
    <article className="record">
      <nav className="crumbs" aria-label="位置"><Link to="/l/$ledger" params={{ ledger: ledger.id }}>{ledger.label}</Link></nav>
      <div className="head">
        <h1>{title}</h1>
        <StateTag ledger={ledger} state={record.state} />
        {record.form === 'total' && <Tag>汇总</Tag>}
        <span className="quiet">{record.union !== null && names[record.union]}</span>
        <span className="grow" />
        {writes && <Verbs ledger={ledger} record={record} names={names} />}
        {writes && <Link className="plain-link" to="/l/$ledger/$id/edit" params={{ ledger: ledger.id, id: record.id }}>修改</Link>}
        {writes && <Again ledger={ledger} record={record} names={names} />}
        {writes && Action && <Suspense><Action record={record} names={names} /></Suspense>}
        {writes && <Bulletin ledger={ledger} record={record} />}
        <RecordForms ledger={ledger} id={record.id} title={title} />
        <Reveal ledger={ledger} record={record} />
        {writes && <Button danger type="text" onClick={asking}>删除</Button>}
        {dialog}
      </div>
      {View ? <Suspense><View record={record} names={names} /></Suspense> : <Clocks ledger={ledger} record={record} />}
      <Details ledger={ledger} record={record} names={names} />
      {!View && <div className="panel referring"><Referring ledger={ledger.id} id={record.id} /></div>}
      <History ledger={ledger} id={record.id} />
    </article>
  )
}
