import { isDigit, maskEnd } from './marks.ts'
import { readFigure } from './quantities/figure.ts'
import { lostAt } from './quantities/lost.ts'
import { readNumeral } from './quantities/numeral.ts'
import { passedOver } from './quantities/passed-over.ts'
import { closing } from './quantities/quotation.ts'
import type { Quantity } from './quantity.ts'

/**
 * Every figure that a text states, left to right, not overlapping. What a figure is, and where it begins and ends, follows the labelling rules
 * of the product: a number with its measure word, no date, rank, title, list mark or watchword. Linear in the length of the text.
 */
export function quantities(text: string): Quantity[] {
  const found: Quantity[] = []
  let quotedTo = 0
  for (let at = 0; at < text.length;) {
    // In a longer quotation Chinese numerals are rhetoric (捐出一份爱心); Arabic ones still count.
    if (text[at] === '“') quotedTo = Math.max(quotedTo, closing(text, at, '”', 40))
    const over = passedOver(text, at, found.at(-1))
    if (over > at) { at = over; continue }
    const figure = lostAt(text, at) ?? readFigure(text, at, { quoted: at < quotedTo, last: found.at(-1) })
    if (figure) { found.push(figure); at = figure.end } else at = pastNumber(text, at)
  }
  return found
}

// A number that is no figure is passed over whole, so that its tail is not read again; masks likewise.
function pastNumber(text: string, at: number): number {
  let past = Math.max(readNumeral(text, at)?.end ?? 0, maskEnd(text, at), at + 1)
  while (isDigit(text[past - 1]) && isDigit(text[past])) past++
  return past
}
