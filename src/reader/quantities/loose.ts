import type { Approximator } from '#kit/interval.ts'
import { beginning, ending } from '../lookup.ts'
import type { Kind } from '../quantity.ts'
import { AFTER, BEFORE, BEFORE_BARE, LOOSE_BEHIND } from '../words/approximators.ts'

/** The approximating word right before a figure: 近60万元, 约50人; before a bare place also 上百人. */
export function looseBefore(text: string, start: number, bare?: true): { word: string; says: Approximator } | null {
  const found = (bare ? BARE_PREFIX : PREFIX)(text, start)
  // 比计划10期超2期; 任务20家，完成26家，超6家: how many more, exactly.
  if (found?.word === '超' && EXCEEDED.test(text.slice(Math.max(0, start - 16), start))) return null
  return found?.says ? { word: found.word, says: found.says } : null
}

/** The approximating word right behind a figure and its unit: 80%以上, 三年多. */
export function looseAfter(text: string, end: number, kind: Kind): { word: string; says: Approximator } | null {
  const found = SUFFIX(text, end)
  const other = found?.word.length === 1 && (!LOOSE_BEHIND.includes(kind) || /^[为是数次\d]/.test(text[end + 1] ?? ''))
  return other ? null : found
}

/** What loosens a figure from outside, before it or behind it. */
export function approximatorAround(text: string, start: number, end: number, kind: Kind, bare?: true): Approximator | undefined {
  return (looseBefore(text, start, bare) ?? looseAfter(text, end, kind))?.says
}

const EXCEEDED = /[比较][^，。；]{0,10}\d[\d.]*[\u4e00-\u9fff%]{1,3}超$|完成了?\d[\d.]*[\u4e00-\u9fff%]{1,3}，超$/
const PREFIX = ending(Object.entries(BEFORE))
const BARE_PREFIX = ending(Object.entries(BEFORE_BARE))
const SUFFIX = beginning(Object.entries(AFTER))
