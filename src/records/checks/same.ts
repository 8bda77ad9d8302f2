import { isId } from '#kit/id.ts'
import { ident, sql } from '#store/sql.ts'
import type { Read } from '#store/store.ts'
import { among } from '../among.ts'
import { fault, standing, type Draft } from '../draft.ts'

/** 同一事项: a secondary names its primary, a record of the same ledger in any book that is itself no secondary. */
export async function checkSame(read: Read, drafts: readonly Draft[]): Promise<void> {
  for (const [ledger, some] of Map.groupBy(standing(drafts), draft => draft.ledger)) {
    const secondaries = some.filter(draft => draft.after.same !== null)
    if (secondaries.length === 0) continue
    const primaries = among(read.dialect, secondaries.map(draft => draft.after.same!))
    const ids = among(read.dialect, secondaries.map(draft => draft.id))
    const rows = await read.all<{ id: string; same: string | null }>(sql`
      select id, same from ${ident(ledger.id)} where id in ${primaries} or same in ${ids}`)
    const sameOf = new Map([...rows.map(row => [row.id, row.same] as const), ...some.map(draft => [draft.id, draft.after.same] as const)])
    const told = new Set(sameOf.values())
    for (const draft of secondaries) {
      const primary = draft.after.same!
      if (!isId(primary) || primary === draft.id || !sameOf.has(primary)) fault(draft, `“同一事项”要指向另一条${ledger.label}，请从列表中选`, 'same')
      else if (sameOf.get(primary) !== null) fault(draft, '所选的记录自己已归入另一同一事项，请选它所归入的那一条', 'same')
      else if (told.has(draft.id)) fault(draft, '已有记录把这一条作为同一事项的主记录，不能再归入别的，请先改正那些记录', 'same')
    }
  }
}
