import { deadline, type Due } from '#law/deadline.ts'
import { sayArticle } from '#law/say.ts'
import type { Law } from '#law/law.ts'
import { findPeriod } from '#kit/period.ts'
import type { LedgerRecord } from '#model/base.ts'
import { runsOf } from '#model/clock.ts'
import type { AnyLedger, Clock, Step } from '#model/ledger.ts'
import type { Change } from '#records/history/history.ts'

/** Something on a time line. `day` orders it, `date` is as it was written down; `ahead` is a deadline, with the days left to it. */
export type Moment = { key: string; day: string; date: string; label: string; note?: string; ahead?: number }

/** Behind every day, as 不详 sorts in the ledgers themselves. */
const UNKNOWN = '?'

/** The dated fields of a record that are filled in, 不详 among them: 受理日期 is told as 受理. */
export function datesOf(ledger: AnyLedger, record: LedgerRecord): Moment[] {
  return Object.entries(ledger.fields).flatMap(([name, field]) => {
    const date = record[name]
    if (field.kind !== 'date' || typeof date !== 'string' || date === '') return []
    return [{ key: name, day: findPeriod(date)?.first ?? UNKNOWN, date, label: field.label.replace(/日期$/, '') }]
  })
}

/** The verbs that were done to it and leave no date of their own in it (重新受理). */
export function stepsOf(ledger: AnyLedger, changes: readonly Change[]): Moment[] {
  return standing(changes).filter(({ step }) => ledger.steps?.[step] && !datedBy(ledger, step))
    .map(({ no, step, at, label, whoName }) => ({ key: `${step} ${no}`, day: dayOf(at), date: dayOf(at), label, note: whoName }))
}

/**
 * Statutory deadlines that still run, by the law in force; those of a record that has ended run no more. One that was
 * over before the record was entered is told without days: 补录 raises no alarm.
 */
export function deadlinesOf(law: Law, ledger: AnyLedger, record: LedgerRecord, today: string): Moment[] {
  if ((ledger.states ?? {})[record.state ?? '']?.final) return []
  return Object.entries((ledger.clocks ?? {}) as Record<string, Clock>).flatMap(([name, clock]) => {
    return runsOf(clock, record, today).flatMap(({ run, row }) => {
      const end = deadline(law, run, today)
      if (!end) return []
      const late = end.due < (dayOf(record.entered) < today ? dayOf(record.entered) : today)
      const label = row ? `${clock.label}“${row.name}”` : `${clock.label}届满`
      return [
        {
          key: row ? `${name} ${row.nth}` : name, day: end.due, date: end.due, label, note: [noteOf(end), ...late ? ['登记时已过'] : []].join('，'),
          ...(!late && { ahead: end.daysLeft }),
        },
      ]
    })
  })
}

/** What stands behind a deadline: its article, whether that is still to be verified, and what an officer has to know of the day. */
export function noteOf({ article, grade, opens, guessed }: Due): string {
  const notes = [
    sayArticle({ article, grade }), ...opens === undefined ? [] : [`${opens}起可以办`],
    ...guessed === undefined ? [] : [`${guessed}年放假安排未公布，按周一至周五推算`],
  ]
  return notes.join('，')
}

/** When photos and papers came to it. */
export function filesOf(changes: readonly Change[]): Moment[] {
  return standing(changes).flatMap(({ no, at, before, after, whoName }) => {
    const added = (after?.files ?? []).filter(hash => !before?.files.includes(hash)).length
    return added === 0 ? [] : [{ key: `files ${no}`, day: dayOf(at), date: dayOf(at), label: `附件 ${added} 个`, note: whoName }]
  })
}

export function inOrder(moments: readonly Moment[]): Moment[] {
  return moments.toSorted((a, b) => a.day < b.day ? -1 : a.day > b.day ? 1 : 0)
}

/** The changes, the newest first, that were not taken back, nor are such a taking back. */
function standing(changes: readonly Change[]): Change[] {
  const undone = new Set<number>()
  for (const { no, undoes } of changes) if (undoes !== null && !undone.has(no)) undone.add(undoes)
  return changes.filter(({ no, undoes }) => undoes === null && !undone.has(no))
}

/** Whether a step asks for the date of the state it leads to: that date then tells it. */
function datedBy(ledger: AnyLedger, name: string): boolean {
  const step = ledger.steps![name] as Step
  const on = (ledger.states ?? {})[step.to ?? '']?.on
  return on !== undefined && (step.needs ?? []).includes(on)
}

/** A moment of the history on the office's own calendar. */
function dayOf(iso: string): string {
  return new Date(Date.parse(iso) + 8 * 3600_000).toISOString().slice(0, 10)
}
