import { sayDigits } from '#model/say.ts'
import { restOf, type Breakdown, type Row, type Told } from './breakdown.ts'
import { restLabel, wholeLabel } from './words.ts'

/** The table as cells, headings first, digits alone so that a spreadsheet can reckon with them. */
export function cellsOf(breakdown: Breakdown, headings: { rows: string; now: string; before: string }): string[][] {
  const { label, unit, rows, whole } = breakdown
  const rest = restLabel(breakdown)
  const restCell = (year: 'now' | 'before') => {
    const value = restOf(breakdown, year)
    return value === null ? '' : sayDigits({ value, unit })
  }
  return [
    [headings.rows, `${label}（${unit}）${headings.now}`, headings.before],
    ...rows.map(row => [row.label, ...valuesOf(row)]),
    ...rest === '' ? [] : [[rest, restCell('now'), restCell('before')]],
    [wholeLabel(breakdown), ...valuesOf({ key: '', label: '', ...whole })],
  ]
}

function valuesOf({ now, before }: Row): string[] {
  return [cellOf(now), cellOf(before)]
}

/** A stretch that has not begun has an empty cell. */
function cellOf(figure: Told | undefined): string {
  return figure ? sayDigits(figure) : ''
}
