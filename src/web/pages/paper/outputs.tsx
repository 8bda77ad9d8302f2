import { Button, Checkbox } from 'antd'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { LedgerRecord } from '#model/base.ts'
import { papers } from '../../doors.ts'
import { Papers } from '../../show/papers.tsx'

/** The papers of a report that is kept, the printer, and the way of one that comes back. */
export function Outputs({ record }: { record: LedgerRecord }) {
  const [red, setRed] = useState(false)
  return (
    <section className="panel outputs" aria-labelledby="outputs">
      <h2 id="outputs">取稿</h2>
      <Papers title={String(record['title'])} fetch={(kind, file) => papers.report(record.id, { kind, red }, file)} />
      <Checkbox checked={red} onChange={event => setRed(event.target.checked)}>正式稿加红头</Checkbox>
      <div className="outputs-more">
        <Button onClick={() => window.print()}>打印</Button>
        <Link className="plain-link" to="/reports/$id/returned" params={{ id: record.id }}>收回改过的稿子</Link>
        <Link className="plain-link" to="/reports/$id/compared" params={{ id: record.id }}>与上一期对照</Link>
      </div>
    </section>
  )
}
