import type { SentClaim } from '../../doors.ts'
import { countsOf, type Verdict } from './step.ts'
import { verdicts } from './words.ts'

/** What the marks mean and how many there are; one can look at one kind only. */
export function Legend({ claims, only, onOnly }: { claims: readonly SentClaim[]; only: Verdict | null; onOnly: (verdict: Verdict | null) => void }) {
  const counts = countsOf(claims)
  return (
    <div className="legend" role="group" aria-label="核对结果，点一下只看这一种">
      {(Object.keys(verdicts) as Verdict[]).map(verdict => (
        <button key={verdict} type="button" aria-pressed={only === verdict} disabled={counts[verdict] === 0} onClick={() => onOnly(only === verdict ? null : verdict)}>
          <span className={`claim ${verdict}`}>{verdicts[verdict]}</span> {counts[verdict]}
        </button>
      ))}
    </div>
  )
}
