import { findDate } from '#kit/period.ts'
import type { Law } from '#law/law.ts'
import { lawRules, type LawRule } from '#law/rules.ts'
import { settledRule, type Settled } from '#law/settled.ts'
import type { Row } from '#model/kinds/kinds.ts'
import { sql } from '#store/sql.ts'
import type { Read } from '#store/store.ts'
import type { Actor } from './actor.ts'
import { calendarIn } from './calendar.ts'
import { ofWholeBook, type Book } from './of-whole-book.ts'
import type { Open } from './open.ts'

/** `place` is the area code asked for, whatever the book says; `otherwise` holds where it says nothing. */
export type WhereLaw = { place?: string; otherwise?: string }

/** The law in force in the actor's book: the tables, what its administrator settled, its place and its working days. */
export async function law(o: Open, actor: Actor, where: WhereLaw = {}): Promise<Law> {
  return lawIn(o.store.read, { register: o.register, book: actor.book }, where)
}

export async function lawIn(read: Read, { register, book }: Book, where: WhereLaw = {}): Promise<Law> {
  return { ...await rulesIn(read, { register, book }, where), calendar: await calendarIn(read, { register, book }) }
}

/** The rules and their place alone, for what counts no days. */
export async function rulesIn(read: Read, { register, book }: Book, { place, otherwise = '' }: WhereLaw = {}): Promise<Omit<Law, 'calendar'>> {
  const here = place ?? (await read.get<{ value: string }>(sql`select value from setting where book = ${book} and name = 'place'`))?.value ?? otherwise
  const settled = (await ofWholeBook(read, { register, book }, 'rule')).flatMap(row => ruleOf(row) ?? [])
  return { place: here, rules: settled.length === 0 ? lawRules : [...lawRules, ...settled] }
}

/** An inexact day begins with its first; without one nobody knows from when it holds. */
function ruleOf(row: Row): LawRule | null {
  const from = findDate(row['from'])?.first
  const until = findDate(row['until'])?.last
  if (from === undefined) return null
  return settledRule({ ...row as unknown as Settled, place: String(row['place'] ?? ''), from, ...until !== undefined && { until } })
}
