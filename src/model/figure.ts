import type { Period } from '#kit/period.ts'

/**
 * A number that knows where it comes from; immutable. `value` is in the indicator's smallest unit
 * (money in 分, percentages as 28.06), `null` when nothing was entered (无数据), 0 only when it is true.
 */
export type Figure = {
  readonly indicator: string
  readonly split?: string
  readonly label: string
  readonly unit: string
  readonly value: number | null
  /** Upper end of a spread; `value` is the lower. */
  readonly high?: number
  /** Not the value itself, but by how much, or by how many per cent, it is more (or `less`) than that of the year before. */
  readonly compared?: 'amount' | 'rate'
  readonly less?: true
  readonly union: string
  readonly period: Period
  /** The newest change of each book that was seen. */
  readonly asOf: Readonly<Record<string, number>>
  readonly trail: Trail
}

export type Trail = {
  readonly ledger: string
  /** The rule in an officer's words: 受理日期在期内，案由为工伤. */
  readonly rule: string
  /** Records counted, details and 汇总 apart. */
  readonly details: number
  readonly totals: number
  /** Details left out because a 汇总 says it includes them. */
  readonly replaced: number
  /** 跨期未计: records whose interval only partly lies in the period. */
  readonly straddling: number
  /** Records of which it is not known whether they count: firms that tell neither their opening nor their size. */
  readonly unsure?: number
  /** Why 0 is a true zero: declared as 本期未开展, or the ledger is kept and none of its records fits. */
  readonly zero?: 'declared' | 'kept'
  /** Numerator and denominator of a rate, or the figures a 口径 chose from. */
  readonly from?: readonly Figure[]
  /** 报告数: the report it was taken over from. No ledger has it, and it is never added to what they have. */
  readonly reported?: string
  /** The single record a sentence tells of. */
  readonly record?: string
}

/** What identifies a figure before it is computed. */
export type Want = { indicator: string; split?: string; union: string; period: Period; record?: string }

/** A stable text for a want: the key of caches and lookups. */
export function wantKey(w: Want): string {
  return [wantName(w), w.union, w.period.first, w.period.last, w.record ?? ''].join('|')
}

/** A want's name without its union and period: `dispute.received`, or `dispute.received:injury` for a part of its split. */
export function wantName({ indicator, split }: Pick<Want, 'indicator' | 'split'>): string {
  return split === undefined ? indicator : `${indicator}:${split}`
}

/** The want that a text names so. */
export function wantNamed<About>(text: string, about: About): About & Pick<Want, 'indicator' | 'split'> {
  const [indicator = '', split] = text.split(':')
  return { ...about, indicator, ...(split !== undefined && { split }) }
}
