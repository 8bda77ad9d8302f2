import { beginning, ending, listed } from '../../lookup.ts'
import type { Span } from '../../sentences.ts'
import { CHINESE_NUMERAL, GIVING, GOODS_LABELS, PACKS } from '../words/goods.ts'
import { fieldsOf, open, used, value, type Filler, type Telling } from './telling.ts'

/** What was given, with how much of it: 凉茶20箱、毛巾40条; 两箱牛奶. */
export const goods: Filler = (t, have) => fieldsOf(t.ledger).flatMap(([name, field]) => {
  if (field.kind !== 'text' || !open(have, name) || !GOODS_LABELS.some(label => field.label.endsWith(label))) return []
  const found = t.clauses.flatMap(({ start, end }) => packsIn(t, start, end)).filter(span => !used(have, span))
  return found.length > 0 ? [value(name, found.map(({ start, end }) => t.text.slice(start, end)).join('、'), found)] : []
})

const NUMBER = new RegExp(`(?:\\d+|[${CHINESE_NUMERAL}]+)(?=${PACKS.join('|')})`, 'g')
const PACK = beginning(listed(PACKS))
const GIVEN = ending(listed(GIVING))
const LONGEST = 8

function packsIn({ text }: Telling, from: number, to: number): Span[] {
  return [...text.slice(from, to).matchAll(NUMBER)].flatMap(found => {
    const number = from + found.index
    const unit = number + found[0].length + PACK(text, number + found[0].length)!.word.length
    const start = leftwards(text, number, from)
    if (start < number) return [{ start, end: unit }]
    const thing = /^[\u4e00-\u9fff]{1,6}/.exec(text.slice(unit, to))?.[0].length ?? 0
    return thing > 0 ? [{ start: number, end: unit + thing }] : []
  })
}

/** Back over the thing's name to the word of giving or the stop before it. */
function leftwards(text: string, number: number, from: number): number {
  let start = number
  while (start > from && number - start < LONGEST && /[\u4e00-\u9fffA-Za-z]/.test(text[start - 1]!) && GIVEN(text, start) === null) start--
  return start
}
