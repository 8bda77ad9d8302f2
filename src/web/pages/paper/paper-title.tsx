import { App, Input } from 'antd'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { LedgerRecord } from '#model/base.ts'
import { printedTitle } from '#office/report.ts'
import { doors } from '../../doors.ts'
import { sayError } from '../../show/state.tsx'

/** The title above the text, changed where it stands. */
export function PaperTitle({ record }: { record: LedgerRecord }) {
  const { message } = App.useApp()
  const queries = useQueryClient()
  const [title, setTitle] = useState(String(record['title']))
  const keep = () => {
    const words = title.replace(/\s*\n\s*/g, '').trim()
    if (words === String(record['title'])) return
    if (words === '') return setTitle(String(record['title']))
    void doors.write([
      { ledger: 'report', do: 'change', id: record.id, values: { title: words } },
    ]).then(() => queries.invalidateQueries({ queryKey: ['record', 'report', record.id] }), error => message.error(sayError(error)))
  }
  return (
    <>
      <Input.TextArea
        className="paper-title" variant="borderless" autoSize value={title} aria-label="标题" onChange={event => setTitle(event.target.value)}
        onBlur={keep} onPressEnter={event => { event.preventDefault(); event.currentTarget.blur() }}
      />
      <h2 className="printed-title" aria-hidden>{printedTitle(title)}</h2>
    </>
  )
}
