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
        <Entry to="/" icon={<HomeOutlined aria-hidden />}>首页</Entry>
        {writes && <Entry to="/note" icon={<EditOutlined aria-hidden />}>一句话记账</Entry>}
        <Entry to="/figures" icon={<LineChartOutlined aria-hidden />}>数据</Entry>
        <Entry to="/report" icon={<FileTextOutlined aria-hidden />}>写总结</Entry>
        <Entry to="/check" icon={<AuditOutlined aria-hidden />}>核对文稿</Entry>
        {writes && <Entry to="/import" icon={<ImportOutlined aria-hidden />}>导入表格</Entry>}
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
      <ul><Entry to="/settings" icon={<SettingOutlined aria-hidden />}>设置</Entry></ul>
    </nav>
  )
}

function Entry({ to, icon, children }: { to: '/' | '/note' | '/figures' | '/report' | '/check' | '/import' | '/settings'; icon: ReactNode; children: ReactNode }) {
  return <li><Link to={to} activeOptions={{ exact: to === '/' }}>{icon}{children}</Link></li>
}
