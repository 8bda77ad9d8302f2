import { App, Button } from 'antd'
import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { save } from '../../ask.ts'
import { doors, type ReportAsk, type SentReport } from '../../doors.ts'
import { useMay } from '../../session.tsx'
import { copyText } from '../../show/copy.ts'
import { sayError } from '../../show/state.tsx'

const files = [
  { kind: 'clean', label: '正式稿', suffix: '', say: '只有正文，公文版式' },
  { kind: 'review', label: '核对底稿', suffix: '（核对底稿）', say: '每个数字带批注，写明怎么来的' },
  { kind: 'sources', label: '数据来源表', suffix: '（数据来源表）', say: '每个数字的算法和记录，以及未写入的' },
] as const

/** The three papers as Word files, never mixed, and the text for where one would paste it. */
export function Outputs({ asked, report }: { asked: ReportAsk; report: SentReport }) {
  const { message } = App.useApp()
  const writes = useMay('clerk')
  const navigate = useNavigate()
  const [busy, setBusy] = useState<string | null>(null)
  const begin = useMutation({
    mutationFn: () => doors.createReport(asked), onSuccess: ({ id }) => void navigate({ to: '/reports/$id', params: { id } }), onError: error => void message.error(sayError(error)),
  })
  const fetch = async ({ kind, suffix }: typeof files[number]) => {
    setBusy(kind)
    await save('/api/report/docx', { ...asked, kind }, `${report.title}${suffix}.docx`).catch(error => message.error(sayError(error)))
    setBusy(null)
  }
  const copy = () => copyText(report.text).then(() => message.success('已复制，可以粘贴到微信或 WPS'), error => message.error(sayError(error)))
  return (
    <section className="panel outputs" aria-labelledby="outputs">
      <h2 id="outputs">取稿</h2>
      {writes && <p><Button type="primary" loading={begin.isPending} onClick={() => begin.mutate()}>起草成稿</Button>　<span className="quiet">存为报告，接着改、送审、印发</span></p>}
      <ul>
        {files.map(file => (
          <li key={file.kind}>
            <Button loading={busy === file.kind} onClick={() => void fetch(file)} aria-describedby={`say-${file.kind}`}>{file.label}</Button>
            <span id={`say-${file.kind}`} className="quiet">{file.say}</span>
          </li>
        ))}
      </ul>
      <div className="outputs-more"><Button onClick={() => void copy()}>复制全文</Button><Button onClick={() => window.print()}>打印</Button></div>
    </section>
  )
}
