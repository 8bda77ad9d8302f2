import { addMonths, type Day } from '#kit/day.ts'
import { deadline, type Due } from '#law/deadline.ts'
import { nation, type Law } from '#law/law.ts'
import type { LedgerRecord } from '#model/base.ts'
import { runsOf, type RowOf } from '#model/clock.ts'
import { columnOf, type Row } from '#model/kinds/kinds.ts'
import type { AnyLedger, Clock } from '#model/ledger.ts'
import { ident, join, sql, type Sql } from '#store/sql.ts'
import type { Actor } from './actor.ts'
import { mayCount } from './checks/admit.ts'
import { all } from './lists/filter.ts'
import { dayOf } from './history/moment.ts'
import type { Open } from './open.ts'
import { asShown } from './opening.ts'
import { openSql } from './restricted.ts'
import { assemble } from './rows.ts'
import { shapeOf } from './shape.ts'
import { scopeSql } from './tree.ts'

export type Running = Due & {
  ledger: string
  record: LedgerRecord
  clock: string
  label: string
  /** Of a clock that runs for each row of a part. */
  row?: RowOf
  /** Of a clock that is told some months ahead: fewer than so many are left. */
  notice?: number
}

export type Asked = {
  today: Day
  /** The law in force where the book is; the nation's when absent. */
  law?: Law
  union?: string
  /** Only what ends within so many days; what is overdue, what may already be done and what is told further ahead always. */
  within?: number
}

/**
 * Every clock that runs, the most urgent first. Clocks are computed when read, so nothing goes stale. A record that
 * reached its end runs none; nor does one that was entered only when the deadline had passed: 补录 raises no alarm.
 */
export async function due(o: Open, actor: Actor, { today, law = nation, union, within = 30 }: Asked): Promise<Running[]> {
  const found = await o.store.snapshot(async read => {
    if (union !== undefined) await mayCount(read, actor, [union])
    const running: Running[] = []
    for (const ledger of o.register.ledgers.values()) {
      const clocks = Object.entries(ledger.clocks ?? {})
      if (clocks.length === 0) continue
      const rows = await read.all<Row>(sql`select r.* from ${ident(ledger.id)} r
        where (${join(clocks.map(([, clock]) => startedSql(ledger, clock)), ' or ')}) and ${all([
          runningSql(ledger), ...openSql(read, actor, ledger), scopeSql(read, actor, sql`r."union"`, union),
        ])}`)
      for (const record of await assemble(read, asShown(o.keys), ledger, rows)) {
        for (const [clock, description] of clocks) {
          for (const { run, row } of runsOf(description, record, today)) {
            const due = deadline(law, run, today)
            if (!due || due.due < knownSince(record, today)) continue
            const notice = noticeOf(description, due, today)
            if (due.daysLeft > within && notice === undefined && (due.opens ?? due.due) > today) continue
            running.push({ ...due, ledger: ledger.id, record, clock, label: description.label, ...row && { row }, ...notice !== undefined && { notice } })
          }
        }
      }
    }
    return running
  })
  return found.sort((a, b) => a.daysLeft - b.daysLeft || (a.record.id < b.record.id ? -1 : 1))
}

/** The last of its months ahead that has begun. */
function noticeOf({ ahead = [] }: Clock, { due }: Due, today: Day): number | undefined {
  return ahead.findLast(months => addMonths(due, -months) <= today)
}

/** The day it was entered; the demonstration, which stands still on a day, knows of nothing later than that. */
function knownSince(record: LedgerRecord, today: Day): Day {
  const entered = dayOf(record.entered)
  return entered < today ? entered : today
}

function startedSql(ledger: AnyLedger, { starts, stops, instead, of }: Clock): Sql {
  const whose = of === undefined ? 'r' : 'p'
  const any = [...new Set([...starts, ...instead?.starts ?? []])].map(name => sql`${ident(whose, columnOf(name))} is not null`)
  const open = sql`${ident(whose, columnOf(stops))} is null and (${join(any, ' or ')})`
  if (of === undefined) return open
  const { table } = shapeOf(ledger).parts.find(part => part.name === of)!
  return sql`exists (select 1 from ${ident(table)} p where p.book = r.book and p.record = r.id and ${open})`
}

function runningSql(ledger: AnyLedger): Sql {
  const final = Object.entries(ledger.states ?? {}).filter(([, state]) => state.final).map(([name]) => name)
  return final.length === 0 ? sql`1 = 1` : sql`(r.state is null or r.state not in (${join(final)}))`
}
