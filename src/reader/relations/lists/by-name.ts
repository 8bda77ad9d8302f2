import type { Claim } from '../../claim.ts'
import { SURNAMES } from '../../propose/words/persons.ts'
import type { Span } from '../../sentences.ts'
import { isName, items, lineEnd } from './items.ts'
import type { Listed } from './listed.ts'

/**
 * 六名，即窑操工郑守田、万志强，化验工李秀兰，电焊工赵铁山，公司给予…: people by their names, some with what they are before it. The list ends with the first
 * piece that names nobody.
 */
export function byName(text: string, { quantity, end }: Claim, count: number): Listed | null {
  const lead = quantity === 'person' ? LEAD.exec(text.slice(end, end + 16)) : null
  if (lead === null) return null
  const start = end + lead[0].length
  const pieces = items(text, start, lineEnd(text, start, text.length), '，、')
  const other = pieces.findIndex((piece) => !isPerson(text, piece))
  const named = other < 0 ? pieces : pieces.slice(0, other)
  // A mere 甲、乙、丙 is read as any list is.
  const mixed = named.slice(1).some(({ start }) => text[start - 1] === '，') && named.slice(1).some(({ start }) => text[start - 1] === '、')
  return mixed && named.length >= LEAST && Math.abs(named.length - count) <= 1 ? { items: named, holds: named.length === count, sure: named.length === count } : null
}

const LEAD = /^[\u4e00-\u9fff]{0,4}[，：（]?(?:即|分别是|他们是|她们是|：)/

/** Fewer may be met by chance. */
const LEAST = 3

// 郑守田, 窑操工李强: two or three characters at its end that begin with a surname.
function isPerson(text: string, piece: Span): boolean {
  const said = text.slice(piece.start, piece.end)
  return /^[\u4e00-\u9fff]{2,10}$/.test(said) && !said.endsWith('等') && isName(text, piece) && [said.at(-3), said.at(-2)].some((sign) => sign !== undefined && SURNAMES.includes(sign))
}
