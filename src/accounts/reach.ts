import type { Day } from '#kit/day.ts'
import { access } from '#office/access.ts'
import { ident, sql, type Sql } from '#store/sql.ts'
import type { Read } from '#store/store.ts'

/**
 * Whether an administrator's right covers all that a name may do, today or later: in his book, in his union and below.
 * Who gives out a password could use it himself, so nobody gives out one that opens more than he has.
 */
export async function reaches(read: Read, right: string, username: string, today: Day): Promise<boolean> {
  const beyond = await read.get(sql`
    select a.id from ${ident(access.id)} a where lower(a.account) = ${username.toLowerCase()} and ${openEnded(sql`a`, today)} and not exists (
      select 1 from ${ident(access.id)} own join union_tree t on t.ancestor = own."union"
      where own.id = ${right} and own.role = 'administrator' and ${standing(sql`own`, today)} and own.book = a.book and t.descendant = a."union"
    ) limit 1`)
  return beyond === undefined
}

/** A right holds from its first day to its last, both included; one that ended no one knows when holds no more. */
export function standing(alias: Sql, today: Day): Sql {
  return sql`${alias}."from" <= ${today} and ${openEnded(alias, today)}`
}

function openEnded(alias: Sql, today: Day): Sql {
  return sql`(${alias}.until is null or (${alias}.until <> '?' and ${alias}.until_to >= ${today}))`
}
