import { Button } from 'antd'
import { useNavigate } from '@tanstack/react-router'
import type { LedgerRecord } from '#model/base.ts'
import type { AnyLedger } from '#model/ledger.ts'
import { register } from '#lines/register.ts'
import { titleOf } from '../../show/value.tsx'
import { writeAbout } from '../report/style.ts'

/** Ledgers of the office itself have nothing to report of. */
const OFFICE: ReadonlySet<string> = new Set(['office', 'settled', 'papers', 'planning'])

/** 写简报: a bulletin, or of an activity its notice, that tells of this record. */
export function Bulletin({ ledger, record }: { ledger: AnyLedger; record: LedgerRecord }) {
  const navigate = useNavigate()
  const line = register.lines.find(({ ledgers }) => ledgers.includes(ledger))
  if (ledger.day === undefined || record.form === 'total' || !line || OFFICE.has(line.id) || ledger.id === 'programme') return null
  const write = () => {
    writeAbout({ ledger: ledger.id, id: record.id, title: titleOf(ledger.id, record) })
    void navigate({ to: '/report' })
  }
  return <Button type="text" onClick={write}>写简报</Button>
}
