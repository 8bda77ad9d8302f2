import { useState } from 'react'
import type { ImportState, SeenImport } from '../../sent.ts'
import { RowTable } from './row-table.tsx'

type Outcome = keyof SeenImport['counts']

const outcomes: Readonly<Record<Outcome, string>> = { refused: '退回', changed: '有变化', created: '新增', unchanged: '没变化' }

/** Rows by what becomes of them; the first of each kind. */
export function Rows({ state }: { state: ImportState }) {
  const { counts, rows, troubles } = state.preview!
  const kinds = Object.keys(outcomes) as Outcome[]
  const [chosen, choose] = useState<Outcome | null>(null)
  const outcome = chosen !== null && counts[chosen] > 0 ? chosen : kinds.find(kind => counts[kind] > 0) ?? 'created'
  const shown = rows.filter(({ seen }) => seen === outcome)
  return (
    <section className="panel rows-seen" aria-label="逐行核对的结果">
      <div className="legend" role="group" aria-label="核对结果，点一下看这一种">
        {kinds.map(kind => (
          <button
            key={kind} type="button" className={kind} aria-pressed={kind === outcome} disabled={counts[kind] === 0} onClick={() => choose(kind)}
          >{outcomes[kind]} {counts[kind]}</button>
        ))}
      </div>
      {outcome === 'refused' && troubles.length > 0 && <p>退回的原因在：{troubles.map(({ heading, rows }) => `${heading === '' ? '整行' : `“${heading}”`}${rows}行`).join('、')}。</p>}
      {counts[outcome] > shown.length && <p className="quiet">只列出前 {shown.length} 行。</p>}
      <RowTable state={state} rows={shown} />
    </section>
  )
}
