import { Button } from 'antd'
import { Link } from '@tanstack/react-router'
import { parsePeriod, sayPeriod } from '#kit/period.ts'
import type { SentClaim, SentRelation } from '../../doors.ts'
import { FigureValue } from '../../show/figure.tsx'
import { relationWords } from './relation-words.ts'
import { sayLedger, sayVerdict, verdicts } from './words.ts'

type Props = {
  claim: SentClaim; index: number; claims: readonly SentClaim[]
  /** Those that it stands in. */
  relations: readonly SentRelation[]
  onGo: (index: number) => void; onStep: (by: 1 | -1) => void; onPutRight: () => void
}

/** One figure of the text: what is written, what the ledger has and by which rule, and what can be done. */
export function Claim({ claim, index, claims, relations, onGo, onStep, onPutRight }: Props) {
  const { verdict, text, figure, instead } = claim
  return (
    <section className="panel claim-panel" aria-labelledby="claim">
      <div className="claim-head">
        <h2 id="claim"><span className={`claim ${verdict}`}>{verdicts[verdict]}</span></h2>
        <span className="quiet">第 {index + 1}／{claims.length} 处</span>
        <Button size="small" onClick={() => onStep(-1)}>上一处</Button>
        <Button size="small" onClick={() => onStep(1)}>下一处</Button>
      </div>
      <p>{sayVerdict(claim)}</p>
      <dl>
        <div><dt>写的是</dt><dd><strong>{text}</strong></dd></div>
        {figure && <div><dt>台账是</dt><dd><FigureValue figure={figure} text={sayLedger(claim)} /></dd></div>}
        {figure && <div><dt>指的是</dt><dd>{figure.label}（{sayPeriod(parsePeriod(figure.period))}）</dd></div>}
        {figure?.trail.rule && <div><dt>怎么数</dt><dd>{figure.trail.rule}</dd></div>}
      </dl>
      {relations.length > 0 && <Relations relations={relations} claims={claims} index={index} onGo={onGo} />}
      <div className="claim-foot">
        {instead && <Button type="primary" onClick={onPutRight}>改成{instead.text}</Button>}
        {figure?.value === null && <Link className="plain-link" to="/l/$ledger" params={{ ledger: figure.trail.ledger }}>去登记</Link>}
        <span className="quiet keys">↑ ↓ 逐个看，n 找下一个要改的，回车看是哪几条</span>
      </div>
    </section>
  )
}

function Relations({ relations, claims, index, onGo }: Pick<Props, 'relations' | 'claims' | 'index' | 'onGo'>) {
  const told = [...relations].sort((a, b) => Number(a.holds) - Number(b.holds))
  return (
    <ul className="relations" aria-label="与文中别的数的关系">
      {told.map((relation, i) => (
        <li key={i} className={relation.holds ? '' : 'broken'}>
          {relationWords(relation, claims).map((word, j) => typeof word === 'string' ? word
            : word === index ? <strong key={j}>{claims[word]!.text}</strong> : <button key={j} type="button" className="figure" onClick={() => onGo(word)}>{claims[word]!.text}</button>)}
        </li>
      ))}
    </ul>
  )
}
