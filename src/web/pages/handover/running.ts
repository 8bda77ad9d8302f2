import { useQueries } from '@tanstack/react-query'
import type { LedgerRecord } from '#model/base.ts'
import type { AnyLedger, State } from '#model/ledger.ts'
import { register } from '#lines/register.ts'
import { doors } from '../../doors.ts'

/** What of a ledger has not come to its end; `states` are those in which it may still be. */
export type Running = { ledger: AnyLedger; states: readonly string[]; records: readonly LedgerRecord[]; total: number; names: Readonly<Record<string, string>> }

/** More of one ledger are told as a number, and lie open in its list. */
const MOST = 50

/** Ledgers that a clerk keeps, whose records have an end; what is written as a text is told apart. */
const ledgers = [...register.ledgers.values()].flatMap(ledger => {
  const states = Object.entries((ledger.states ?? {}) as Record<string, State>)
  const open = states.filter(([, { final }]) => !final).map(([state]) => state)
  return ledger.by === undefined && !ledger.body && open.length < states.length ? [{ ledger, states: open }] : []
})

/** All that a union and those below have not finished, ledger by ledger; null until it is all there. */
export function useRunning(union: string): { running: readonly Running[] | null; error: Error | null } {
  const asked = useQueries({
    queries: ledgers.map(({ ledger, states }) => ({
      queryKey: ['list', ledger.id, 'running', union], queryFn: () => doors.list(ledger.id, { union, where: { state: states }, limit: MOST }),
    })),
  })
  const error = asked.find(one => one.error)?.error ?? null
  if (asked.some(one => !one.data)) return { running: null, error }
  return { running: ledgers.map((one, i) => ({ ...one, ...asked[i]!.data! })).filter(({ total }) => total > 0), error }
}
