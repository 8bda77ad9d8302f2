import { AuditOutlined, EditOutlined, FileTextOutlined, HomeOutlined, ImportOutlined, LineChartOutlined, SettingOutlined } from '@ant-design/icons'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { register } from '#lines/register.ts'
import { useMay } from '../session.tsx'

/** Daily work on top, then every ledger by line of work. */
export function Menu() {
  const writes = useMay('clerk')
  const governs = useMay('administrator')
  return (
    <nav aria-label="主菜单" className="menu">
      <ul>
        <Entry to="/" icon={<HomeOutlined />}>首页</Entry>
        {writes && <Entry to="/note" icon={<EditOutlined />}>一句话记账</Entry>}
        <Entry to="/figures" icon={<LineChartOutlined />}>数据</Entry>
        <Entry to="/report" icon={<FileTextOutlined />}>写总结</Entry>
        <Entry to="/check" icon={<AuditOutlined />}>核对文稿</Entry>
        {writes && <Entry to="/import" icon={<ImportOutlined />}>导入表格</Entry>}
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
      <ul><Entry to="/settings" icon={<SettingOutlined />}>设置</Entry></ul>
    </nav>
  )
}

function Entry({ to, icon, children }: { to: '/' | '/note' | '/figures' | '/report' | '/check' | '/import' | '/settings'; icon: ReactNode; children: ReactNode }) {
  return <li><Link to={to} activeOptions={{ exact: to === '/' }}>{icon}{children}</Link></li>
}
