import type { LedgerRecord } from './base.ts'
import type { Step } from './ledger.ts'
import { holds } from './where.ts'

/** Whether a record stands so that the step can be taken. */
export function isOpen({ from, when }: Pick<Step, 'from' | 'when'>, record: LedgerRecord): boolean {
  return isFrom({ from }, record) && holds(when, name => record[name])
}

/** Whether it is in one of the states that the step leads from; where none are told, any will do. */
export function isFrom({ from }: { from?: Step['from'] | undefined }, { state }: Pick<LedgerRecord, 'state'>): boolean {
  return from === undefined || (state !== null && from.includes(state))
}
