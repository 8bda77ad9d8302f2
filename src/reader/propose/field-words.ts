import type { Field } from '#model/field.ts'
import { PERSON_LABELS, TAILS } from './words/tails.ts'

/** Every word by which a field is met: its label and other names. */
export function namesOf(field: Field): string[] {
  return [field.label, ...(field.aka ?? [])]
}

/** What remains of those words without 日期, 人数, 单位 and the like: people write 3月2号受理, not 受理日期. */
export function stemsOf(field: Field): string[] {
  return [...new Set(namesOf(field).map(stem).filter(word => word.length > 1))]
}

/** Whether a field holds the name of a person. */
export function isPerson(field: Field): boolean {
  return field.kind === 'text' && PERSON_LABELS.some(tail => field.label.endsWith(tail))
}

function stem(word: string): string {
  const tail = TAILS.find(tail => word.endsWith(tail) && word.length - tail.length > 1)
  return tail === undefined ? word : word.slice(0, -tail.length)
}
