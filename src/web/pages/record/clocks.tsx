import type { LedgerRecord } from '#model/base.ts'
import type { AnyLedger } from '#model/ledger.ts'
import { useLaw } from '../../law.ts'
import { useSession } from '../../session.tsx'
import { deadlinesOf } from '../../views/moments.ts'
import { TimeLine } from '../../views/time-line.tsx'

/** The statutory deadlines of a record that still run. */
export function Clocks({ ledger, record }: { ledger: AnyLedger; record: LedgerRecord }) {
  const { me } = useSession()
  const law = useLaw()
  const moments = law && ledger.clocks && record.form !== 'total' ? deadlinesOf(law, ledger, record, me.today) : []
  if (moments.length === 0) return null
  return <section className="panel" aria-labelledby="clocks"><h2 id="clocks">法定时限</h2><TimeLine moments={moments} label="法定时限" /></section>
}
