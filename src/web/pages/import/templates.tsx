import { DownloadOutlined } from '@ant-design/icons'
import { App, Button } from 'antd'
import { register } from '#lines/register.ts'
import { doors } from '../../doors.ts'
import { useMay } from '../../session.tsx'
import { sayError } from '../../show/state.tsx'

/** An empty sheet of each ledger, for those who begin without one. */
export function Templates() {
  const { message } = App.useApp()
  const governs = useMay('administrator')
  const save = (ledger: string, label: string) => void doors.saveTemplate(ledger, label).catch((error: unknown) => message.error(sayError(error)))
  return (
    <details className="panel templates">
      <summary>还没有表格？下载模板，填好再导入</summary>
      {register.lines.map(line => (
        <section key={line.id}>
          <h2>{line.label}</h2>
          <p>
            {line.ledgers.filter(({ by }) => governs || by !== 'administrator').map(({ id, label }) => (
              <Button key={id} icon={<DownloadOutlined />} aria-label={`下载${label}模板`} onClick={() => save(id, label)}>{label}</Button>
            ))}
          </p>
        </section>
      ))}
    </details>
  )
}
