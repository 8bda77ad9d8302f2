import { findDate, type Period } from '#kit/period.ts'
import { holds, type Where } from '#model/where.ts'
import type { Ask } from './ask.ts'

type Seeing = Pick<Ask, 'register' | 'actor' | 'union'> & { office: Pick<Ask['office'], 'list'> }

/** A record that shows that something is done, and when that was. */
export type Made = Period & { ledger: string; id: string; called: string }

/** Records of a sort in a time, of the union and those below it; the oldest first. */
export async function madeIn({ office, register, actor, union }: Seeing, period: Period, sort: { ledger: string; where?: Where; date?: string; or?: string }): Promise<Made[]> {
  const ledger = register.ledgers.get(sort.ledger)!
  const { records } = await office.list(actor, ledger.id, {
    union, period, limit: 200, up: true, ...(sort.where && sort.or === undefined && { where: sort.where }), ...(sort.date !== undefined && { date: sort.date }),
  })
  return records.flatMap(record => {
    const date = findDate(record[sort.date ?? ledger.day!])
    const called = String(record['called'] ?? ledger.label)
    const fits = sort.or === undefined || called.includes(sort.or) || holds(sort.where, name => record[name])
    return date && fits ? [{ ...date, ledger: ledger.id, id: record.id, called }] : []
  })
}
