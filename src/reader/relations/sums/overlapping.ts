import { OVERLAPPING, OVERLAPPING_PEOPLE } from '../../words/relations.ts'
import type { Told } from '../told.ts'

/** People may be several of these at once; contracts and courses for them are not. */
export function overlapping({ claims }: Told, index: number): boolean {
  const { before, after, quantity } = claims[index]!
  // 29名女职工获奖（市级|18名、…）: what stands before an open bracket is said of the whole.
  // 深度困难11户、相对困难35户、意外致困26户 are three sorts of them.
  const lead = before.replace(/^.*[（(](?=[^）)]*$)/, '').replace(/(?:深度|相对|一般|特别)困难|[\u4e00-\u9fff]{2}致困/, '')
  const words = quantity === 'person' || quantity === 'other' ? [...OVERLAPPING, ...OVERLAPPING_PEOPLE] : OVERLAPPING
  return words.some((word) => lead.includes(word) || after.startsWith(word))
}
