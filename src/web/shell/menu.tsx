import { AuditOutlined, ContainerOutlined, EditOutlined, FileTextOutlined, HistoryOutlined, HomeOutlined, ImportOutlined, LineChartOutlined, SettingOutlined } from '@ant-design/icons'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { register } from '#lines/register.ts'
import { useMay } from '../session.tsx'
import { pages } from './pages.ts'

/** Daily work on top, then every ledger by line of work. */
export function Menu() {
  const writes = useMay('clerk')
  const governs = useMay('administrator')
  return (
    <nav aria-label="主菜单" className="menu">
      <ul>
        <Entry to="/" icon={<HomeOutlined aria-hidden />} />
        {writes && <Entry to="/note" icon={<EditOutlined aria-hidden />} />}
        <Entry to="/figures" icon={<LineChartOutlined aria-hidden />} />
        <Entry to="/report" icon={<FileTextOutlined aria-hidden />} />
        <Entry to="/check" icon={<AuditOutlined aria-hidden />} />
        <Entry to="/past" icon={<ContainerOutlined aria-hidden />} />
        {writes && <Entry to="/import" icon={<ImportOutlined aria-hidden />} />}
      </ul>
      {register.lines.map(line => (
        <div key={line.id}>
          <h2 id={`line-${line.id}`}>{line.label}</h2>
          <ul aria-labelledby={`line-${line.id}`}>
            {line.ledgers.filter(ledger => governs || ledger.by !== 'administrator').map(ledger => (
              <li key={ledger.id}><Link to="/l/$ledger" params={{ ledger: ledger.id }}>{ledger.label}</Link></li>
            ))}
          </ul>
        </div>
      ))}
      <ul>
        <Entry to="/history" icon={<HistoryOutlined aria-hidden />} />
        <Entry to="/settings" icon={<SettingOutlined aria-hidden />} />
      </ul>
    </nav>
  )
}

function Entry({ to, icon }: { to: keyof typeof pages; icon: ReactNode }) {
  return <li><Link to={to} activeOptions={{ exact: to === '/' }}>{icon}{pages[to]}</Link></li>
}
