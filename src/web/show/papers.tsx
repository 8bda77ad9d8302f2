import { App, Button } from 'antd'
import { useState } from 'react'
import { sayError } from './state.tsx'

const files = [
  { kind: 'clean', label: '正式稿', suffix: '', say: '只有正文，公文版式' },
  { kind: 'review', label: '核对底稿', suffix: '（核对底稿）', say: '每个数字带批注，写明怎么来的' },
  { kind: 'sources', label: '数据来源表', suffix: '（数据来源表）', say: '每个数字的算法和记录' },
] as const

export type PaperKind = typeof files[number]['kind']

/** The three papers of a report as Word files, never mixed: one button each. `fetch` saves one under the name it is given. */
export function Papers({ title, fetch }: { title: string; fetch: (kind: PaperKind, file: string) => Promise<unknown> }) {
  const { message } = App.useApp()
  const [busy, setBusy] = useState<PaperKind | null>(null)
  const take = async ({ kind, suffix }: typeof files[number]) => {
    setBusy(kind)
    await fetch(kind, `${title}${suffix}.docx`).catch(error => message.error(sayError(error)))
    setBusy(null)
  }
  return (
    <ul>
      {files.map(file => (
        <li key={file.kind}>
          <Button loading={busy === file.kind} onClick={() => void take(file)} aria-describedby={`say-${file.kind}`}>{file.label}</Button>
          <span id={`say-${file.kind}`} className="quiet">{file.say}</span>
        </li>
      ))}
    </ul>
  )
}
