import type { Field } from '#model/field.ts'
import type { Span } from '../../sentences.ts'
import { clauseEnds } from '../../marks.ts'
import { namesOf, stemsOf } from '../field-words.ts'
import { isToCome } from '../to-come.ts'
import { WHOLLY } from '../words/wholes.ts'
import { fieldsOf, open, value, type Filler, type Telling } from './telling.ts'

/** 隐患5处，已全部整改: a number told as all of another that goes by the same measures; 没发现隐患: none. */
export const wholes: Filler = (t, have) => fieldsOf(t.ledger).flatMap(([name, field]) => {
  if (field.kind !== 'count' || !field.units || !open(have, name)) return []
  const none = have.some(one => one.part !== undefined && one.field === name) ? null : noneOf(t, field)
  if (none) return [value(name, '0', [none])]
  const whole = fieldsOf(t.ledger).find(([other, { kind, units }]: [string, Field & { units?: readonly string[] }]) =>
    other !== name && kind === 'count' && units === field.units && !open(have, other))
  const all = whole && wholly(t, field)
  return all ? [value(name, have.find(one => one.field === whole[0] && one.part === undefined)!.value, [all])] : []
})

/** 没发现隐患, 无隐患: a word of the field right behind one that denies it; of several firms a row tells it. */
function noneOf({ text, clauses }: Telling, field: Field): Span | null {
  const words = [...namesOf(field), ...stemsOf(field)]
  for (const { start, end } of clauses) {
    for (const found of text.slice(start, end).matchAll(NOT_ONE)) {
      const from = start + found.index + found[0].length
      const word = words.find(word => text.startsWith(word, from) && from + word.length <= end)
      // 未整改2处 tells how many were not.
      if (word && clauseEnds(text, from + word.length)) return { start: start + found.index, end: from + word.length }
    }
  }
  return null
}
const NOT_ONE = /(?:没有|没|未|无)(?:发现|查出|查到|见)?/g

/** 都改好了, 已全部整改: a word of the field right behind one that says all. */
function wholly({ text, clauses }: Telling, field: Field): Span | null {
  const words = [...namesOf(field), ...stemsOf(field)]
  for (const { start, end } of clauses.filter(clause => !isToCome(text, clause))) {
    for (let at = start; at < end; at++) {
      const all = WHOLLY.find(word => text.startsWith(word, at))
      const word = all && words.find(word => text.startsWith(word, at + all.length))
      if (all && word && at + all.length + word.length <= end) return { start: at, end: at + all.length + word.length }
    }
  }
  return null
}
