import { sayValue } from '#model/say.ts'
import { isUnknown, ranked, type Breakdown, type Row, type Told } from './breakdown.ts'
import { compact } from './compact.ts'

/** Colours and type of the page a chart stands on. */
export type Look = { ink: string; quiet: string; line: string; paper: string; now: string; before: string; font: string; size: number }

/** A chart as plain data for ECharts; `rows` are those it draws, in the order of its places. Its series are `now` and `before`. */
export type Chart<F extends Told> = { option: Readonly<Record<string, unknown>>; rows: readonly Row<F>[]; height: number }

/** So many bars can be told apart; the rest stand in the table. */
const MOST = 20
/** So many points have room for their value. */
const LABELLED = 12

/**
 * Time runs from left to right: what happens as bars, what stands and rates as a line, the year before as a thin line.
 * Splits and unions are bars that lie, the largest unions first. A true zero has its 0; what is not known has nothing.
 */
export function chartOf<F extends Told>(breakdown: Breakdown<F>, look: Look): Chart<F> {
  const rows = drawnRows(breakdown)
  const upright = breakdown.cut === 'time'
  const bars = !upright || breakdown.nature === 'happens'
  const ruled = { lineStyle: { color: look.line } }
  const names = {
    type: 'category', data: rows.map(row => row.label), inverse: !upright,
    axisTick: { show: false }, axisLine: ruled, axisLabel: nameLabel(rows, look, upright),
  }
  const values = {
    type: 'value', ...scale(breakdown.unit), splitNumber: 4,
    splitLine: ruled, axisLabel: { ...type(look), formatter: (value: number) => compact(value, breakdown.unit) },
  }
  const labelled = !upright || rows.length <= LABELLED
  const compared = rows.some(({ before }) => before?.value != null)
  return {
    rows,
    height: look.size * (upright ? 20 : 5 + rows.length * (compared ? 2.9 : 2)),
    option: {
      animation: false, textStyle: type(look),
      grid: { left: 4, right: upright ? 8 : 3.4 * look.size, top: (compared ? 2.6 : 1.4) * look.size, bottom: 4, outerBoundsMode: 'same', outerBoundsContain: 'axisLabel' },
      legend: { show: compared, top: 0, right: 0, itemWidth: 14, itemHeight: 8, textStyle: type(look) },
      tooltip: {
        trigger: 'axis', axisPointer: { type: 'shadow' }, confine: true, backgroundColor: look.paper, borderColor: look.line,
        textStyle: { ...type(look), color: look.ink },
      },
      [upright ? 'xAxis' : 'yAxis']: names, [upright ? 'yAxis' : 'xAxis']: values,
      series: [
        {
          ...(bars ? bar(look.now, upright) : line(look.now, look, 2.5)), ...series('now', '本期', rows),
          tooltip: { valueFormatter: (value: unknown, place: number) => rows[place]?.now ? told(value, breakdown.unit) : '未到' },
          label: label(look, breakdown.unit, upright, labelled),
        },
        ...!compared ? [] : [{
          ...(upright ? line(look.ink, look, 1.5) : bar(look.before, upright, 0.65)), ...series('before', '上年同期', rows),
          tooltip: { valueFormatter: (value: unknown) => told(value, breakdown.unit) },
          label: label({ ...look, ink: look.quiet }, breakdown.unit, upright, !upright),
        }],
      ],
    },
  }
}

/** Along the time every stretch has its place, known or not; of unions and parts only those of which something is known. */
function drawnRows<F extends Told>({ cut, rows }: Breakdown<F>): readonly Row<F>[] {
  if (cut === 'time') return rows
  const known = rows.filter(row => !isUnknown(row))
  return cut === 'union' ? ranked(known).slice(0, MOST) : known
}

function series(id: 'now' | 'before', name: string, rows: readonly Row[]): object {
  return { id, name, data: rows.map(row => row[id]?.value ?? null) }
}

function bar(color: string, upright: boolean, opacity = 1): object {
  return { type: 'bar', itemStyle: { color, opacity, borderRadius: upright ? [3, 3, 0, 0] : [0, 3, 3, 0] }, barMaxWidth: upright ? 36 : 14, barGap: '15%', cursor: 'pointer' }
}

/** Whole things have whole marks; shares end at 100, if they do. */
function scale(unit: string): object {
  return unit === '%' ? { max: ({ max }: { max: number }) => max <= 100 ? 100 : null } : { minInterval: unit.startsWith('元') ? 100 : 1 }
}

/** A hollow point where a value is known, so that a zero is seen and a gap is one. */
function line(color: string, look: Look, width: number): object {
  return {
    type: 'line', lineStyle: { color, width }, itemStyle: { color, borderColor: color, borderWidth: 1.5 },
    symbol: 'emptyCircle', symbolSize: look.size * 0.5, showAllSymbol: true, connectNulls: false, cursor: 'pointer', z: 3,
  }
}

function label(look: Look, unit: string, upright: boolean, show: boolean): object {
  return {
    show, position: upright ? 'top' : 'right', ...type(look), color: look.ink,
    formatter: ({ value }: { value: number | null }) => typeof value === 'number' ? compact(value, unit) : '',
  }
}

function nameLabel(rows: readonly Row[], look: Look, upright: boolean): object {
  const along = { interval: 0, hideOverlap: true, formatter: (label: string, place: number) => rows[place]?.tick ?? label }
  return { ...type(look), color: look.ink, ...(upright ? along : { width: 9.5 * look.size, overflow: 'truncate' }) }
}

function type(look: Look): { fontFamily: string; fontSize: number; color: string } {
  return { fontFamily: look.font, fontSize: Math.round(look.size * 0.87), color: look.quiet }
}

function told(value: unknown, unit: string): string {
  return sayValue(typeof value === 'number' ? value : null, unit)
}
