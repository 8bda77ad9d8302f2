import { Link } from '@tanstack/react-router'
import { parsePeriod, sayPeriod } from '#kit/period.ts'
import { sayFigure } from '#model/say.ts'
import type { Span } from '#reader/sentences.ts'
import type { CheckedText, SentClaim, SentFigure, SentRelation } from '../../sent.ts'
import { FigureValue } from '../../show/figure.tsx'
import { OtherIndicator } from './other-indicator.tsx'
import type { Place } from './places.ts'
import { relationWords } from './relation-words.ts'
import { sayKnown } from './words.ts'

type Props = { checked: CheckedText; place: Place; claim: SentClaim; onShow: (span: Span) => void }

/** How a figure of the text was understood: what it is held against and by which rule that counts, and what the text says of it itself. */
export function Facts({ checked: { claims, relations, unionId }, place, claim, onShow }: Props) {
  const { figure, last, candidates, corrected, reported } = claim
  const index = claims.indexOf(claim)
  const told = place.findings.some(({ evidence }) => evidence.length > 0)
  const own = relations.filter(({ figures, total, holds }) => (figures.includes(index) || total === index) && (holds || !told))
  const reason = corrected ? '按您更正过的认' : candidates.find(({ indicator }) => indicator === claim.indicator)?.reason
  return (
    <>
      <dl>
        {figure && reported && <Of figure={figure} said={sayKnown(claim)} />}
        {figure && !reported && <div><dt>台账</dt><dd><FigureValue figure={figure} text={sayKnown(claim)} /></dd></div>}
        {figure && <div><dt>指的是</dt><dd>{figure.label}（{sayPeriod(parsePeriod(figure.period))}）{reason && <span className="quiet">{reason}</span>}</dd></div>}
        {last && <Of figure={last} said={sayFigure(last)} />}
        {figure?.trail.rule && !reported && <div><dt>怎么数</dt><dd>{figure.trail.rule}</dd></div>}
      </dl>
      {own.length > 0 && <Relations relations={own} claims={claims} index={index} onShow={onShow} />}
      <p className="found-ways">
        <OtherIndicator key={claim.start} claim={claim} union={unionId} />
        {figure?.value === null && <Link className="plain-link" to="/l/$ledger" params={{ ledger: figure.trail.ledger }}>去登记</Link>}
      </p>
    </>
  )
}

/** What the ledgers or an earlier report have of another time, or of the time before the ledgers. */
function Of({ figure: { period, trail }, said }: { figure: SentFigure; said: string }) {
  const { reported } = trail
  return <div>
    <dt>{reported === undefined ? '上一年' : '报告数'}</dt>
    <dd>{said}<span className="quiet">{sayPeriod(parsePeriod(period))}，{reported === undefined ? '台账' : `见《${reported}》`}</span></dd>
  </div>
}

type Related = { relations: readonly SentRelation[]; claims: readonly SentClaim[]; index: number; onShow: (span: Span) => void }

function Relations({ relations, claims, index, onShow }: Related) {
  const told = [...relations].sort((a, b) => Number(a.holds) - Number(b.holds))
  return (
    <ul className="relations" aria-label="与文中别的数的关系">
      {told.map((relation, i) => (
        <li key={i} className={relation.holds ? '' : 'broken'}>
          {relationWords(relation, claims).map((word, j) => typeof word === 'string' ? word
            : word === index ? <strong key={j}>
              {claims[word]!.text}
            </strong> : <button key={j} type="button" className="figure" onClick={() => onShow(claims[word]!)}>{claims[word]!.text}</button>)}
        </li>
      ))}
    </ul>
  )
}
