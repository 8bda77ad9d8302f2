import { addDays, addMonths } from '#kit/day.ts'
import { findDate, monthsOf, printPeriod, type Period } from '#kit/period.ts'
import type { LedgerRecord } from '#model/base.ts'
import type { Fields } from '#model/field.ts'
import type { AnyLedger, State } from '#model/ledger.ts'
import type { Actor } from '#records/actor.ts'
import type { Listing } from '#records/lists/listing.ts'
import type { Office } from '#records/office.ts'
import { withNames } from '../write.ts'

/** How a sheet is filled before it goes out; `last` are the values of the period before, to be the first draft of this one's. */
export type How = 'standing' | 'period' | 'last' | 'none'
export type Filling = { ledger: AnyLedger; how: How; period: Period; /** The union that asks. */ by: string; unions: ReadonlySet<string> }

/** The rows known of each union that is asked, with names for what they point to; those of `last` without number and state, of this period. */
export async function prefilled({ office, actor }: { office: Pick<Office, 'list'>; actor: Actor }, o: Filling): Promise<Map<string, LedgerRecord[]>> {
  const rows = new Map<string, LedgerRecord[]>()
  if (o.how === 'none') return rows
  const asked: Listing = { union: o.by, limit: 500, up: true, ...o.how !== 'standing' && { period: o.how === 'last' ? before(o.period) : o.period } }
  for (let after: string | undefined, more = true; more;) {
    const page = await office.list(actor, o.ledger.id, { ...asked, ...after !== undefined && { after } })
    for (const record of page.records.filter(record => isMeant(o, record))) {
      const whose = unionOf(o, record)
      if (whose === undefined) continue
      const named = withNames(o.ledger, record, id => page.names[String(id)] ?? id)
      rows.set(whose, [...rows.get(whose) ?? [], o.how === 'last' ? anew(o, named) : named])
    }
    after = page.next
    more = after !== undefined
  }
  return rows
}

/** The period of the same length just before. */
export function before(period: Period): Period {
  return { first: addMonths(period.first, -monthsOf(period).length), last: addDays(period.first, -1) }
}

/** Its own; of what stands with the union that asks, as firms do, the one that it points to. */
function unionOf({ ledger, by, unions }: Filling, record: LedgerRecord): string | undefined {
  if (record.union !== null && unions.has(record.union)) return record.union
  if (record.union !== by) return undefined
  const pointed = Object.entries(ledger.fields as Fields).filter(([, field]) => field.kind === 'ref' && [field.to].flat().includes('union')).map(([name]) => record[name])
  return [record.about, ...pointed].find((id): id is string => typeof id === 'string' && unions.has(id))
}

/** What has ended is asked no more; of a ledger that takes 汇总 only these are carried on. */
function isMeant({ ledger, how, period }: Filling, record: LedgerRecord): boolean {
  if (how === 'last') return ledger.totals === undefined || record.form === 'total'
  if (how !== 'standing') return true
  const state = (ledger.states as Record<string, State> | undefined)?.[record.state ?? '']
  return state?.final !== true && !endsOf(ledger).some(name => record[name] === '?' || (findDate(record[name])?.first ?? LATER) <= period.last)
}

const LATER = '9999'

/** The dates on which a record of a ledger ends: 离会日期, 停业日期. */
function endsOf({ spell, indicators }: AnyLedger): string[] {
  return [...spell ? [spell[1]] : [], ...Object.values(indicators).flatMap(one => 'stock' in one && 'until' in one && typeof one.until === 'string' ? [one.until] : [])]
}

function anew({ ledger, period }: Filling, record: LedgerRecord): LedgerRecord {
  return { ...record, id: '', state: null, union: '', ...ledger.day !== undefined && { [ledger.day]: printPeriod(period) } }
}
