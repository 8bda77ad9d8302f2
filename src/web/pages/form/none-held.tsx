import { Link } from '@tanstack/react-router'
import { parsePeriod, sayPeriod } from '#kit/period.ts'
import { zero } from '#office/zero.ts'
import { useAbout } from '../../shell/about.ts'
import { carryForm } from './carried.ts'
import { emptyForm } from './typed.ts'

/** The way to 本期未开展, filled in with what the page is about. */
export function NoneHeld({ ledger }: { ledger?: string }) {
  const { union, period } = useAbout()
  const begin = () => {
    const typed = emptyForm(zero, union)
    carryForm({
      ledger: zero.id,
      typed: { ...typed, values: { ...typed.values, ...ledger !== undefined && { ledger }, period: sayPeriod(parsePeriod(period)) } },
      also: [], names: {},
    })
  }
  return <Link to="/l/$ledger/new" params={{ ledger: zero.id }} onClick={begin}>本期未开展</Link>
}
