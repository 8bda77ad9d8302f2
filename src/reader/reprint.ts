import { contains } from '#kit/interval.ts'
import { toCapital, toChinese } from '#kit/numeral.ts'
import type { Figure } from '#model/figure.ts'
import { sayFigure } from '#model/say.ts'
import { proseValue } from './judge.ts'
import { readNumeral } from './quantities/numeral.ts'
import type { Quantity } from './quantity.ts'
import { readFigure } from './quantities/figure.ts'
import { looseAfter, looseBefore } from './quantities/loose.ts'
import type { Span } from './sentences.ts'
import { DIGITS, PLACES } from './words/numerals.ts'

/** What is to stand in a text from `start` to `end` instead of what stands there. */
export type Reprint = Span & { text: string }

/**
 * The ledger's figure in the manner of the one in the text: digits or numerals, 万元 or 元, the writer's own measure word.
 * 约, 近, 余 and their like go, for the ledger is exact. Null where the ledger knows nothing, or where the reader would not
 * find its value in what would then stand there.
 */
export function reprint(text: string, written: Quantity, figure: Pick<Figure, 'value' | 'high' | 'unit'>): Reprint | null {
  const value = proseValue(figure)
  if (value === null) return null
  const { start, end } = withLooseWords(text, written)
  const plain = inItsUnit(written, figure)
  const said = [inItsScript(written, plain), plain, sayFigure(figure)].find(words => readsBack(text, { start, end, text: words }, value))
  return said === undefined ? null : { start, end, text: said }
}

function withLooseWords(text: string, { start, end, approx, quantity }: Quantity): Span {
  if (!approx) return { start, end }
  const bare = readNumeral(text, start)?.bare
  return { start: start - (looseBefore(text, start, bare)?.word.length ?? 0), end: end + (looseAfter(text, end, quantity)?.word.length ?? 0) }
}

/** Money in 万元 where the text has it so; of counted things the measure word that the text has: 49件 beside a ledger of 49起. */
function inItsUnit({ unit, quantity }: Quantity, figure: Pick<Figure, 'value' | 'high' | 'unit'>): string {
  const said = sayFigure(figure, { money: unit.startsWith('万') ? '万元' : '元' })
  if (quantity === 'money' || quantity === 'percent') return said
  return said.slice(0, said.length - figure.unit.length) + unit.replace(/^[万亿]+/, '')
}

/** 5,135 with its comma, ４８ in full width, 三十三 and 叁拾叁 as numerals. */
function inItsScript({ text }: Quantity, said: string): string {
  const [digits = '', ...more] = said.match(/\d+/g) ?? []
  const rest = said.slice(digits.length)
  if (rest.endsWith('%')) return inTenths(text, Number(digits), more) ?? said
  if (/\d,\d{3}/.test(text)) return digits.replace(/\B(?=(\d{3})+$)/g, ',') + rest
  if (/[０-９]/.test(text)) return said.replace(/[\d.]/g, char => String.fromCodePoint(char.codePointAt(0)! + 0xfee0))
  if (more.length > 0 || ![...text].some(char => (DIGITS + PLACES).includes(char)) || /\d/.test(text)) return said
  if (/[壹贰叁肆伍陆柒捌玖拾佰仟]/.test(text)) return toCapital(Number(digits)) + rest
  return (digits === '2' ? '两' : toChinese(Number(digits))) + rest
}

/** 四成 and 百分之四十 as they are said; other shares have no numerals. */
function inTenths(text: string, share: number, decimals: readonly string[]): string | null {
  if (decimals.length > 0) return null
  if (text.startsWith('百分之')) return `百分之${toChinese(share)}`
  return text.endsWith('成') && share % 10 === 0 && share < 100 ? `${toChinese(share / 10)}成` : null
}

/** Of a long report only what stands around the place is read again. */
function readsBack(text: string, { start, end, text: words }: Reprint, value: number): boolean {
  const before = text.slice(Math.max(0, start - AROUND), start)
  const read = readFigure(before + words + text.slice(end, end + AROUND), before.length)
  return read !== null && read.end === before.length + words.length && contains(read, value)
}
const AROUND = 300
