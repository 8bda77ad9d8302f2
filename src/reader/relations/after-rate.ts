import { LEFT } from '../words/relations.ts'
import { addsUp } from './arithmetic.ts'
import type { Relation } from './relation.ts'
import { between, comparable, type Told } from './told.ts'

/** 受理29件，办结27件，办结率93.1%，剩余3件: the rate before has said of what; `near` are the figures that may have been done. */
export function afterRate(told: Told, index: number, near: readonly number[], ratios: readonly Relation[]): Relation | null {
  const { claims, text } = told
  const rest = claims[index]!
  const isRate = ({ figures, total, holds, change }: Relation) => holds && !change && total! < index && near.includes(figures[0]!) && claims[total!]!.sentence === rest.sentence
  const rate = ratios.findLast(isRate)
  if (!rate) return null
  const [done, whole] = rate.figures as [number, number]
  // 成功率84.2%；2起走仲裁，1起仍在调解: all that is told behind the rate.
  const behind = Array.from({ length: index - rate.total! }, (_, at) => rate.total! + 1 + at).filter((at) => comparable(claims[at]!, rest))
  if (behind.length > 1 && addsUp(claims, [done, ...behind], whole)) return { kind: 'sum', figures: [done, ...behind], total: whole, holds: true, sure: false }
  const lead = between(told, index - 1, index) + rest.after.slice(0, 4)
  // 备案率96.8%，尚有9份正在补正: so near that nothing else is left.
  const isNear = /[尚还仍]有/.test(lead) && Math.abs(claims[done]!.low + rest.low - claims[whole]!.low) <= 2
  const meant = isNear || LEFT.some((word) => lead.includes(word)) || text.slice(rest.clause.start, rest.start).includes('剩')
  return meant ? { kind: 'sum', figures: [done, index], total: whole, holds: false, sure: false } : null
}
