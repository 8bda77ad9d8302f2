import { addDays, monthEnd } from '#kit/day.ts'
import { closing } from '#office/closing.ts'
import type { Ask } from './ask.ts'
import { stateOf, type Entry } from './entry.ts'

/** 结账 of each month, to be done in the month after it, from the first that was ever closed; one closing may close several. */
export async function closingsOf({ office, actor, union, year, today }: Ask): Promise<Entry[]> {
  const { records } = await office.list(actor, closing.id, { union, limit: 500, where: { union, state: 'closed' } })
  const signed = records.flatMap(record => typeof record['until'] === 'string' ? [{ record, until: record['until'] }] : []).toSorted((a, b) => a.until < b.until ? -1 : 1)
  if (signed.length === 0) return []
  return monthsBefore(year).flatMap(end => {
    if (end < monthEnd(signed[0]!.until)) return []
    const closed = signed.find(({ until }) => until >= end)
    const [first, last] = [addDays(end, 1), monthEnd(addDays(end, 1))]
    const day = String(closed?.record['closed'] ?? end)
    return [{
      id: `closing ${end}`, kind: 'duty', what: `${Number(end.slice(5, 7))}月数字结账`, about: '', first, last, state: stateOf(closed !== undefined, last, today),
      enter: { ledger: closing.id, values: { until: end } },
      made: closed ? [{ first: day, last: day, ledger: closing.id, id: closed.record.id, called: `结到${closed.until}` }] : [],
    }]
  })
}

/** The ends of the months whose month after is in that year. */
function monthsBefore(year: number): string[] {
  return Array.from({ length: 12 }, (_, n) => addDays(`${year}-${String(n + 1).padStart(2, '0')}-01`, -1))
}
