import { findDate } from '#kit/period.ts'
import type { Law } from '#law/law.ts'
import { lawRules, type LawRule } from '#law/rules.ts'
import { settledRule, type Settled } from '#law/settled.ts'
import type { Row } from '#model/kinds/kinds.ts'
import { ident, sql } from '#store/sql.ts'
import type { Read } from '#store/store.ts'
import type { Actor } from './actor.ts'
import { asPublished, calendarIn } from './calendar.ts'
import { ofWholeBook, type Book } from './of-whole-book.ts'
import type { Open } from './open.ts'

/** `place` is the area code asked for, whatever the book says; `otherwise` holds where it says nothing. */
export type WhereLaw = { place?: string; otherwise?: string }

/** The law in force in the actor's book: the tables, what its administrator settled, its place and its working days. */
export async function law(o: Open, actor: Actor, where: WhereLaw = {}): Promise<Law> {
  return lawIn(o.store.read, { register: o.register, book: actor.book }, where)
}

export async function lawIn(read: Read, { register, book }: Book, where: WhereLaw = {}): Promise<Law> {
  const own = await ownOf(read, { register, book })
  return { ...await rulesOf(read, { register, book }, own, where), calendar: own.holidays ? await calendarIn(read, { register, book }) : asPublished }
}

/** The rules and their place alone, for what counts no days. */
export async function rulesIn(read: Read, { register, book }: Book, where: WhereLaw = {}): Promise<Omit<Law, 'calendar'>> {
  return rulesOf(read, { register, book }, await ownOf(read, { register, book }), where)
}

/** What a book has of its own, in one statement, for every write asks: mostly it has but a place. */
type Own = { place: string | null; rules: number; holidays: number }

async function ownOf(read: Read, { register, book }: Book): Promise<Own> {
  const some = (id: string) => register.ledgers.has(id) ? sql`(select count(*) from ${ident(id)} where book = ${book})` : sql`0`
  return read.kept(`own law ${book}`, async () => (await read.get<Own>(sql`
    select (select value from setting where book = ${book} and name = 'place') as place, ${some('rule')} as rules, ${some('holiday')} as holidays`))!, ['setting', 'rule', 'holiday'])
}

async function rulesOf(read: Read, { register, book }: Book, own: Own, { place, otherwise = '' }: WhereLaw): Promise<Omit<Law, 'calendar'>> {
  const settled = own.rules ? (await ofWholeBook(read, { register, book }, 'rule')).flatMap(row => ruleOf(row) ?? []) : []
  return { place: place ?? own.place ?? otherwise, rules: settled.length === 0 ? lawRules : [...lawRules, ...settled] }
}

/** An inexact day begins with its first; without one nobody knows from when it holds. */
function ruleOf(row: Row): LawRule | null {
  const from = findDate(row['from'])?.first
  const until = findDate(row['until'])?.last
  if (from === undefined) return null
  return settledRule({ ...row as unknown as Settled, place: String(row['place'] ?? ''), from, ...until !== undefined && { until } })
}
