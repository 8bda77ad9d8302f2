import { items } from './items.ts'
import type { Listed } from './listed.ts'
import type { Told } from '../told.ts'

/**
 * 李庄、王桥、赵集先行试点，三个村全部挂牌; 新建甲、乙、丙工会，合计3家: a clause that begins with its number speaks of those that the clause before
 * names. Told only where it fits.
 */
export function namedBefore({ text, claims, sentences }: Told, index: number, count: number): Listed | null {
  const { clause, start, before, after, sentence } = claims[index]!
  const places = PLACES.exec(text.slice(clause.start, start))
  if (places) {
    const list = items(text, clause.start + places.index + 1, clause.start + places.index + 1 + places[1]!.length, '、')
    if (list.length === count && count >= FEWEST) return { items: list, holds: true, sure: true }
  }
  if (count < FEWEST || !POINTING.test(before) || (before.length < 2 && !/^[\u4e00-\u9fff]/.test(after)) || text[clause.start - 1] !== '，') return null
  const from = sentences[sentence]!.start
  const end = clause.start - 1
  const last = text.slice(from, end).lastIndexOf('，')
  const first = Math.max(from + last + 1, claims[index - 1]?.end ?? 0, start - LONGEST)
  const found = items(text, first, end, '、')
  return found.length === count ? { items: found, holds: true, sure: true } : null
}

/** 在甲厂、乙店、丙院等单位建起了小屋|3个: one in each place. */
const PLACES = /在([^，。；]{4,80}?)(?:等[\u4e00-\u9fff]{0,4})?[建设开办成][\u4e00-\u9fff]{0,2}了?[“”\u4e00-\u9fff]{2,14}$/

const POINTING = /^(?:这|上述|以上|合计|共计?|一共)?$/

/** Two may be a pair by chance. */
const FEWEST = 3

/** No list is longer than this, in characters. */
const LONGEST = 120
