import { App, Button, Input } from 'antd'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { LedgerRecord } from '#model/base.ts'
import type { Field } from '#model/field.ts'
import { isPersonal } from '#model/kinds/kinds.ts'
import type { AnyLedger } from '#model/ledger.ts'
import { doors } from '../../doors.ts'
import { useMay } from '../../session.tsx'
import { Dialog } from '../../show/dialog.tsx'

/** Shows masked numbers once a reason is given, which stays in the history. */
export function Reveal({ ledger, record }: { ledger: AnyLedger; record: LedgerRecord }) {
  const may = useMay('clerk')
  const { message } = App.useApp()
  const [open, setOpen] = useState(false)
  const [reason, setReason] = useState('')
  const reveal = useMutation({ mutationFn: () => doors.reveal(ledger.id, record.id, reason), onError: failed => void message.error(failed.message) })
  if (!may || personalIn(ledger, record).length === 0) return null
  const close = () => {
    setOpen(false)
    setReason('')
    reveal.reset()
  }
  return (
    <>
      <Button type="text" onClick={() => setOpen(true)}>看完整号码</Button>
      {open && <Dialog title="看完整号码" onClose={close}>
        {reveal.data
          ? <dl className="details">{personalIn(ledger, reveal.data).map(({ label, value }, i) => <div key={i}><dt>{label}</dt><dd>{value}</dd></div>)}</dl>
          : (
            <form onSubmit={event => { event.preventDefault(); reveal.mutate() }}>
              <label htmlFor="reason">为什么要看（会记入历史）</label>
              <Input id="reason" autoFocus value={reason} onChange={event => setReason(event.target.value)} placeholder="如：核对仲裁申请书" />
              <p><Button type="primary" htmlType="submit" disabled={reason.trim() === ''} loading={reveal.isPending}>查看</Button></p>
            </form>
          )}
      </Dialog>}
    </>
  )
}

function personalIn(ledger: AnyLedger, record: LedgerRecord): { label: string; value: string }[] {
  const of = (fields: Record<string, Field>, row: Readonly<Record<string, unknown>>, who = '') =>
    Object.entries(fields).filter(([name, field]) => isPersonal(field) && typeof row[name] === 'string').map(([name, field]) => ({
      label: who + field.label, value: String(row[name]),
    }))
  return [
    ...of(ledger.fields, record),
    ...Object.entries(ledger.parts)
      .flatMap(([part, { fields }]) => (record[part] as Record<string, unknown>[]).flatMap(row => of(fields, row, row['name'] ? `${String(row['name'])} ` : ''))),
  ]
}
