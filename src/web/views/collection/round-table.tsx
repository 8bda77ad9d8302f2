import { Button } from 'antd'
import { useMemo } from 'react'
import type { Round, Standing } from '../../sent.ts'
import { UnknownNames } from '../../pages/import/unknown-names.tsx'
import type { Unknown } from '../../pages/import/unknown.ts'
import '../../pages/import/import.css'
import { HEADS, ReturnedFile } from './returned.tsx'
import type { useRound } from './use-round.ts'

/** All that came back, in one table; those that are ticked are taken with one click. */
export function RoundTable({ held, unions }: { held: ReturnType<typeof useRound>; unions: Standing['unions'] }) {
  const { round, busy, said, change, take, leave } = held
  if (!round) return said === '' ? null : <p className="fault" role="alert">{said}</p>
  const { phase, progress, files } = round
  const ticked = files.filter(one => one.take && one.result === null)
  const taken = files.filter(({ result }) => result !== null)
  const sum = (seen: keyof typeof HEADS) => ticked.reduce((all, { counts }) => all + counts[seen], 0)
  // What asks for a decision comes first; what is in by now, last.
  const order = (one: (typeof files)[number]) => one.result ? 3 : one.doubts.length > 0 || one.twin !== null ? one.state === 'sound' || one.state === 'unknown' ? 0 : 1 : 2
  return (
    <section className="collect-round" aria-labelledby="returns-title">
      <h3 id="returns-title">{phase === 'reading' ? '正在读收回的表' : phase === 'entering' ? '正在收' : `收回的${files.length}份表`}</h3>
      {progress && <p className="quiet" role="status">{progress.done}{progress.of !== null && `／${progress.of}`}份</p>}
      {said !== '' && <p className="fault" role="alert">{said}</p>}
      {files.length > 0 && (
        <div className="scroll" tabIndex={0} role="region" aria-label="收回的表">
          <table className="collect-files">
            <thead>
              <tr>
                <th scope="col">收</th>
                <th scope="col">工会</th>
                <th scope="col">文件</th>
                {Object.values(HEADS).map(head => <th key={head} scope="col" className="number">{head}</th>)}
                <th scope="col">要看一下</th>
                <th scope="col">行</th>
              </tr>
            </thead>
            <tbody>
              {files.map((one, nth) => ({ one, nth })).sort((a, b) => order(a.one) - order(b.one) || a.nth - b.nth).map(({ one, nth }) => <ReturnedFile
                key={nth} round={round.id} one={one} unions={unions} busy={busy} onChange={change}
              />)}
            </tbody>
          </table>
        </div>
      )}
      {phase === 'looked' && <Names round={round} onAnswer={names => change({ names })} />}
      {(phase === 'looked' || phase === 'done') && (
        <div className="collect-ends">
          {ticked.length > 0 && <Button type="primary" loading={busy} onClick={take}>收下{ticked.length}份</Button>}
          {ticked.length > 0 && <span className="quiet">新增{sum('created')}行，改动{sum('changed')}行{sum('refused') > 0 && `，退回${sum('refused')}行`}</span>}
          {taken.length > 0 && <span role="status">已收下{taken.length}份；每份都能在“导入表格”里单独撤销。</span>}
          <Button type="text" disabled={busy} onClick={leave}>{taken.length > 0 && ticked.length === 0 ? '收好了' : '先不收了'}</Button>
        </div>
      )}
    </section>
  )
}

/** Names that nobody knows, each once for all files in which it stands. */
function Names({ round, onAnswer }: { round: Round; onAnswer: (answers: Record<string, string | null>) => void }) {
  const names = useMemo(() => namesIn(round), [round.files])
  return names.length > 0 && <UnknownNames names={names} answers={round.answers} onAnswer={onAnswer} />
}

function namesIn({ files }: Round): Unknown[] {
  const waiting = files.filter(({ state, result }) => state === 'sound' && result === null).flatMap(({ names }) => names)
  return [...Map.groupBy(waiting, ({ key }) => key).values()].map(some => ({ ...some[0]!, rows: some.reduce((sum, { rows }) => sum + rows, 0) }))
}
