import { Select } from 'antd'
import type { Place } from './places.ts'
import { groups } from './words.ts'

export type Only = { group: keyof typeof groups | null; rule: string | null }
type Props = { places: readonly Place[]; only: Only; onOnly: (only: Only) => void }

/** How many there are of each group, by which one can look at one only; and at one kind of finding only. */
export function Legend({ places, only, onOnly }: Props) {
  const kinds = Map.groupBy(places.flatMap(({ findings }) => findings), ({ rule }) => rule)
  return (
    <>
      <div className="legend" role="group" aria-label="核对结果，点一下只看这一种">
        {(Object.keys(groups) as (keyof typeof groups)[]).map(group => {
          const many = places.filter(place => place.group === group).length
          return (
            <button
              key={group} type="button" aria-pressed={only.group === group} disabled={many === 0}
              onClick={() => onOnly({ group: only.group === group ? null : group, rule: null })}
            >
              <span className={`mark claim ${group}`}>{groups[group]}</span> {many}
            </button>
          )
        })}
      </div>
      {kinds.size > 1 && (
        <Select<string> className="kind" value={only.rule ?? ''} onChange={rule => onOnly({ group: null, rule: rule || null })} popupMatchSelectWidth={false} aria-label="只看哪一种问题"
          options={[{ value: '', label: '各种问题' }, ...[...kinds].map(([rule, found]) => ({ value: rule, label: `${found[0]!.title} ${found.length}` }))]} />
      )}
    </>
  )
}

export function isSeen({ group, rule }: Only, place: Place): boolean {
  return (group === null || place.group === group) && (rule === null || place.findings.some(finding => finding.rule === rule))
}
