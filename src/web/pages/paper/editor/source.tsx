import { PeriodInput } from '../../../inputs/period-input.tsx'
import { UnionInput } from '../../../inputs/union.tsx'
import { useSession } from '../../../session.tsx'

type Where = { union: string; period: string }

/** From which union and which time figures are inserted: the report's own, until another is chosen. */
export function Source({ value, onChange }: { value: Where; onChange: (where: Where) => void }) {
  const { me } = useSession()
  return (
    <div className="source" role="group" aria-label="插入的数字取自">
      <span className="quiet">取数</span>
      <UnionInput value={value.union} onChange={union => union !== null && onChange({ ...value, union })} label="取哪个工会的数" />
      <PeriodInput value={value.period} onChange={period => onChange({ ...value, period })} today={me.today} />
    </div>
  )
}
