import {
  AimOutlined, AuditOutlined, CalendarOutlined, ContainerOutlined, EditOutlined, FileTextOutlined, HistoryOutlined, HomeOutlined, ImportOutlined,
  LineChartOutlined, ReadOutlined, ProfileOutlined, ScheduleOutlined, SettingOutlined, SwapOutlined,
} from '@ant-design/icons'
import { useQuery } from '@tanstack/react-query'
import { Link, useRouterState } from '@tanstack/react-router'
import { useState, type ReactNode } from 'react'
import type { AnyLedger } from '#model/ledger.ts'
import { register } from '#lines/register.ts'
import { doors } from '../doors.ts'
import { useMay } from '../session.tsx'
import { useLately } from './lately.ts'
import { pages } from './pages.ts'

/** Daily work on top, then the ledgers: those used last, and every line of work, folded but for the one that is open. */
export function Menu() {
  const writes = useMay('clerk')
  return (
    <nav aria-label="主菜单" className="menu">
      <ul>
        <Entry to="/" icon={<HomeOutlined aria-hidden />} />
        {writes && <Entry to="/note" icon={<EditOutlined aria-hidden />} />}
        <Entry to="/figures" icon={<LineChartOutlined aria-hidden />} />
        <Entry to="/targets" icon={<AimOutlined aria-hidden />} />
        <Entry to="/plans" icon={<ProfileOutlined aria-hidden />} />
        <Entry to="/calendar" icon={<ScheduleOutlined aria-hidden />} />
        <Entry to="/report" icon={<FileTextOutlined aria-hidden />} />
        <Entry to="/reports" icon={<ReadOutlined aria-hidden />} />
        <Entry to="/check" icon={<AuditOutlined aria-hidden />} />
        <Entry to="/clocks" icon={<CalendarOutlined aria-hidden />} />
        <Entry to="/past" icon={<ContainerOutlined aria-hidden />} />
        {writes && <Entry to="/import" icon={<ImportOutlined aria-hidden />} />}
      </ul>
      <Ledgers />
      <ul>
        <Entry to="/handover" icon={<SwapOutlined aria-hidden />} />
        <Entry to="/history" icon={<HistoryOutlined aria-hidden />} />
        <Entry to="/settings" icon={<SettingOutlined aria-hidden />} />
      </ul>
    </nav>
  )
}

function Entry({ to, icon }: { to: keyof typeof pages; icon: ReactNode }) {
  return <li><Link to={to} activeOptions={{ exact: to === '/' }}>{icon}{pages[to]}</Link></li>
}

function Ledgers() {
  const governs = useMay('administrator')
  const { data: settings } = useQuery({ queryKey: ['settings'], queryFn: doors.settings })
  const kept = ({ id, by }: AnyLedger) => (governs || by !== 'administrator') && !settings?.hidden?.includes(id)
  const lately = useLately().map(id => register.ledgers.get(id)!).filter(kept)
  return (
    <>
      {lately.length > 0 && <h2 id="lately">最近用过</h2>}
      <ul aria-labelledby="lately" hidden={lately.length === 0}>{lately.map(ledger => <LedgerEntry key={ledger.id} ledger={ledger} />)}</ul>
      <h2 id="ledgers">台账</h2>
      <ul aria-labelledby="ledgers">
        {register.lines.map(line => {
          const ledgers = line.ledgers.filter(kept)
          if (ledgers.length === 0) return null
          return <li key={line.id}><LineOfWork label={line.label} ledgers={ledgers} /></li>
        })}
      </ul>
    </>
  )
}

/** Folded by hand or not, the line whose ledger is on the page lies open. */
function LineOfWork({ label, ledgers }: { label: string; ledgers: readonly AnyLedger[] }) {
  const [, , at] = useRouterState({ select: state => state.location.pathname }).split('/')
  const [open, setOpen] = useState(false)
  return (
    <details open={open || ledgers.some(({ id }) => id === at)} onToggle={event => setOpen(event.currentTarget.open)}>
      <summary>{label}</summary>
      <ul>{ledgers.map(ledger => <LedgerEntry key={ledger.id} ledger={ledger} />)}</ul>
    </details>
  )
}

function LedgerEntry({ ledger: { id, label } }: { ledger: AnyLedger }) {
  return <li><Link to="/l/$ledger" params={{ ledger: id }}>{label}</Link></li>
}
