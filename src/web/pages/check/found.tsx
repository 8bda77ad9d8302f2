import { Button } from 'antd'
import type { Span } from '#reader/sentences.ts'
import { wordsAt } from '#reader/whereabouts.ts'
import type { CheckedText, SentFinding } from '../../sent.ts'
import { Alike } from './alike.tsx'
import { Facts } from './facts.tsx'
import type { Place } from './places.ts'
import type { Instead } from './edit.ts'
import { groups, sayPlace, sayVerdict } from './words.ts'

type Props = {
  checked: CheckedText; place: Place
  /** Those that say the same, this one among them. */
  alike: readonly Place[]
  onShow: (span: Span) => void; onNext: () => void; onPutRight: (all: readonly Instead[]) => void; onPass: (findings: readonly SentFinding[]) => void
}

/** The place that is looked at: what was found, what bears it out, and what can be done. */
export function Found({ checked, place, alike, onShow, onNext, onPutRight, onPass }: Props) {
  const { findings, group } = place
  const claim = place.claim === undefined ? undefined : checked.claims[place.claim]!
  const here = alike.length > 1 ? '这处' : ''
  return (
    <article className="looked-at" aria-label={`正在看：${wordsAt(checked.text, place)}`}>
      <p className="looked-words">
        <strong className={`mark claim ${group}`}>{wordsAt(checked.text, place)}</strong>
        <span className="quiet">{findings.length > 0 ? sayPlace(checked, place) : group !== 'passed' && groups[group]}</span>
      </p>
      {findings.map(finding => (
        <div key={finding.rule + finding.say}>
          <p>{finding.say}</p>
          {finding.other && <Alike text={checked.text} finding={finding} other={finding.other} />}
          <Evidence text={checked.text} finding={finding} onShow={onShow} />
          {alike.length > 1 && <Everywhere many={alike.length} findings={alike.flatMap(one => one.findings)} onPutRight={onPutRight} onPass={onPass} />}
          <p className="found-ways">
            {finding.instead && <Button type={alike.length > 1 ? 'default' : 'primary'} onClick={() => onPutRight([finding.instead!])}>{here}{wayOf(finding.instead)}</Button>}
            <Button onClick={() => onPass([finding])} aria-label={`${here}没问题：${finding.title}`}>{here}没问题</Button>
            {alike.length > 1 && <Button type="text" onClick={onNext}>下一处同样的</Button>}
          </p>
        </div>
      ))}
      {claim && findings.length === 0 && <p>{sayVerdict(claim)}</p>}
      {claim && <Facts checked={checked} place={place} claim={claim} onShow={onShow} />}
    </article>
  )
}

/** The same words in several places are settled at once. */
function Everywhere({ many, findings, onPutRight, onPass }: { many: number; findings: readonly SentFinding[] } & Pick<Props, 'onPutRight' | 'onPass'>) {
  const all = findings.flatMap(({ instead }) => instead ?? [])
  return (
    <p className="found-ways">
      {all.length === many && <Button type="primary" onClick={() => onPutRight(all)}>{many} 处都{wayOf(all[0]!)}</Button>}
      <Button onClick={() => onPass(findings)}>{many} 处都没问题</Button>
    </p>
  )
}

function wayOf({ text }: Instead): string {
  return text.trim() === '' ? '删去' : `改成${text}`
}

/** The other places that bear it out; each leads there. */
function Evidence({ text, finding, onShow }: { text: string; finding: SentFinding; onShow: (span: Span) => void }) {
  const others = finding.evidence.filter(({ start, end }) => end <= finding.start || start >= finding.end)
  if (others.length === 0) return null
  return (
    <p className="evidence"><span className="quiet">对照</span>
      {others.map(span => <button key={span.start} type="button" className="figure" onClick={() => onShow(span)}>{wordsAt(text, span)}</button>)}
    </p>
  )
}
