import type { Day } from '#kit/day.ts'
import { access } from '#office/access.ts'
import { ROLES, type Actor } from '#records/actor.ts'
import { ident, sql } from '#store/sql.ts'
import type { Read } from '#store/store.ts'
import { standing } from './reach.ts'

/** One of the rights a person has today: the actor he is by it, and where. */
export type Right = { id: string; union: string; unionName: string; bookName: string; actor: Actor }

/** What the ledger of access says that a name may do on a day, the widest right first. */
export async function rightsOf(read: Read, user: { username: string; name: string }, today: Day): Promise<Right[]> {
  const rows = await read.kept(`rights ${today} ${user.username}`, () => read.all<{
    id: string
    book: string
    union: string
    role: Actor['role']
    post: string | null
    union_name: string
    book_name: string
  }>(sql`
    select a.id, a.book, a."union", a.role, a.post, u.called as union_name, b.name as book_name
    from ${ident(access.id)} a join "union" u on u.id = a."union" join book b on b.id = a.book
    where lower(a.account) = ${user.username} and ${standing(sql`a`, today)}`), [access.id, 'union']) // what a book is called never changes
  return rows.map(row => ({
    id: row.id, union: row.union, unionName: row.union_name, bookName: row.book_name,
    actor: { id: user.username, name: user.name, book: row.book, role: row.role, unions: [row.union], posts: row.post === null ? [] : [row.post] },
  })).sort((a, b) => rank(a) - rank(b) || (a.id < b.id ? -1 : 1))
}

function rank({ actor }: Right): number {
  return -ROLES.indexOf(actor.role)
}
