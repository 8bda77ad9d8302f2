import { OVERLAPPING, OVERLAPPING_PEOPLE } from '../../words/relations.ts'
import type { Told } from '../told.ts'

/** People may be several of these at once; contracts and courses for them are not. */
export function overlapping({ claims }: Told, index: number): boolean {
  const { before, after, quantity } = claims[index]!
  // 29名女职工获奖（市级|18名、…）: what stands before an open bracket is said of the whole.
  const lead = before.replace(/^.*[（(](?=[^）)]*$)/, '')
  const words = quantity === 'person' || quantity === 'other' ? [...OVERLAPPING, ...OVERLAPPING_PEOPLE] : OVERLAPPING
  return words.some((word) => lead.includes(word) || after.startsWith(word))
}
