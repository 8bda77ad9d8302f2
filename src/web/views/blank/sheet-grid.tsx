import { columnLetters, parseRange, printCell } from '#kit/cell.ts'
import type { SentFilling, SentGrid } from '../../sent.ts'

type Props = { grid: SentGrid; values: readonly SentFilling[]; at: string | null; onChoose: ((at: string) => void) | undefined }

/** One sheet with its merged cells; what will be filled in stands in the colour of figures, what is missing is marked. */
export function SheetGrid({ grid, values, at, onChoose }: Props) {
  const filled = new Map(values.map(one => [one.at, one]))
  const { spans, covered } = mergesOf(grid.merges)
  const columns = Array.from({ length: grid.columns }, (_, n) => n)
  return (
    <div className="scroll blank-sheet">
      <table aria-label={grid.name}>
        <thead><tr><th scope="col">行</th>{columns.map(n => <th key={n} scope="col">{columnLetters(n)}</th>)}</tr></thead>
        <tbody>
          {Array.from({ length: grid.rows }, (_, n) => n + 1).map(line => (
            <tr key={line}>
              <th scope="row">{line}</th>
              {columns.map(column => {
                const name = printCell({ line, column })
                if (covered.has(name)) return null
                const one = filled.get(name)
                const cell = grid.cells[name]
                const look = [one && (one.say === undefined ? 'filled' : 'doubt'), cell?.formula !== undefined && 'sum', name === at && 'chosen'].filter(Boolean).join(' ')
                return (
                  <td key={name} {...spans.get(name)} className={look} title={one?.say ?? one?.figure?.label} onClick={onChoose && (() => onChoose(name))}>
                    {one && !one.own ? one.shown : cell?.formula === undefined ? cell?.text : `${cell.text || '='}`}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function mergesOf(merges: readonly string[]): { spans: ReadonlyMap<string, { rowSpan: number; colSpan: number }>; covered: ReadonlySet<string> } {
  const spans = new Map<string, { rowSpan: number; colSpan: number }>()
  const covered = new Set<string>()
  for (const merge of merges) {
    const range = parseRange(merge)
    if (!range) continue
    const { from, to } = range
    spans.set(printCell(from), { rowSpan: to.line - from.line + 1, colSpan: to.column - from.column + 1 })
    for (let line = from.line; line <= to.line; line++) for (let column = from.column; column <= to.column; column++) {
      if (line !== from.line || column !== from.column) covered.add(printCell({ line, column }))
    }
  }
  return { spans, covered }
}
