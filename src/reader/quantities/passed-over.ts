import { beginning, ending, listed, oneOf } from '../lookup.ts'
import { clauseEnds } from '../marks.ts'
import type { Quantity } from '../quantity.ts'
import { readDate } from '../time/read-date.ts'
import { RUNNING } from '../words/contexts.ts'
import { FIXED, NOT_FIXED } from '../words/fixed.ts'
import { SAID_OF } from '../words/nouns.ts'
import { listMarkEnd } from './list-mark.ts'
import { readNumeral } from './numeral.ts'
import { ordinalEnd } from './ordinal.ts'
import { closing } from './quotation.ts'
import { termEnd } from './term.ts'
import { readUnit } from './unit.ts'

/** Where the passage at `at` ends that holds numerals but no figure: titles, short quotations, list marks, fixed words, dates, ordinals, terms of office. */
export function passedOver(text: string, at: number, last?: Quantity): number {
  if (text[at] === '《') return closing(text, at, '》', 60)
  if (QUOTE(text, at)) return Math.max(readDate(text, at)?.end ?? at, closing(text, at, '”」’', NAME))
  const mark = listMarkEnd(text, at)
  if (mark > at) return mark
  const word = FIXED_WORD(text, at)
  if (word?.says === null || (word && inRow(text, at + word.word.length, last))) return at
  if (word && !(word.says === 'number' && isAmount(text, at, at + word.word.length))) return at + word.word.length
  if (text[at] === '第') return ordinalEnd(text, at)
  if (BRACKET(text, at)) return strayMonthEnd(text, at)
  const date = readDate(text, at)
  if (date && !(date.when === null && text[date.end] === '次')) return date.end
  return SERIES(text, at) ? at : termEnd(text, at)
}

const QUOTE = oneOf('“「‘')
const BRACKET = oneOf('（(')

/** A quotation up to this long is a name or a watchword; figures in it are part of it. */
const NAME = 14

const FIXED_WORD = beginning<string | null>([
  ...Object.entries(FIXED).flatMap(([kind, words]) => words.map((word) => [word, kind] as const)), ...NOT_FIXED.map((word) => [word, null] as const),
])
const SAID = beginning(listed(SAID_OF))
const SERIES = ending(listed(RUNNING))

// 工资纠纷五起，解除合同一起， and 八起成功，一起移交法院: behind counts in 起 the words are a count as well.
function inRow(text: string, end: number, last?: Quantity): boolean {
  return last?.unit === text[end - 1] && end - last!.end < 20 && (clauseEnds(text, end) || (clauseEnds(text, end - 3) && SAID(text, end) !== null))
}

// 12345元, 12351.2, 12345万: no hotline.
function isAmount(text: string, at: number, end: number): boolean {
  const number = readNumeral(text, at)
  if (!number) return false
  const unit = readUnit(text, number.end, number.script)
  return number.end > end || (unit !== null && (!unit.noun || unit.kind !== 'person'))
}

// （10份）: a month whose 月 was lost, not ten copies.
function strayMonthEnd(text: string, at: number): number {
  const found = /^[（(](?:[1-9]|1[0-2])份[)）]/.exec(text.slice(at, at + 5))
  return found && !COPIES.test(text.slice(Math.max(0, at - 2), at)) ? at + found[0].length : at
}

const COPIES = /[书料同议报表卷册单证信函卡案刊][各共等]?$/
