import { App, Button } from 'antd'
import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { save } from '../../ask.ts'
import { doors } from '../../doors.ts'
import type { ReportAsk, SentReport } from '../../sent.ts'
import { useMay } from '../../session.tsx'
import { copyText } from '../../show/copy.ts'
import { Papers } from '../../show/papers.tsx'
import { sayError } from '../../show/state.tsx'

/** The papers of what was just written, its text for where one would paste it, and the way to keep it as a report. */
export function Outputs({ asked, report }: { asked: ReportAsk; report: SentReport }) {
  const { message } = App.useApp()
  const writes = useMay('clerk')
  const navigate = useNavigate()
  const begin = useMutation({
    mutationFn: () => doors.createReport(asked),
    onSuccess: ({ id }) => void navigate({ to: '/reports/$id', params: { id } }), onError: error => void message.error(sayError(error)),
  })
  const copy = () => copyText(report.text).then(() => message.success('已复制，可以粘贴到微信或 WPS'), error => message.error(sayError(error)))
  return (
    <section className="panel outputs" aria-labelledby="outputs">
      <h2 id="outputs">取稿</h2>
      {writes && <p><Button type="primary" loading={begin.isPending} onClick={() => begin.mutate()}>起草成稿</Button>　<span className="quiet">存为报告，接着改、送审、印发</span></p>}
      <Papers title={report.title} fetch={(kind, file) => save('/api/report/docx', { ...asked, kind }, file)} />
      <div className="outputs-more"><Button onClick={() => void copy()}>复制全文</Button><Button onClick={() => window.print()}>打印</Button></div>
    </section>
  )
}
