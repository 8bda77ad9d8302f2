import { refuse } from '#kit/refusal.ts'
import type { AnyLedger } from '#model/ledger.ts'
import type { Register } from '#model/register.ts'
import { insertRows } from '#store/insert.ts'
import { sql } from '#store/sql.ts'
import type { Read, Store, Tx } from '#store/store.ts'
import { unhurried } from '#store/unhurried.ts'
import { among } from '../among.ts'
import { namesIn } from '../names/called.ts'
import { collect } from '../search/keep.ts'
import { reaches, type Actor } from '../actor.ts'
import type { Open } from '../open.ts'
import { treeOf } from '../shape.ts'
import { trimmed, type Sums } from './bundle.ts'
import { counted } from './counted.ts'
import { isKept, keptLedgers, vouch } from './rule.ts'
import { rowsOf, sumsOf } from './stored.ts'

/**
 * Counts the kept sums anew where they are not those that this register means: at the first start, after an update, after
 * a restore; after an update only those of ledgers that it altered. Until it is done figures are computed from the records, and on PostgreSQL writers wait. Says whether it had to.
 */
export async function recountIfNeeded(store: Store, register: Register): Promise<boolean> {
  if (await isKept(store.read, register)) return false
  await store.transaction(async tx => {
    await unhurried(tx)
    await tx.lock('tree')
    if (!await isKept(tx, register)) await countAnew(tx, register, await keptLedgers(tx, register))
  })
  return true
}

/** All that follows from the records, whether or not it seems needed: for what `verify` found wrong of sums and of words. */
export async function recount({ store, register }: Open, actor: Actor): Promise<void> {
  if (actor.unions !== 'all' || !reaches(actor.role, 'administrator')) throw refuse('forbidden', '重新累计涉及全部工会，请由总管理员进行')
  await store.transaction(async tx => {
    await unhurried(tx)
    await tx.lock('tree')
    await countAnew(tx, register)
    await collect(tx, register)
  })
}

/** All but what still holds. */
async function countAnew(tx: Tx, register: Register, holding: readonly AnyLedger[] = []): Promise<void> {
  await tx.run(sql`delete from tally where ledger not in ${among(tx.dialect, holding.map(({ id }) => id))}`)
  const ledgers = [...register.ledgers.values()].filter(ledger => !holding.includes(ledger))
  for await (const sums of counted(tx, register, ledgers)) await insertRows(tx, 'tally', rowsOf(sums, 0))
  await vouch(tx, register)
}

/** The kept sums against those that the records give: a sentence for each union of which some differ. Of sums that are not read, none. */
export async function sumFlaws(read: Read, register: Register): Promise<string[]> {
  if (!await isKept(read, register)) return []
  const wrong = new Map<string, string>()
  const roots = new Set<string>()
  for await (const one of counted(read, register, register.ledgers.values())) {
    for (const root of one.keys()) roots.add(root)
    for (const [root, indicator] of await differing(read, one)) wrong.set(root, indicator)
  }
  const strays = (await read.all<{ root: string }>(sql`select distinct root from tally where sums <> '{}'`)).map(({ root }) => root).filter(root => !roots.has(root))
  for (const [root, indicator] of await differing(read, new Map(strays.map(root => [root, new Map()])))) wrong.set(root, indicator)
  const names = await namesIn(read, treeOf(register).id, wrong.keys())
  return Array.from(wrong, ([root, id]) => `工会“${names.get(root) ?? root}”的${labelOf(register, id)}累计数与逐条记录的合计不符，请停用娘家，运行 niangjia recount 重新累计`)
}

/** Of each root an indicator whose sums are not as counted. */
async function differing(read: Read, sums: Sums): Promise<Map<string, string>> {
  if (sums.size === 0) return new Map()
  const there = new Set(told(await sumsOf(read, sums.keys())))
  const given = new Set(told(sums))
  const odd = [...there].filter(one => !given.has(one)).concat([...given].filter(one => !there.has(one)))
  return new Map(odd.map(one => one.split('|') as [string, string]))
}

/** A line for each sum: its root, its indicator, and what it comes to. */
function told(sums: Sums): string[] {
  return Array.from(sums, ([root, own]) => Array.from(own.values(), ({ ledger, first, last, bundle }) => Object.entries(trimmed(bundle)).flatMap(([name, parts]) =>
    Object.entries(parts).map(([part, numbers]) => [root, ledger + name, part, first, last, ...numbers].join('|'))))).flat(2)
}

function labelOf({ indicators, ledgers }: Register, id: string): string {
  return indicators.get(id)?.label ?? ledgers.get(id.split('@')[0]!)?.label ?? id
}
