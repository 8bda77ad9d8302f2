import { parsePeriod, precision, printPeriod, type Period } from '#kit/period.ts'
import { tidy } from '#kit/interval.ts'
import { wantNamed } from '#model/figure.ts'
import type { Register } from '#model/register.ts'
import { wantLabel } from '#figures/every.ts'
import type { Claim } from '#reader/claim.ts'
import { isLevel } from '#reader/meaning/vocabulary.ts'
import type { CheckedClaim } from '../check/check.ts'
import type { Held, Town } from './town.ts'

/** A row of the comparison: one thing counted in one unit over one period, and what each report says of it. */
export type Measure = {
  label: string; unit: string
  /** As printed: 2025. Of what stands at an end only its last day counts. */
  period: string
  /** Null where no ledger has it: then reports that use the same words are held together. */
  indicator: string | null
  cells: Cell[]
  /** What the reports say altogether; null of rates and where one gives no single number. */
  total: number | null
  /** One of the numbers is only about right. */
  rough: boolean
}
/** `report`: index of the report. `value` in the unit of the row; null of a range. `wrong`: its ledger has another. */
export type Cell = { report: number; said: string; value: number | null; rough: boolean; wrong: boolean; start: number; end: number }

/** Everything that the reports tell of their whole period, indicators in the order of the register, then what only words name, most told first. */
export function measures(register: Register, towns: readonly Town[]): Measure[] {
  const told = towns.flatMap(({ held }, report) => held ? held.check.claims.flatMap((checked, i) => telling(register, held, checked, held.reading.figures[i]!, report)) : [])
  const rows = [...Map.groupBy(told, ({ key }) => key).values()].map(rowOf)
  const order = new Map([...register.indicators.keys()].map((id, i) => [id, i]))
  const place = ({ indicator, cells }: Measure) => indicator === null ? order.size + 1 / cells.length : order.get(indicator.split(':')[0]!)!
  return rows.sort((a, b) => place(a) - place(b))
}

type Telling = Omit<Measure, 'cells' | 'total' | 'rough'> & { key: string; cell: Cell; adds: boolean; part: boolean }

/** Nothing for what is planned, another's, lost, of a single day, or without words that name it. */
function telling(register: Register, held: Held, checked: CheckedClaim, claim: Claim, report: number): Telling[] {
  const { indicator, scope, planned, verdict, whole, words } = checked
  if (planned || scope !== null || claim.lost) return []
  const label = indicator === null ? named(words) : wantLabel(register, wantNamed(indicator, {}))
  const i = indicator === null ? undefined : register.indicators.get(wantNamed(indicator, {}).indicator)
  const period = periodOf(i !== undefined && isLevel(register, i), claim.period, parsePeriod(held.period))
  if (label === '' || period === null) return []
  const unit = claim.quantity === 'money' ? '元' : claim.quantity === 'percent' ? '%' : i?.unit ?? claim.unit.replace(/^[万亿]/, '')
  const cell: Cell = {
    report, said: claim.text, value: claim.value === null ? null : tidy(claim.value * claim.scale), rough: claim.approx || claim.bound !== undefined || claim.value === null,
    wrong: verdict === 'differs', start: claim.start, end: claim.end,
  }
  const adds = !RATES.has(claim.quantity) && !/倍|每|均/.test(unit + label)
  return [{ key: [indicator ?? label, unit, period].join(' '), label, unit, period, indicator, cell, adds, part: whole !== null }]
}

/** Neither these nor an average (每户, 人均) add up over towns. */
const RATES: ReadonlySet<string> = new Set(['percent', 'percentage_point', 'score', 'duration'])

/** 受理劳动争议＿: the words around a figure, as its label. */
function named(words: string): string {
  const label = words.replace(/^…|＿$/g, '').replace('＿', '…')
  return /\p{Script=Han}{2}/u.test(label) ? label : ''
}

/** A level is of its last day; what happened on one day is no measure of a year. */
function periodOf(level: boolean, said: Period | null, whole: Period): string | null {
  const period = said ?? whole
  if (level) return printPeriod({ first: period.last, last: period.last })
  return said && precision(said) === 'day' ? null : printPeriod(period)
}

/** A report that tells a thing twice is taken at its word where that is no part of another figure, else at its first. */
function rowOf(told: readonly Telling[]): Measure {
  const [{ label, unit, period, indicator, adds }] = told as [Telling, ...Telling[]]
  const cells = [...Map.groupBy(told, ({ cell }) => cell.report).values()].map(some => (some.find(({ part }) => !part) ?? some[0]!).cell)
  const known = adds && cells.every(({ value }) => value !== null)
  return { label, unit, period, indicator, cells, total: known ? tidy(cells.reduce((sum, { value }) => sum + value!, 0)) : null, rough: cells.some(({ rough }) => rough) }
}
