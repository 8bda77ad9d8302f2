import { memo, useMemo } from 'react'
import type { CheckedText } from '../../sent.ts'
import { pointedBy } from './pointed.ts'
import type { Group, Place } from './places.ts'
import { runsOf } from './runs.ts'
import { groups, sayBase } from './words.ts'

type Props = { checked: CheckedText; places: readonly Place[]; current: number; inSight: (place: Place) => boolean; onGo: (place: number) => void }

/** The text with its places marked by line and colour; of figures that differ the ledger's value stands beside. One tab stop, the current place. */
export function Marked({ checked, places, current, inSight, onGo }: Props) {
  const runs = useMemo(() => runsOf(checked.text, places, places.map(place => pointedBy(checked, place))), [checked, places])
  const press = (target: EventTarget) => {
    const mark = (target as HTMLElement).closest<HTMLElement>('[data-place]')
    if (mark) onGo(Number(mark.dataset['place']))
  }
  return (
    <div
      className="panel marked" role="region" aria-label="文稿" onClick={event => press(event.target)}
      onKeyDown={event => { if (event.key === ' ') { event.preventDefault(); press(event.target) } }}
    >
      {runs.map(({ start, text, place, first, within, shown }, i) => {
        const marks = [within.includes(current) && 'current', shown.includes(current) && 'kin'].filter(Boolean).join(' ')
        const here = place === undefined ? undefined : places[place]!
        if (!here) return marks ? <span key={i} data-from={start} className={`mark ${marks}`}>{text}</span> : text
        const claim = here.claim === undefined ? undefined : checked.claims[here.claim]
        const base = claim?.verdict === 'differs' && here.group !== 'passed' ? sayBase(claim) : ''
        return <Mark
          key={i} place={place!} from={start} text={text} group={inSight(here) ? here.group : 'passed'} figure={claim !== undefined} base={base}
          marks={marks} button={first} tab={place === current && first}
        />
      })}
    </div>
  )
}

type MarkProps = { place: number; from: number; text: string; group: Group; figure: boolean; base: string; marks: string; button: boolean; tab: boolean }

const Mark = memo(({ place, from, text, group, figure, base, marks, button, tab }: MarkProps) => {
  const className = ['mark', figure ? 'claim' : 'words', group, marks].filter(Boolean).join(' ')
  if (!button) return <span data-place={place} data-from={from} className={className}>{text}</span>
  const label = [text, ...group === 'passed' ? [] : [groups[group]], ...base ? [base] : []].join('，')
  return <span
    role="button" tabIndex={tab ? 0 : -1} data-place={place} data-from={from} data-base={base || undefined} aria-current={tab || undefined}
    className={className} aria-label={`${label}，第${place + 1}处`}
  >{text}</span>
})
