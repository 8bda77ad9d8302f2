import { readSmall } from './small-number.ts'
import type { Paragraph } from './paragraphs.ts'

/** The list mark a paragraph begins with: its number, and its style, by which the runs of a text are told apart. */
export type ListMark = { number: number; style: string; level: number; end: number }

/** 一、 （二） 3. ④; null without one, in the row of a table, and for 7、8月 which only looks so. */
export function listMark(text: string, { sentences: [first] }: Paragraph): ListMark | null {
  const { mark } = first
  if (!mark || text.slice(first.start, first.end).includes('\t') || /^\d{1,2}[月日号、]/.test(text.slice(mark.end, mark.end + 4))) return null
  const said = text.slice(mark.start, mark.end)
  const circled = said.codePointAt(0)! - 0x2460
  if (circled >= 0 && circled < 20) return { number: circled + 1, style: '①', level: mark.level, end: mark.end }
  const number = readSmall(said.replace(/[^\d一二三四五六七八九十]/g, ''), 0)?.value
  const style = said.replace(/[\d一二三四五六七八九十]+/, '').replace('．', '.').replace('□', '、')
  return number === undefined ? null : { number, style: `${mark.level}${style.normalize('NFKC')}`, level: mark.level, end: mark.end }
}
