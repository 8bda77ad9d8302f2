import { App, Button, Checkbox } from 'antd'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { LedgerRecord } from '#model/base.ts'
import { papers } from '../../doors.ts'
import { sayError } from '../../show/state.tsx'

const files = [
  { kind: 'clean', label: '正式稿', suffix: '', say: '只有正文，公文版式' },
  { kind: 'review', label: '核对底稿', suffix: '（核对底稿）', say: '每个数字带批注，写明怎么来的' },
  { kind: 'sources', label: '数据来源表', suffix: '（数据来源表）', say: '每个数字的算法和记录' },
] as const

/** The three papers as Word files, never mixed, and the printer. */
export function Outputs({ record }: { record: LedgerRecord }) {
  const { message } = App.useApp()
  const [busy, setBusy] = useState<string | null>(null)
  const [red, setRed] = useState(false)
  const fetch = async ({ kind, suffix }: typeof files[number]) => {
    setBusy(kind)
    await papers.report(record.id, { kind, red }, `${String(record['title'])}${suffix}.docx`).catch(error => message.error(sayError(error)))
    setBusy(null)
  }
  return (
    <section className="panel outputs" aria-labelledby="outputs">
      <h2 id="outputs">取稿</h2>
      <ul>
        {files.map(file => (
          <li key={file.kind}>
            <Button loading={busy === file.kind} onClick={() => void fetch(file)} aria-describedby={`say-${file.kind}`}>{file.label}</Button>
            <span id={`say-${file.kind}`} className="quiet">{file.say}</span>
          </li>
        ))}
      </ul>
      <Checkbox checked={red} onChange={event => setRed(event.target.checked)}>正式稿加红头</Checkbox>
      <div className="outputs-more">
        <Button onClick={() => window.print()}>打印</Button>
        <Link className="plain-link" to="/reports/$id/returned" params={{ id: record.id }}>收回改过的稿子</Link>
        <Link className="plain-link" to="/reports/$id/compared" params={{ id: record.id }}>与上一期对照</Link>
      </div>
    </section>
  )
}
