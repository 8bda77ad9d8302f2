import type { Register } from '#model/register.ts'
import { sql } from '#store/sql.ts'
import type { Read, Tx } from '#store/store.ts'
import { fingerprintOf } from './plan.ts'

/** Whether the sums that are kept are those that this register means; else figures are computed from the records. */
export async function isKept(read: Read, register: Register): Promise<boolean> {
  return await read.get(sql`select hash from tally_rule where hash = ${hashOf(register)}`) !== undefined
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
  await tx.run(sql`insert into tally_rule (hash) values (${hashOf(register)})`)
}

const hashes = new WeakMap<Register, string>()

function hashOf(register: Register): string {
  let hash = hashes.get(register)
  if (!hash) hashes.set(register, hash = fingerprintOf(register))
  return hash
}
