import { Empty, Skeleton } from 'antd'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { register } from '#lines/register.ts'
import type { AnyLedger } from '#model/ledger.ts'
import type { Line } from '#model/register.ts'
import { doors } from '../../doors.ts'
import type { SentFigure } from '../../sent.ts'
import { Find } from '../../inputs/find.tsx'
import { useAbout } from '../../shell/about.ts'
import { Failed } from '../../show/state.tsx'
import { IndicatorRows } from './indicator-rows.tsx'
import type { FigurePair } from './figure-pair.ts'

/** All indicators by line of work and ledger, beside those of the year before; each opens its records, its name the page about it. */
export function Overview() {
  const { union, period } = useAbout()
  const [text, setText] = useState('')
  const { data, error } = useQuery({ queryKey: ['figures', union, period], queryFn: () => doors.figures({ union, period, lastYear: true }) })
  if (error) return <Failed error={error} />
  const found = data && pairsOf(data).filter(({ now }) => meets(now, text.trim()))
  return (
    <section aria-label="全部数据">
      <Find value={text} onChange={setText} label="找指标" placeholder="找指标：如 争议、隐患、会员" wait={80} />
      {!found && <Skeleton active title={false} />}
      {found?.length === 0 && <Empty description={`没有带“${text.trim()}”的指标`} />}
      {found && <Found found={found} sought={text.trim() !== ''} />}
    </section>
  )
}

/** Ledgers of which nothing is known then or a year earlier are named below the others, unless one of their figures is looked for. */
function Found({ found, sought }: { found: readonly FigurePair[]; sought: boolean }) {
  const all = places.map(({ line, ledger }) => ({ line, ledger, pairs: found.filter(({ now }) => now.trail.ledger === ledger.id) })).filter(({ pairs }) => pairs.length > 0)
  const [kept, silent] = sought ? [all, []] : [all.filter(({ pairs }) => pairs.some(isKnown)), all.filter(({ pairs }) => !pairs.some(isKnown))]
  return (
    <>
      <div className="ledgers-of-figures">{kept.map(one => <OfLedger key={one.ledger.id} {...one} />)}</div>
      {silent.length > 0 && (
        <section className="panel" aria-labelledby="silent-ledgers">
          <h2 id="silent-ledgers">这段时间还没有数的台账<small>{silent.length}本</small></h2>
          <p className="silent-ledgers">{silent.map(({ ledger }) => <Link key={ledger.id} to="/l/$ledger" params={{ ledger: ledger.id }}>{ledger.label}</Link>)}</p>
        </section>
      )}
    </>
  )
}

function isKnown({ now, before }: FigurePair): boolean {
  return now.value !== null || (before?.value ?? null) !== null || now.trail.straddling > 0
}

const places = register.lines.flatMap(line => line.ledgers.map(ledger => ({ line, ledger })))

function OfLedger({ line, ledger, pairs }: { line: Line; ledger: AnyLedger; pairs: readonly FigurePair[] }) {
  return (
    <section className="panel" aria-labelledby={`figures-${ledger.id}`}>
      <h2 id={`figures-${ledger.id}`}>{ledger.label}{line.label !== ledger.label && <small>{line.label}</small>}</h2>
      <table className="figure-table">
        <thead><tr><th scope="col">指标</th><th scope="col" className="number">本期</th><th scope="col" className="number">上年同期</th></tr></thead>
        <tbody>
          {pairs.filter(({ now }) => now.split === undefined).map(pair => <IndicatorRows
            key={pair.now.name} whole={pair} parts={pairs.filter(({ now }) => now.indicator === pair.now.indicator && now.split !== undefined)}
          />)}
        </tbody>
      </table>
    </section>
  )
}

function pairsOf({ figures, before }: { figures: SentFigure[]; before?: SentFigure[] }): FigurePair[] {
  return figures.map((now, i) => ({ now, before: before?.[i] }))
}

/** By its own name, one of its other names, or its ledger's. */
function meets(figure: SentFigure, text: string): boolean {
  const i = register.indicators.get(figure.indicator)
  return [figure.label, ...i?.aka ?? [], i?.ledger.label ?? ''].some(word => word.includes(text))
}
