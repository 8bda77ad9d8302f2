import type { Indicator } from './indicator.ts'
import type { AnyLedger } from './ledger.ts'

/** An indicator in its register, by its full id: `dispute.received`. */
export type KeptIndicator = Indicator & { id: string; ledger: AnyLedger }
