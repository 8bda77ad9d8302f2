import { useQueries } from '@tanstack/react-query'
import type { LedgerRecord } from '#model/base.ts'
import type { AnyLedger, State } from '#model/ledger.ts'
import type { Page } from '#records/lists/list.ts'
import { register } from '#lines/register.ts'
import { doors } from '../../doors.ts'
import type { Asked } from '../../sent.ts'
import { wholeList } from '../list/whole.ts'

/** What of a ledger has not come to its end; `states` are those in which it may still be. */
export type Running = { ledger: AnyLedger; states: readonly string[]; records: readonly LedgerRecord[]; total: number; names: Page['names'] }

/** What the page holds of a ledger; the rest lies open in its list. */
const MOST = 50

/** Ledgers that a clerk keeps, whose records have an end; what is written as a text is told apart. */
const ledgers = [...register.ledgers.values()].flatMap(ledger => {
  const states = Object.entries((ledger.states ?? {}) as Record<string, State>)
  const open = states.filter(([, { final }]) => !final).map(([state]) => state)
  return ledger.by === undefined && !ledger.body && open.length < states.length ? [{ ledger, states: open }] : []
})

type One = Pick<Running, 'ledger' | 'states'>

/** What a union and those below have not finished, ledger by ledger; null until it is there. */
export function useRunning(union: string): { running: readonly Running[] | null; error: Error | null } {
  const asked = useQueries({
    queries: ledgers.map(one => ({ queryKey: ['list', one.ledger.id, 'running', union], queryFn: () => doors.list(one.ledger.id, { ...askedOf(one, union), limit: MOST }) })),
  })
  const error = asked.find(one => one.error)?.error ?? null
  if (asked.some(one => !one.data)) return { running: null, error }
  return { running: ledgers.map((one, i) => ({ ...one, ...asked[i]!.data! })).filter(({ total }) => total > 0), error }
}

/** The same with every record, to be printed. */
export function wholeRunning(running: readonly Running[], union: string): Promise<readonly Running[]> {
  return Promise.all(running.map(async one => one.records.length === one.total ? one : { ...one, ...await wholeList(one.ledger, askedOf(one, union)) }))
}

function askedOf({ states }: One, union: string): Asked {
  return { union, where: { state: states } }
}
