import { OVERLAPPING, OVERLAPPING_PEOPLE } from '../../words/relations.ts'
import type { Told } from '../told.ts'

/** People may be several of these at once; contracts and courses for them are not. */
export function overlapping({ claims }: Told, index: number): boolean {
  const { before: lead, after, quantity } = claims[index]!
  const words = quantity === 'person' || quantity === 'other' ? [...OVERLAPPING, ...OVERLAPPING_PEOPLE] : OVERLAPPING
  return words.some((word) => lead.includes(word) || after.startsWith(word))
}
