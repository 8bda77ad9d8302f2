import { refuse } from '#kit/refusal.ts'
import type { AnyLedger } from '#model/ledger.ts'
import type { Register } from '#model/register.ts'
import type { Store } from '#store/store.ts'
import type { Keys } from './keys/keys.ts'

/** What every door needs. */
export type Open = { store: Store; register: Register; keys: Keys; dir: string }

export function ledgerOf(o: Open, id: string): AnyLedger {
  const ledger = o.register.ledgers.get(id)
  if (!ledger) throw refuse('missing', `没有“${id}”这个台账，请核对`)
  return ledger
}
