import { findDate } from '#kit/period.ts'
import { refuse } from '#kit/refusal.ts'
import type { LedgerRecord } from '#model/base.ts'
import type { AnyLedger } from '#model/ledger.ts'
import type { Register } from '#model/register.ts'
import { collection } from '#office/collection.ts'
import type { Actor } from '#records/actor.ts'
import type { Office } from '#records/office.ts'
import { unionsAsked } from './asked.ts'
import type { Asking } from './identify.ts'
import { returnedBy, type ReturnedRow } from './standing.ts'

/** All that returned files are held against. */
export type Matter = Asking & {
  record: LedgerRecord
  /** What is asked for. */
  ledgers: readonly AnyLedger[]
  returned: ReadonlyMap<string, ReturnedRow>
  /** Whether a row that names this union may stand in a sheet of that one: it is the same, one below it, or the one that asks. */
  belongs(union: string, to: string): boolean
}

export async function matterOf(o: { office: Office; actor: Actor; register: Register }, id: string): Promise<Matter> {
  const { office, actor, register } = o
  const record = await office.get(actor, collection.id, id)
  const period = findDate(record['period'])
  if (!period) throw refuse('invalid', '请先写明所属期，再收表', 'period')
  if (record.state !== 'open') throw refuse('conflict', '这次收表已经结束，不能再收；要补收请先撤销“结束收表”', 'state')
  const known = new Map((await office.unions(actor)).map(union => [union.id, union]))
  const rounds = await office.list(actor, collection.id, { limit: 500 })
  return {
    collection: id, period, record, ledgers: (record['asked'] as { ledger: string }[]).map(({ ledger }) => register.ledgers.get(ledger)!),
    unions: await unionsAsked(office, actor, record), returned: await returnedBy(office, actor, record),
    others: new Map(rounds.records.map(one => [one.id, String(one['name'])])), called: union => known.get(union)?.called,
    belongs(union, to) {
      if (union === record.union) return true
      for (let at: string | null | undefined = union; at; at = known.get(at)?.superior) if (at === to) return true
      return false
    },
  }
}
