import { parsePeriod, sayPeriod } from '#kit/period.ts'
import { tidy } from '#kit/interval.ts'
import type { Span } from '#reader/sentences.ts'
import type { CheckedFiles, FileCell } from '../../sent.ts'

type Props = { checked: CheckedFiles; onOpen: (report: number, at?: Span) => void }

/** Measures by report, with totals; nothing where a report does not tell. On narrow screens it scrolls in itself. */
export function MeasureTable({ checked: { reports, measures }, onOpen }: Props) {
  const read = reports.map((report, index) => ({ ...report, index })).filter(report => report.read)
  const periods = new Set(measures.map(measure => measure.period))
  return (
    <div className="scroll measures" tabIndex={0} role="region" aria-label="各份报告的数据">
      <table>
        <thead>
          <tr>
            <th scope="col">项目{periods.size === 1 && <small>{sayPeriod(parsePeriod(measures[0]!.period))}</small>}</th>
            <th scope="col" className="number">合计</th>
            {read.map(({ index, called }) => <th key={index} scope="col" className="number">
              <button type="button" className="figure" onClick={() => onOpen(index)}>{called}</button>
            </th>)}
          </tr>
        </thead>
        <tbody>
          {measures.map((measure, i) => (
            <tr key={i}>
              <th scope="row">{measure.label}<small>{measure.unit}{periods.size > 1 && `　${sayPeriod(parsePeriod(measure.period))}`}</small></th>
              <td className="number">{measure.total === null ? '' : `${measure.rough ? '约' : ''}${tidy(measure.total)}`}</td>
              {read.map(({ index, called }) => <td key={index} className="number">
                <Cells cells={measure.cells.filter(cell => cell.report === index)} name={`${called}，${measure.label}`} onOpen={onOpen} />
              </td>)}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Cells({ cells, name, onOpen }: { cells: readonly FileCell[]; name: string; onOpen: Props['onOpen'] }) {
  return cells.map(({ report, said, wrong, start, end }) => (
    <button
      key={start} type="button" className={wrong ? 'figure wrong' : 'figure'} aria-label={`${name}：${said}${wrong ? '，存疑' : ''}`}
      onClick={() => onOpen(report, { start, end })}
    >{said}</button>
  ))
}
