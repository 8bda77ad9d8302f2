import type { Day } from '#kit/day.ts'
import { findDate } from '#kit/period.ts'
import type { LedgerRecord } from '#model/base.ts'
import { reminder } from '#office/collection-reminder.ts'
import type { Actor } from '#records/actor.ts'
import type { Office } from '#records/office.ts'
import type { Named } from '#sheets/collected/told.ts'
import { unionsAsked } from './asked.ts'
import type { Standing } from './types.ts'

/** A row of 收回 as the record holds it. */
export type ReturnedRow = { whose: string; day: string; file: string | null; taken: number | null; refused: number | null; batch: string | null; note: string | null }

/** Who was asked and who returned what; what was taken back since counts as not returned. */
export async function standingOf(office: Office, actor: Actor, record: LedgerRecord, today: Day): Promise<Standing> {
  const unions = await unionsAsked(office, actor, record)
  const returned = await returnedBy(office, actor, record)
  const missing = unions.filter(({ id }) => !returned.has(id))
  const due = findDate(record['due'])?.last ?? today
  const contact = record['contact'] as string | null
  return {
    id: record.id, name: String(record['name']), period: String(record['period']), due, open: record.state === 'open',
    late: record.state === 'open' && today > due && missing.length > 0,
    asked: unions.length, returned: unions.length - missing.length,
    unions: unions.map(union => ({ id: union.id, called: union.called, returned: told(returned.get(union.id)) })),
    reminder: reminder({ name: String(record['name']), due, today, asked: unions.length, missing: missing.map(callOf), contact }),
  }
}

/** What stands of each union's sheet: those whose import was taken back are left out. */
export async function returnedBy(office: Office, actor: Actor, record: LedgerRecord): Promise<Map<string, ReturnedRow>> {
  const rows = record['returned'] as ReturnedRow[]
  const undone = rows.length === 0 ? [] : (await office.imports(actor)).filter(({ undone }) => undone).map(({ id }) => id)
  return new Map(rows.filter(({ batch }) => batch === null || !undone.includes(batch)).map(row => [row.whose, row]))
}

function callOf({ called }: Named): string {
  return called
}

function told(row: ReturnedRow | undefined): Standing['unions'][number]['returned'] {
  return row ? { day: row.day, file: row.file ?? '', taken: row.taken ?? 0, refused: row.refused ?? 0, note: row.note ?? '' } : null
}
