import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { canonical } from '#kit/canonical.ts'
import type { LedgerRecord } from '#model/base.ts'
import { printedTitle } from '#office/report.ts'
import { doors } from '../../doors.ts'
import type { SentBody, SentRestated } from '../../sent.ts'
import { sayMoment } from '../../show/date.ts'
import { Blocks } from './blocks.tsx'

/** A text that is not written on: as it was handed on or issued. What the ledgers count otherwise since is told beside it. */
export function Standing({ record, body }: { record: LedgerRecord; body: SentBody }) {
  const { data: restated = [] } = useQuery({ queryKey: ['restated', record.id], queryFn: () => doors.restated(record.id), enabled: body.sealed })
  const since = new Map(restated.map(one => [canonical(one.bound), one]))
  return (
    <div className="standing">
      {restated.length > 0 && <Restated list={restated} />}
      <article className="paper" aria-label="正文">
        <div className="sheet">
          <h2>{printedTitle(body.title)}</h2>
          {body.body.length === 0 && <p className="quiet">这份报告还没有正文。</p>}
          <Blocks id={record.id} body={body.body} beside={({ figure }) => {
            const now = since.get(canonical(figure))
            return now ? <ins className="restated-now" title="印发以后，台账改了">现{now.figure ? now.text : '无数据'}</ins> : null
          }} />
        </div>
      </article>
    </div>
  )
}

/** 印发后变动: 48起 → 49起, and by which records. The paper itself stays as it was issued. */
function Restated({ list }: { list: readonly SentRestated[] }) {
  return (
    <section className="panel restated" aria-labelledby="restated">
      <h2 id="restated">印发以后，台账变了 {list.length} 处</h2>
      <p className="quiet">正文保持印发时的样子，下面是现在的数。</p>
      <ul>
        {list.map((one, i) => (
          <li key={i}>
            <p><strong>{one.figure?.label ?? '台账里没有了'}</strong>　{one.was} → {one.figure ? one.text : '无数据'}</p>
            <ul>{one.because.slice(0, 5).map(({ no, at, whoName, label, ledger, id, called }) => (
              <li key={no} className="quiet"><Link to="/l/$ledger/$id" params={{ ledger, id }}>{called}</Link>　{whoName}{label}于 {sayMoment(at)}</li>
            ))}</ul>
          </li>
        ))}
      </ul>
    </section>
  )
}
