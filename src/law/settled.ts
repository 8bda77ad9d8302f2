import type { Day } from '#kit/day.ts'
import { topics, type LawRule } from './rules.ts'
import type { Version } from './version.ts'

/** What an administrator settled: whichever of these the topic is about. Shares as part and whole, money in 分. */
export type Settled = {
  rule: string; place: string; from: Day; until?: Day; source: string
  length: number | null; unit: string | null; number: number | null; part: number | null; whole: number | null; exceed: boolean | null; amount: number | null
}

/** In what a length is counted. */
export const units = { years: '年', months: '个月', days: '天', workdays: { label: '个工作日', aka: ['工作日'] } } as const

/** The rule it makes; null where it says nothing of what the topic is about. */
export function settledRule(said: Settled): LawRule | null {
  const value = values[kindOf(said.rule)](said)
  const { rule, place, from, until, source } = said
  return value && { id: rule, place, from, ...until !== undefined && { until }, ...value, article: source, grade: 'A' }
}

/** What the law says of a topic; one of which no one knows anything yet is a length. */
export function kindOf(rule: string): Kind {
  return (Object.keys(values) as Kind[]).find(kind => topics[rule]?.versions.some(version => kind in version)) ?? 'length'
}
type Kind = keyof typeof values

const values = {
  length: ({ length, unit }: Settled) => length !== null && unit !== null ? { length: { [unit]: length } as NonNullable<Version['length']> } : null,
  number: ({ number }: Settled) => number === null ? null : { number },
  share: ({ part, whole, exceed }: Settled) => part === null || !whole ? null : { share: [part, whole] as const, ...exceed === true && { exceed: true as const } },
  money: ({ amount }: Settled) => amount === null ? null : { money: amount },
}
