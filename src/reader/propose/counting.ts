import type { Span } from '../sentences.ts'
import { overlaps } from './overlaps.ts'

/** Whether what is a word elsewhere is only a number here: 十一 of 十一个人 is no 国庆. Both lists are in order. */
export function isCounting(text: string, span: Span, figures: readonly Span[], heads: readonly Span[]): boolean {
  return NUMERALS.test(text.slice(span.start, span.end)) && (overlaps(figures, span) || overlaps(heads, span))
}
const NUMERALS = /^[一二三四五六七八九十百]+$/
