import { memo, useMemo } from 'react'
import type { CheckedText, SentClaim } from '../../doors.ts'
import { runsOf } from './runs.ts'
import type { Verdict } from './step.ts'
import { sayLedger, verdicts } from './words.ts'

type Props = { checked: CheckedText; current: number; only: Verdict | null; onGo: (index: number) => void }

/** The text with its claims marked by line and colour; of those that differ the ledger's value stands beside. One tab stop, the current claim. */
export function Marked({ checked: { text, claims, relations }, current, only, onGo }: Props) {
  const runs = useMemo(() => runsOf(text, claims), [text, claims])
  const kin = useMemo(() => new Set(relations.flatMap(({ figures, total }) => {
    const members = total === null ? figures : [...figures, total]
    return members.includes(current) ? members : []
  })), [relations, current])
  const press = (target: EventTarget) => {
    const mark = (target as HTMLElement).closest<HTMLElement>('[data-claim]')
    if (mark) onGo(Number(mark.dataset['claim']))
  }
  return (
    <div className="panel marked" role="region" aria-label="文稿" onClick={event => press(event.target)} onKeyDown={event => { if (event.key === ' ') { event.preventDefault(); press(event.target) } }}>
      {runs.map(({ text, claim }, i) => claim === undefined ? text
        : <Mark key={i} index={claim} text={text} claim={claims[claim]!} place={claim === current ? 'current' : kin.has(claim) ? 'kin' : ''} aside={only !== null && claims[claim]!.verdict !== only} />)}
    </div>
  )
}

type MarkProps = { index: number; text: string; claim: SentClaim; place: '' | 'current' | 'kin'; aside: boolean }

const Mark = memo(({ index, text, claim, place, aside }: MarkProps) => {
  const { verdict } = claim
  const ledger = verdict === 'differs' ? `台账${sayLedger(claim)}` : ''
  return (
    <span role="button" tabIndex={place === 'current' ? 0 : -1} data-claim={index} data-ledger={ledger || undefined} aria-current={place === 'current' || undefined}
      className={['claim', aside ? 'aside' : verdict, place].filter(Boolean).join(' ')} aria-label={`${text}，${verdicts[verdict]}${ledger && `，${ledger}`}，第${index + 1}处`}>{text}</span>
  )
})
