import type { Day } from '#kit/day.ts'
import type { LedgerRecord } from '#model/base.ts'
import { toRow } from '#model/columns.ts'
import type { Row } from '#model/kinds/kinds.ts'
import { access } from '#office/access.ts'
import { ident, sql } from '#store/sql.ts'
import type { Read } from '#store/store.ts'
import type { Actor } from '../actor.ts'
import { among } from '../among.ts'
import { namesIn } from '../names/called.ts'
import { fault, standing, type Draft } from '../draft.ts'
import { dayOf } from '../history/moment.ts'
import type { Open } from '../open.ts'
import { treeOf } from '../shape.ts'
import { superiorsOf } from '../tree.ts'

/**
 * Where no administrator is left nobody can give rights any more, so the last one of a union and all above it stays. The
 * console is not bound: it can always give new ones.
 */
export async function checkAdministrators(read: Read, { register }: Open, actor: Actor, drafts: readonly Draft[]): Promise<void> {
  const rights = drafts.filter(({ ledger }) => ledger.id === access.id)
  if (actor.unions === 'all' || rights.length === 0) return
  const today = dayOf(new Date().toISOString())
  const ending = rights.filter(({ before, after }) =>
    before && administers(rowOf(before), today) && !(after && administers(rowOf(after), today) && after['account'] === before['account']))
  if (ending.length === 0) return

  const stored = await read.all<Row>(sql`
    select * from ${ident(access.id)} where book = ${actor.book} and role = 'administrator' and id not in ${among(read.dialect, rights.map(draft => draft.id))}`)
  const others = standing(rights).filter(draft => !ending.includes(draft)).map(draft => rowOf(draft.after))
  const staying = new Set([...stored, ...others].filter(row => administers(row, today)).map(row => row['union']))
  const superiors = await superiorsOf(read, ending.map(({ before }) => before!.union!))
  for (const draft of ending) {
    const union = draft.before!.union!
    if ([union, ...superiors.get(union) ?? []].some(one => staying.has(one))) continue
    const name = (await namesIn(read, treeOf(register).id, [union])).get(union) ?? ''
    fault(draft, `这是“${name}”最后一位管理员的权限，请先登记另一位管理员，再改这一条`, 'role', 'refuse', 'conflict')
  }
}

function rowOf(record: LedgerRecord): Row {
  return { union: record.union, ...toRow(access.fields, record) }
}

function administers({ role, from, until, until_to: last }: Row, today: Day): boolean {
  return role === 'administrator' && from !== null && String(from) <= today && (until === null || (until !== '?' && String(last) >= today))
}
