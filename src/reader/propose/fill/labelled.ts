import { isRefusal } from '#kit/refusal.ts'
import { findPeriod, precision } from '#kit/period.ts'
import { baseFields } from '#model/base.ts'
import type { Field } from '#model/field.ts'
import { faces } from '#model/kinds/kinds.ts'
import type { AnyLedger } from '#model/ledger.ts'
import { beginning, type Lookup } from '../../lookup.ts'
import type { Span } from '../../sentences.ts'
import { isPerson, namesOf } from '../field-words.ts'
import { fieldsOf, open, value, type Filler, type Telling } from './telling.ts'

/** 案由：工伤, 地点镇政府会议室: what stands behind a field's own label, as it stands there; without a colon only where the field takes any text. */
export const labelled: Filler = t => {
  const find = labelsOf(t.ledger)
  return [...t.right, ...t.clauses].flatMap(clause => {
    for (let at = clause.start; at < clause.end; at++) {
      const found = find(t.text, at)
      if (!found) continue
      const from = at + found.word.length
      const colon = /[：:]/.test(t.text[from] ?? '')
      const bare = at === clause.start && found.word === found.says.field.label && ANY_TEXT.includes(found.says.field.kind)
        && !t.marks.days.some(day => day.start < from && day.end > from)
      if (!colon && !bare) { at = from - 1; continue }
      const said = trimmed(t.text, { start: from + (colon ? 1 : JOINS.exec(t.text.slice(from, from + 1))![0].length), end: clause.end })
      // 隐患：电线裸露 tells which, and not how many.
      if (NUMBERS.includes(found.says.field.kind) && !/[\d〇零一二两三四五六七八九十百千万几多]/.test(t.text.slice(said.start, said.end))) return []
      return said.end > said.start && !PARTICLES.includes(t.text.slice(said.start, said.end)) ? [value(found.says.name, typedFor(t, found.says.field, said), [said])] : []
    }
    return []
  })
}

/** 五金行业: a word right before the label of a field that takes any text, and both alone between stops. */
export const labelledBehind: Filler = (t, have) => fieldsOf(t.ledger).flatMap(([name, field]) => {
  if (field.kind !== 'text' || field.required !== undefined || isPerson(field) || !open(have, name)) return []
  for (const { start, end } of t.clauses) {
    const found = new RegExp(`(?:^|[\\s，,、])([\\u4e00-\\u9fff]{2,6})${field.label}(?=[\\s，,。；]|$)`).exec(t.text.slice(start, end))
    if (!found) continue
    const from = start + found.index + found[0].indexOf(found[1]!)
    return [value(name, found[1]!, [{ start: from, end: from + found[1]!.length }])]
  }
  return []
})

/** 地点在村文化礼堂 is said of it as 地点：村文化礼堂 is. */
const JOINS = /^[在是为于]?/
/** 答复了 tells that it was, and not what. */
const PARTICLES = ['了', '过', '好了', '完了']
const NUMBERS: readonly Field['kind'][] = ['count', 'money', 'decimal', 'percent', 'people']
const ANY_TEXT: readonly Field['kind'][] = ['text', 'long', 'place']
const UNION: Field = { kind: 'ref', to: 'union', label: '所属工会' }
const STATE: Field = { kind: 'text', label: '状态' }

type Labelled = { name: string; field: Field }
const made = new WeakMap<AnyLedger, Lookup<Labelled>>()

/** The labels of a ledger; its own come before those that every record has. */
function labelsOf(ledger: AnyLedger): Lookup<Labelled> {
  const ready = made.get(ledger)
  if (ready) return ready
  const words = new Map<string, Labelled>()
  const all: [string, Field][] = [...fieldsOf(ledger), ['union', UNION], ...(ledger.states ? [['state', STATE] as [string, Field]] : []), ...Object.entries(baseFields)]
  for (const [name, field] of all) for (const word of namesOf(field)) if (!words.has(word)) words.set(word, { name, field })
  const lookup = beginning(words)
  made.set(ledger, lookup)
  return lookup
}

/** As typed, unless the form would not know the day or the name and the note does: 8月9号 has its year from the note. */
function typedFor(t: Telling, field: Field, said: Span): string {
  const typed = t.text.slice(said.start, said.end)
  const covers = (mark: Span) => mark.start === said.start && mark.end === said.end
  const day = field.kind === 'date' ? t.marks.days.find(covers) : undefined
  if (day?.period && precision(findPeriod(day.says)!) !== 'span' && !takes(field, typed)) return day.says
  const name = field.kind === 'ref' ? t.marks.names.find(covers)?.means.find(one => [field.to].flat().includes(one.ledger)) : undefined
  return name?.called ?? typed
}

export function takes(field: Field, typed: string): boolean {
  try {
    faces[field.kind].parse(typed, field)
    return true
  } catch (error) {
    if (!isRefusal(error)) throw error
    return false
  }
}

function trimmed(text: string, { start, end }: Span): Span {
  while (start < end && /\s/.test(text[start]!)) start++
  while (end > start && /\s/.test(text[end - 1]!)) end--
  return { start, end }
}
