import { PeriodInput } from '../inputs/period-input.tsx'
import { UnionInput } from '../inputs/union.tsx'
import { useSession } from '../session.tsx'
import { useAbout } from './about.ts'

/** Chooses the union and the period that this page and the next ones are about. */
export function AboutChooser() {
  const { me } = useSession()
  const { union, period, setAbout } = useAbout()
  return (
    <div className="about" role="group" aria-label="哪个工会、哪段时间">
      <UnionInput value={union} onChange={chosen => chosen !== null && setAbout({ union: chosen })} label="工会" />
      <PeriodInput value={period} onChange={chosen => setAbout({ period: chosen })} today={me.today} />
    </div>
  )
}
