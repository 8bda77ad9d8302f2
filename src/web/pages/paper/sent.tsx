import { Button, Input, Select } from 'antd'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { LedgerRecord } from '#model/base.ts'
import { optionLabel } from '#model/field.ts'
import { report } from '#office/report.ts'
import { doors } from '../../doors.ts'
import { useMay, useSession } from '../../session.tsx'
import { sayDate } from '../../show/date.ts'
import { sayError } from '../../show/state.tsx'

type Row = { to: string; day: string; how: string | null; receiver: string | null }
const ways = report.parts.sent.fields.how.of

/** 发送登记 of an issued report: to whom it went, when and how. */
export function Sent({ record }: { record: LedgerRecord }) {
  const writes = useMay('clerk')
  const { me } = useSession()
  const [row, setRow] = useState<Row | null>(null)
  const rows = record['sent'] as Row[]
  const add = useMutation({
    mutationFn: (next: Row) => doors.write([{ ledger: 'report', do: 'change', id: record.id, version: record.version, values: { sent: [...rows, next] } }]),
    onSuccess: () => setRow(null),
  })
  if (record.state !== 'issued') return null
  return (
    <section className="panel sent" aria-labelledby="sent">
      <h2 id="sent">发送登记</h2>
      {rows.length === 0 && <p className="quiet">还没有登记发给谁。</p>}
      <ul>{rows.map(({ to, day, how, receiver }, i) => <li key={i}><strong>{to}</strong><span className="quiet">{[
        sayDate(day), how && optionLabel(ways, how), receiver && `${receiver}签收`,
      ].filter(Boolean).join('，')}</span></li>)}</ul>
      {writes && row === null && <Button onClick={() => setRow({ to: '', day: me.today, how: 'platform', receiver: null })}>登记一次发送</Button>}
      {row && (
        <form onSubmit={event => { event.preventDefault(); add.mutate(row) }}>
          <Input autoFocus value={row.to} placeholder="发给谁，如 县总工会" aria-label="发送对象" onChange={event => setRow({ ...row, to: event.target.value })} />
          <Input value={row.day} aria-label="发送日期" onChange={event => setRow({ ...row, day: event.target.value })} />
          <Select
            value={row.how} aria-label="发送方式" options={Object.keys(ways).map(key => ({ value: key, label: optionLabel(ways, key) }))}
            onChange={how => setRow({ ...row, how })}
          />
          <Input value={row.receiver ?? ''} placeholder="签收人，没有可不填" aria-label="签收人" onChange={event => setRow({ ...row, receiver: event.target.value || null })} />
          {add.isError && <p className="fault" role="alert">{sayError(add.error)}</p>}
          <div className="dialog-foot"><Button onClick={() => setRow(null)}>不登记</Button><Button type="primary" htmlType="submit" loading={add.isPending}>登记</Button></div>
        </form>
      )}
    </section>
  )
}
