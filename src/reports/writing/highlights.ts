import type { Period } from '#kit/period.ts'
import type { LedgerRecord } from '#model/base.ts'
import { needs } from '#model/frame.ts'
import type { KeptPhrase } from '#model/phrase.ts'
import type { Register } from '#model/register.ts'
import { splitOf } from '#model/splits.ts'
import { holds, type Where } from '#model/where.ts'
import type { Run } from './fill.ts'
import type { Sources } from './sources.ts'

/** No more of them in a section. */
const MOST = 3

/**
 * 亮点 of a section in one sentence, at its end: what officers wrote of single records, in their own words. A record is told
 * of where the first phrase stands that counts it, and so only once in a report.
 */
export async function highlights(
  register: Register, records: Sources['records'], phrases: readonly KeptPhrase[], about: { union: string; period: Period },
): Promise<Run[]> {
  const ledgers = [...new Set(phrases.map(phrase => phrase.ledger))].filter(id => register.ledgers.get(id)!.day !== undefined)
  const marked = await Promise.all(ledgers.map(async id => {
    const found = await records(id, { ...about, where: { bright: { known: true } } })
    return found.filter(record => phrases.includes(homeOf(register, id, record)!))
  }))
  const words = marked.flatMap(found => found.toReversed()).map(({ bright }) => tidied(bright ?? '')).filter(text => text !== '').slice(0, MOST)
  return words.length === 0 ? [] : [{ text: `工作亮点：${words.join('；')}。` }]
}

function homeOf(register: Register, ledger: string, record: LedgerRecord): KeptPhrase | undefined {
  const held = (where: Where | undefined) => holds(where, name => record[name])
  return register.phrases.find(phrase => phrase.ledger === ledger && held(phrase.each?.where) && countedBy(register, phrase).every(held))
}

/** What the figure counts with which the phrase begins, and of it the part that it tells. */
function countedBy(register: Register, { frames }: KeptPhrase): Where[] {
  const first = needs(frames[0] ?? [])[0]
  const indicator = first && register.indicators.get(first.indicator)
  if (!indicator) return []
  const where = 'where' in indicator && indicator.where ? [indicator.where] : []
  return first.split === undefined ? where : [...where, { [splitOf(indicator)!.name]: first.split }]
}

/** One clause: no line ends in it and no stop at its end. */
function tidied(text: string): string {
  return text.trim().replace(/[。；;.\s]+$/, '').replace(/[。；;]?\s*\n\s*/g, '，')
}
