import { monthEnd, type Day } from '#kit/day.ts'
import { findDate, overlaps, type Period } from '#kit/period.ts'
import type { LedgerRecord } from '#model/base.ts'
import { wantKey, type Figure, type Want } from '#model/figure.ts'
import type { Register } from '#model/register.ts'
import { splitsOf, splitLabel } from '#model/splits.ts'
import { addsUp, isRate } from '#office/measures.ts'
import { standingOf, type Standing } from '#office/standing.ts'
import type { Actor } from '#records/actor.ts'
import type { Office } from '#records/office.ts'

/** A target as it stands on a day. `figure` says how far it is, `base` where it came from; a task has neither. */
export type TargetNow = {
  record: LedgerRecord
  /** Of its indicator. */
  unit: string
  /** The value asked for, in the figure's unit: money in 分. */
  value: number | null
  figure?: Figure
  base?: Figure
  standing: Standing
  /** What is asked of single villages or by single months, up to their date, each with its own figure. */
  milestones: { row: Readonly<Record<string, unknown>>; figure: Figure; value: number; reached: boolean }[]
}

type Desk = { office: Pick<Office, 'list' | 'unions'>; figures: { compute: (actor: Actor, wants: Want[]) => Promise<Figure[]> }; register: Register }

/** The targets of a union and those below it whose time touches the period, as they stand on a day; in the order in which they are due. */
export async function targetsNow(desk: Desk, actor: Actor, { union, period, day }: { union: string; period: Period; day: Day }): Promise<TargetNow[]> {
  const { records } = await desk.office.list(actor, 'target', { union, limit: 500 })
  const unions = new Set((await desk.office.unions(actor)).map(({ id }) => id))
  const asked = records.filter(record => overlaps(findDate(record['period']) ?? NEVER, period))
  const found = await progressOf(desk.register, asked, { unions, day, compute: wants => desk.figures.compute(actor, wants) })
  const place = ({ record }: TargetNow) => `${String(record['due'])} ${String(record['what'])}`
  return found.toSorted((a, b) => place(a) < place(b) ? -1 : 1)
}

const NEVER: Period = { first: '1900-01-01', last: '1900-01-01' }

/** How targets stand on a day, by figures that `compute` gives; `unions` are those whose own figure a target may ask for. */
export async function progressOf(
  register: Register, records: readonly LedgerRecord[], { unions, day, compute }: { unions: ReadonlySet<string>; day: Day; compute: (wants: Want[]) => Promise<Figure[]> },
): Promise<TargetNow[]> {
  const asked = records.flatMap(record => askedOf(register, record, unions, day))
  const wants = [...new Map(asked.flatMap(wantsOf).map(want => [wantKey(want), want])).values()]
  const figures = wants.length === 0 ? [] : await compute(wants)
  const known = new Map(wants.map((want, n) => [wantKey(want), figures[n]!]))
  return asked.map(one => nowOf(one, want => known.get(wantKey(want))!, day))
}

type Asked = {
  record: LedgerRecord
  span: Period
  measure?: { want: Want; base?: Want; unit: string; adds: boolean; rate: boolean; stages: { row: Readonly<Record<string, unknown>>; want: Want }[] }
}

/** Which figures tell of it: its own of the concerned union up to now, that of the base, and those of its parts. */
function askedOf(register: Register, record: LedgerRecord, unions: ReadonlySet<string>, day: Day): Asked[] {
  const span = findDate(record['period'])
  if (!span || record.union === null) return []
  const i = register.indicators.get(String(record['indicator'] ?? ''))
  if (!i) return [{ record, span }]
  const named = record['split']
  const split = typeof named === 'string' ? splitsOf(i).find(key => key === named || splitLabel(i, key) === named) : undefined
  const whose = record.about !== null && unions.has(record.about) ? record.about : record.union
  const about = { indicator: i.id, ...(split !== undefined && { split }), union: whose }
  const baseOf = findDate(record['baseOf'])
  const rows = (record['milestones'] ?? []) as Readonly<Record<string, unknown>>[]
  const stages = rows.map(row => ({
    row,
    want: { ...about, ...(typeof row['whose'] === 'string' && { union: row['whose'] }), period: upTo(span, findDate(row['by'])?.last ?? span.last, day) },
  }))
  const want = { ...about, period: upTo(span, span.last, day) }
  const base = record['base'] == null && baseOf ? { base: { ...about, period: baseOf } } : {}
  return [{ record, span, measure: { want, ...base, unit: i.unit, adds: addsUp(i, id => register.indicators.get(id)), rate: isRate(i), stages } }]
}

/** To the end of the running month, as every figure of this year is; the whole of what lies ahead. */
function upTo({ first, last }: Period, until: Day, day: Day): Period {
  const end = [last, until, monthEnd(day)].reduce((a, b) => a < b ? a : b)
  return { first, last: end < first ? last : end }
}

function wantsOf({ measure }: Asked): Want[] {
  return measure ? [measure.want, ...measure.base ? [measure.base] : [], ...measure.stages.map(({ want }) => want)] : []
}

function nowOf({ record, measure }: Asked, known: (want: Want) => Figure, day: Day): TargetNow {
  const aim = {
    period: record['period'], due: record['due'], done: record['done'], direction: record['direction'], value: record['value'] as number | null,
    milestones: (record['milestones'] ?? []) as [],
  }
  if (!measure) return { record, unit: '', value: null, standing: standingOf(aim, null, day), milestones: [] }
  const scale = measure.unit.startsWith('元') ? 100 : 1
  const typed = (figure: Figure | undefined) => figure === undefined || figure.value === null ? null : figure.value / scale
  const figure = known(measure.want)
  const base = measure.base && known(measure.base)
  const standing = standingOf(aim, { now: typed(figure), base: (record['base'] as number | null) ?? typed(base), adds: measure.adds, rate: measure.rate }, day)
  const milestones = measure.stages.map(({ row, want }) => {
    const own = known(want)
    const value = asked(row, aim.milestones, measure.adds) * scale
    return { row, figure: own, value, reached: own.value !== null && (record['direction'] === 'most' ? own.value <= value : own.value >= value) }
  })
  return { record, unit: measure.unit, value: aim.value === null ? null : Math.round(aim.value * scale * 1000) / 1000, figure, ...(base && { base }), standing, milestones }
}

/** Of a month all that was asked until then; of a village its own part. */
function asked(row: Readonly<Record<string, unknown>>, rows: readonly Readonly<Record<string, unknown>>[], adds: boolean): number {
  const own = (row['value'] as number | null) ?? 0
  const by = findDate(row['by'])
  if (!adds || row['whose'] != null || !by) return own
  return rows.filter(one => one['whose'] == null && (findDate(one['by'])?.last ?? '9999') <= by.last).reduce((sum, one) => sum + ((one['value'] as number | null) ?? 0), 0)
}
