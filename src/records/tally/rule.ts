import { createHash } from 'node:crypto'
import type { AnyLedger } from '#model/ledger.ts'
import type { Register } from '#model/register.ts'
import { insertRows } from '#store/insert.ts'
import { sql } from '#store/sql.ts'
import type { Read, Tx } from '#store/store.ts'
import { treeOf } from '../shape.ts'
import { fingerprintOf } from './plan.ts'

/** Whether the sums that are kept are those that this register means; else figures are computed from the records. */
export async function isKept(read: Read, register: Register): Promise<boolean> {
  const { whole } = rulesOf(register)
  return read.kept(`tally ${whole}`, async () => await read.get(sql`select hash from tally_rule where hash = ${whole}`) !== undefined, ['tally_rule'])
}

/** The ledgers whose sums are, though those of others may not be: after an update only what it altered is counted anew. */
export async function keptLedgers(read: Read, register: Register): Promise<AnyLedger[]> {
  const there = new Set((await read.all<{ hash: string }>(sql`select hash from tally_rule`)).map(({ hash }) => hash))
  return [...rulesOf(register).each].filter(([, hash]) => there.has(hash)).map(([ledger]) => ledger)
}

/** Whether a write has to add to the sums. If another register counted them, they no longer hold once this one has written. */
export async function keepsSums(tx: Tx, register: Register): Promise<boolean> {
  if (await isKept(tx, register)) return true
  await forsake(tx)
  return false
}

/** From now on the sums are not read, until they have been counted anew. */
export async function forsake(tx: Tx): Promise<void> {
  await tx.run(sql`delete from tally_rule`)
}

export async function vouch(tx: Tx, register: Register): Promise<void> {
  await forsake(tx)
  const { whole, each } = rulesOf(register)
  await insertRows(tx, 'tally_rule', [whole, ...each.values()].map(hash => ({ hash })))
}

/** A hash for each ledger, and one of them all, which every figure asks for. */
type Rules = { whole: string; each: ReadonlyMap<AnyLedger, string> }
const known = new WeakMap<Register, Rules>()

function rulesOf(register: Register): Rules {
  let rules = known.get(register)
  if (!rules) known.set(register, rules = made(register))
  return rules
}

function made(register: Register): Rules {
  const tree = treeOf(register)
  const each = new Map(Array.from(register.ledgers.values(), ledger => [ledger, fingerprintOf(ledger, tree)]))
  return { each, whole: createHash('sha256').update([...each.values()].join('\n')).digest('hex') }
}
