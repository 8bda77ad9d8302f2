import { Empty } from 'antd'
import type { Span } from '#reader/sentences.ts'
import type { CheckedFiles } from '../../sent.ts'
import { groups } from './words.ts'

type Props = { checked: CheckedFiles; onOpen: (report: number, at?: Span) => void }

/** What is doubtful, report by report; each opens at its place. */
export function Doubts({ checked: { reports, doubts }, onOpen }: Props) {
  return (
    <section className="panel doubts" aria-labelledby="doubts">
      <h2 id="doubts">存疑的地方</h2>
      {doubts.length === 0 && <Empty description="没有存疑的地方" />}
      {[...Map.groupBy(doubts, doubt => doubt.report)].map(([report, some]) => (
        <section key={report} aria-label={reports[report]!.called}>
          <h3>{reports[report]!.called}<small>{some.length} 处</small></h3>
          <ol>
            {some.map(({ place, words, sure, say, start, end }, i) => {
              const group = sure === 'sure' ? 'mend' : 'look'
              return (
                <li key={i}>
                  <button type="button" className="found-line" onClick={() => onOpen(report, { start, end })}>
                    <span className={`mark claim ${group}`}>{groups[group]}</span> <span className="quiet">{place}</span> <strong>{words}</strong> <span>{say}</span>
                  </button>
                </li>
              )
            })}
          </ol>
        </section>
      ))}
    </section>
  )
}
