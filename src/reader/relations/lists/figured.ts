import type { Listed } from './listed.ts'
import { between, comparable, type Told } from '../told.ts'

/** 生产15件、福利12件、后勤9件|三类; 甲班31人、乙班34人、丙班32人，|3个班; 五批，依次为40人、38人、…: so many names or places, each with a figure of its own. Told only where it fits. */
export function figured(told: Told, index: number, count: number): Listed | null {
  if (count < FEWEST) return null
  const { claims, text } = told
  const inTurn = IN_TURN.test(text.slice(claims[index]!.end, claims[index]!.end + 12))
  const first = inTurn ? index + 1 : index - count
  const last = first + count - 1
  if (first < 0 || !claims[last] || claims[first]!.sentence !== claims[index]!.sentence) return null
  if (!inTurn && (!/^[，、]?$/.test(between(told, last, index)) || (claims[index]!.after === '' && !'类种项'.includes(claims[index]!.unit)))) return null
  const joins = (at: number) => at >= 0 && claims[at + 1] !== undefined && comparable(claims[at]!, claims[at + 1]!) && (inTurn ? PLAIN : NAMED).test(between(told, at, at + 1))
  const whole = Array.from({ length: count - 1 }, (_, at) => first + at).every(joins)
  // One more beside them: they are not so many.
  if (!whole || (inTurn ? joins(last) : joins(first - 1))) return null
  const items = claims.slice(first, last + 1).map(({ start, end, before }) => ({ start: start - before.replace(/^[，、]/, '').length, end }))
  return { items, holds: true, sure: true }
}

/** Two may be a pair by chance. */
const FEWEST = 3

const NAMED = /^[、，和][\u4e00-\u9fff]{1,10}$/
const PLAIN = /^[、，和]$/
const IN_TURN = /^[\u4e00-\u9fff]{0,4}，?依次[为是有]/
