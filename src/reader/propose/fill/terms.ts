import type { Field } from '#model/field.ts'
import { readNumeral } from '../../quantities/numeral.ts'
import type { Value } from '../proposal.ts'
import { fieldsOf, open, value, type Filler, type Telling } from './telling.ts'

/** 第六届委员会第五次会议, 二届三次职代会: which term and which session it was, to the fields that are counted in 届 and 次 and nothing else. */
export const terms: Filler = (t, have) => {
  const [term, session] = MEASURES.map(unit => fieldsOf(t.ledger).find(([name, field]) => isOrdinal(field, unit) && open(have, name))?.[0])
  const values: Value[] = []
  for (const { start, end } of term === undefined ? [] : t.clauses) {
    const found = TERM.exec(t.text.slice(start, end))
    if (!found) continue
    const from = start + found.index
    values.push(...ordinal(t, term!, from, found[1]!.length))
    const after = session !== undefined && SESSION.exec(t.text.slice(from + found[0].length, end))
    if (after) values.push(...ordinal(t, session, from + found[0].length + after[1]!.length, after[2]!.length))
    break
  }
  return values
}

const MEASURES = ['届', '次'] as const
const NUMERAL = '[一二三四五六七八九十\\d]{1,3}'
/** Without 第 only where a session follows: 二届三次. */
const TERM = new RegExp(`(第${NUMERAL}届|${NUMERAL}届(?=[\\u4e00-\\u9fff]{0,8}?${NUMERAL}次))`)
const SESSION = new RegExp(`^([\\u4e00-\\u9fff]{0,8}?)(第?${NUMERAL}次)`)

function isOrdinal(field: Field, unit: string): boolean {
  return field.kind === 'count' && field.units?.length === 1 && field.units[0] === unit
}

function ordinal({ text }: Telling, name: string, start: number, length: number): Value[] {
  const number = readNumeral(text, text[start] === '第' ? start + 1 : start)
  return number ? [value(name, String(number.value), [{ start, end: start + length }])] : []
}
