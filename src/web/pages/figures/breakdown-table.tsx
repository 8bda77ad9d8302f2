import { Button } from 'antd'
import { useState, type ReactNode } from 'react'
import { sayChange } from '#charts/change.ts'
import { isUnknown, restOf, type Breakdown, type Row } from '#charts/breakdown.ts'
import { footnote, restLabel, wholeLabel } from '#charts/words.ts'
import { sayDigits, sayValue } from '#model/say.ts'
import type { SentFigure } from '../../sent.ts'
import { FigureValue } from '../../show/figure.tsx'

/** The numbers behind the chart, and its form for keyboard and screen reader. `name` shows what a row is called. */
export function BreakdownTable({ breakdown, heading, name }: { breakdown: Breakdown<SentFigure>; heading: string; name: (row: Row<SentFigure>) => ReactNode }) {
  const { label, unit, cut, adds, rows, whole } = breakdown
  const share = cut === 'split' && adds ? whole.now?.value ?? 0 : 0
  const [all, setAll] = useState(false)
  // Of many unions most have nothing to tell of most figures.
  const silent = cut === 'union' ? rows.filter(isUnknown).length : 0
  const rest = restLabel(breakdown)
  const restOfYear = (year: 'now' | 'before') => {
    const value = restOf(breakdown, year)
    return <td className="number">{value !== null && sayDigits({ value, unit })}</td>
  }
  return (
    <div className="numbers">
      <div className="scroll" tabIndex={0} role="region" aria-label={`${label}的表`}>
        <table>
          <thead>
            <tr>
              <th scope="col">{heading}</th>
              <th scope="col" className="number">本期（{unit}）</th>
              <th scope="col" className="number">上年同期</th>
              <th scope="col">增减</th>
              {share > 0 && <th scope="col" className="number">占比</th>}
            </tr>
          </thead>
          <tbody>
            {rows.filter(row => all || cut !== 'union' || !isUnknown(row)).map(row => (
              <tr key={row.key}>
                <th scope="row">{name(row)}</th><Values {...row} />
                {share > 0 && <td className="number">{row.now && row.now.value !== null && sayValue(row.now.value / share * 100, '%')}</td>}
              </tr>
            ))}
          </tbody>
          <tfoot>
            {rest && <tr><th scope="row">{rest}</th>{restOfYear('now')}{restOfYear('before')}<td />{share > 0 && <td />}</tr>}
            <tr className="whole"><th scope="row">{wholeLabel(breakdown)}</th><Values {...whole} />{share > 0 && <td />}</tr>
          </tfoot>
        </table>
      </div>
      {silent > 0 && <p><Button type="link" size="small" aria-expanded={all} onClick={() => setAll(!all)}>{all ? '收起' : '列出'}没有数据的 {silent} 个</Button></p>}
      <p className="quiet">{footnote(breakdown)}</p>
    </div>
  )
}

function Values({ now, before }: Pick<Row<SentFigure>, 'now' | 'before'>) {
  return (
    <>
      <td className="number">{now ? <FigureValue figure={now} text={sayDigits(now)} /> : <span className="quiet">未到</span>}</td>
      <td className="number">{before && <FigureValue figure={before} text={sayDigits(before)} />}</td>
      <td className="change">{sayChange(now, before, { bare: true })}</td>
    </>
  )
}
