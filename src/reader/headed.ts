import { readSmall } from './time/small-number.ts'
import type { Paragraph } from './paragraphs.ts'

/** The list mark a paragraph begins with: its number, and its style, by which the runs of a text are told apart. */
export type ListMark = { number: number; style: string; level: number; end: number }

/** 一、 （二） 3. ④; null without one, in the row of a table, and for 7、8月 which only looks so. */
export function listMark(text: string, { sentences: [first] }: Paragraph): ListMark | null {
  const { mark } = first
  if (!mark || text.slice(first.start, first.end).includes('\t')) return null
  const said = text.slice(mark.start, mark.end)
  const circled = said.codePointAt(0)! - 0x2460
  if (circled >= 0 && circled < 20) return { number: circled + 1, style: '①', level: mark.level, end: mark.end }
  const number = readSmall(said.replace(/[^\d一二三四五六七八九十]/g, ''), 0)?.value
  const style = said.replace(/[\d一二三四五六七八九十]+/, '').replace('．', '.').replace('□', '、')
  return number === undefined || isMonths(text, mark.end, number) ? null : { number, style: `${mark.level}${style.normalize('NFKC')}`, level: mark.level, end: mark.end }
}

// 7、8月份 names two months, 1、3月8日 is an item that begins with a day.
function isMonths(text: string, at: number, number: number): boolean {
  const next = readSmall(text, at)
  return next?.value === number + 1 && text[next.end] === '月' && readSmall(text, next.end + 1) === null
}
