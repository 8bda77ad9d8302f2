import { addMonths } from '#kit/day.ts'
import { findDate, lastYear, overlaps, sayPeriod, type Period } from '#kit/period.ts'
import { optionLabel } from '#model/field.ts'
import type { LedgerRecord } from '#model/base.ts'
import { dueOf, duties, feastOf, PLANNED, windowsOf, type Duty } from '#office/duties.ts'
import { madeIn } from '../year/made.ts'
import { ATTENDING, dueIn, EVERY_MONTH, GENERAL, type Drafting, type Item } from './item.ts'

/** Duties and festivals of the coming time that are not done yet. */
export async function fromDuties(d: Drafting): Promise<Item[]> {
  const years = [...new Set([d.period.first, d.period.last, addMonths(d.period.last, 1)].map(day => Number(day.slice(0, 4))))]
  const asked = duties.flatMap(duty => {
    // Of what is done in every month a longer plan tells once.
    const windows = years.flatMap(year => windowsOf(duty, year)).filter(one => overlaps(one, d.period) && one.last >= d.period.first)
    const window = windows.find(({ last }) => last <= d.period.last) ?? windows[0]
    return window === undefined ? [] : [{ duty, window, often: windows.length > 1 && 'each' in duty.when }]
  })
  const items = await Promise.all(asked.map(async ({ duty, window, often }) => (await madeIn(d, window, duty)).length > 0 ? [] : [itemOf(d, duty, window, often)]))
  return items.flat()
}

function itemOf(d: Drafting, duty: Duty, window: Period, often: boolean): Item {
  const feast = feastOf(duty)
  const kind = kindOf(d, duty)
  return {
    what: duty.what, object: duty.object, owner: d.owner,
    due: often ? d.period.last : dueIn(d.period, dueOf(duty, window)), source: feast === null ? 'duty' : 'festival', origin: often ? EVERY_MONTH : feast ?? '每年都做',
    ledger: duty.ledger, ...(kind !== undefined && { kind }),
  }
}

/** The kind of record by which it is seen to be done, where the ledger has kinds. */
function kindOf({ register }: Drafting, { ledger, where }: Duty): string | undefined {
  const { zero } = register.ledgers.get(ledger)!
  const value = typeof zero === 'string' ? where?.[zero] : undefined
  return typeof value === 'string' ? value : undefined
}

/** More of one ledger would be a list of everything. */
const MOST = 6

/** What the union itself did in the same time a year before, and what its plan of then had of its own. */
export async function fromLastYear(d: Drafting): Promise<Item[]> {
  const period = lastYear(d.period)
  const done = await Promise.all(Object.keys(PLANNED).map(async ledger => {
    const { records } = await d.office.list(d.actor, ledger, { union: d.union, period, up: true, limit: 200 })
    return eachKindOnce(d, ledger, records.filter(one => one.union === d.union && one.form === 'detail')).slice(0, MOST)
  }))
  const { records: plans } = await d.office.list(d.actor, 'plan', { union: d.union, period, limit: 20 })
  const own = plans.filter(({ kind, union }) => kind === d.kind && union === d.union)
    .flatMap(({ items }) => (items as Row[]).filter(({ source, indicator }) => (source === 'own' || source === null) && indicator === null))
  return [
    ...done.flat(),
    ...own.map((row): Item => ({
      what: String(row['what']), object: String(row['object'] ?? '') || GENERAL, due: dueIn(d.period, yearLater(row['due'])),
      owner: String(row['owner'] ?? '') || d.owner, source: 'last', origin: `${sayPeriod(period)}计划`,
      ...(row['ledger'] !== null && { ledger: String(row['ledger']) }), ...(row['kind'] !== null && { kind: String(row['kind']) }),
    })),
  ]
}
type Row = Readonly<Record<string, unknown>>

function eachKindOnce(d: Drafting, id: string, records: readonly LedgerRecord[]): Item[] {
  const ledger = d.register.ledgers.get(id)!
  const kindField = typeof ledger.zero === 'string' ? ledger.zero : null
  const field = kindField === null ? undefined : ledger.fields[kindField]
  return [...Map.groupBy(records, one => kindField === null ? '' : String(one[kindField] ?? ''))].map(([kind, some]): Item => {
    const label = kind !== '' && field?.kind === 'choice' ? optionLabel(field.of, kind) : ledger.label
    const day = findDate(some[0]![ledger.day!])
    const origin = `上年同期${some.length}${ledger.unit}${titled(some[0]!)}${day ? `，${sayPeriod(day)}` : ''}`
    return {
      what: `${isMeeting(label) ? '召开' : PLANNED[id]}${label}`, object: isMeeting(label) ? ATTENDING : GENERAL,
      due: dueIn(d.period, day && addMonths(day.last, 12)), owner: d.owner, source: 'last', origin,
      ledger: id, ...(kind !== '' && { kind }),
    }
  })
}

const isMeeting = (label: string) => /会$|会议$/.test(label)

/** ：春节前安全生产大检查 – what the first of them was called. */
function titled({ title }: Row): string {
  return typeof title === 'string' && title !== '' ? `：${title}` : ''
}

function yearLater(due: unknown): string | null {
  const date = findDate(due)
  return date && addMonths(date.last, 12)
}
