import { findDate, sayPeriod } from '#kit/period.ts'
import type { LedgerRecord } from '#model/base.ts'
import { entries, type Entry } from '#model/entries.ts'
import { adds, type Cohort, type Either, type Indicator, type Lacking, type Ratio } from '#model/indicator.ts'
import type { AnyLedger } from '#model/ledger.ts'
import { fieldsOf, type Where } from '#model/where.ts'
import { closing } from '#office/closing.ts'
import { ident, sql } from '#store/sql.ts'
import type { Read } from '#store/store.ts'
import { among } from '../among.ts'
import { fault, isSound, type Draft } from '../draft.ts'
import { ofOne } from '../of-one.ts'
import type { Open } from '../open.ts'

/** What has been closed (结账) stays as it was signed: nothing may be written that moves a figure up to that day, by whatever way it comes. */
export async function checkClosed(read: Read, o: Open, drafts: readonly Draft[]): Promise<void> {
  if (!o.register.ledgers.has(closing.id)) return
  const some = drafts.filter(draft => isSound(draft) && Object.keys(draft.ledger.indicators).length > 0)
  const closed = await closedUntil(read, new Set(some.flatMap(draft => unionOf(draft) ?? [])))
  if (closed.size === 0) return
  for (const draft of some) {
    const day = closed.get(unionOf(draft) ?? '')
    const moved = day === undefined ? undefined : movedBy(draft, day)
    if (moved !== undefined) fault(draft, `${sayPeriod({ first: day!, last: day! })}及以前已经结账，这样会改动已结的“${moved}”；确要改，请负责人先反结账并写明原因`, draft.ledger.day ?? 'id')
  }
}

function unionOf({ before, after }: Draft): string | null {
  return (after ?? before)?.union ?? null
}

/** The last day that is closed for each of some unions, by itself or by one above it. */
async function closedUntil(read: Read, unions: ReadonlySet<string>): Promise<Map<string, string>> {
  if (unions.size === 0) return new Map()
  const rows = await ofOne(read, 'closed', unions, [closing.id, 'union_tree'], () => read.all<{ union: string; until: string }>(sql`
    select t.descendant as "union", max(c.until) as until from ${ident(closing.id)} c join union_tree t on t.ancestor = c."union"
    where c.state = 'closed' and t.descendant in ${among(read.dialect, unions)} group by t.descendant`))
  return new Map(rows.map(({ union, until }) => [union, until]))
}

/** The label of a figure up to a day that a change moves. Ratios and 口径 are made of others. */
function movedBy({ ledger, before, after }: Draft, day: string): string | undefined {
  return Object.values(ledger.indicators).find(i => toldUntil(ledger, i, before, day) !== toldUntil(ledger, i, after, day))?.label
}

/** All that a record tells a figure up to a day, in one text; what comes later is not known yet. */
function toldUntil(ledger: AnyLedger, i: Indicator, record: LedgerRecord | null, day: string): string {
  if (record === null || 'ratio' in i || 'either' in i) return ''
  if (!adds(i)) return readUntil(ledger, i, record, day).map(value => JSON.stringify(value)).join('|')
  const said = entries(ledger, i, record).filter(({ first }) => first <= day)
  const ended = ({ until }: Entry) => until && until.first <= day ? until.first + until.last : ''
  return said.map(one => [one.first, one.last, ended(one), one.split, one.count, one.amount].join('|')).sort().join('\n')
}

/**
 * What does not add up (the newest, shares, ranges, what is lacking) is told by the fields it reads, if the record was there by then.
 * Of a share only what was done by then is closed: how a case is settled later is no change of what was.
 */
function readUntil(ledger: AnyLedger, i: Reading, record: LedgerRecord, day: string): unknown[] {
  const { latest, cohort, flow, stock, lacking, until, where, among, each, sum, by, distinct, spread, of, done, least } = i as unknown as Partial<Record<string, string>> & Whole
  const start = latest ?? cohort ?? flow ?? stock ?? lacking ?? ''
  const rows = of === undefined ? [] : rowsBy(record, of, start, day)
  if (of === undefined ? !isBy(record[start], day) : rows.length === 0) return []
  const told = [start, until, ...fieldsOf(where), ...fieldsOf(among), each, sum, by, distinct, spread]
  const share = done && [start, ...isBy(record[done.by], day) ? [done.by, ...fieldsOf(where), ...fieldsOf(done.where), sum, done.sum] : []]
  const names = [...share ?? told, 'form', 'times', 'covers', 'same'].flatMap(name => name === undefined ? [] : name.split('.')[0]!)
  const values = names.map(name => ledger.fields[name]?.kind === 'date' && !isBy(record[name], day) ? null : record[name] ?? null)
  return [...values, ...rows, ...least ? rowsBy(record, least.part, least.on, day) : []]
}

/** The rows of a part that were there by then; without a date of their own the record's tells. */
function rowsBy(record: LedgerRecord, part: string, on: string, day: string): unknown[] {
  return ((record[part] ?? []) as Readonly<Record<string, unknown>>[]).filter(row => isBy(on in row ? row[on] : record[on], day))
}
type Reading = Exclude<Indicator, Ratio | Either>
type Whole = { where?: Where; among?: Where; done?: Cohort['done']; least?: Lacking['least'] }

function isBy(date: unknown, day: string): boolean {
  return typeof date === 'string' && date !== '?' && (findDate(date)?.first ?? '9') <= day
}
