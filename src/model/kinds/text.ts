import { refuse } from '#kit/refusal.ts'
import type { Field } from '../field.ts'
import { face, plain, type Hint } from './face.ts'

/** One line. */
export const text = face(plain<string>('text', (input, field, hint) => clean(input, field, hint, 300).replace(/\s*\n\s*/g, ' '), value => value))

/** Paragraphs. */
export const long = face(plain<string>('text', (input, field, hint) => clean(input, field, hint, 20_000), value => value))

// What databases cannot keep (NUL, halves of a character) and what no one can see is dropped here.
function clean(input: unknown, field: Field, hint: Hint, most: number): string {
  if (typeof input !== 'string' && typeof input !== 'number') throw refuse('invalid', `${field.label}的填法不对，请填文字`, hint.at)
  const text = String(input).toWellFormed()
  const kept = (ODD.test(text) ? text.replace(/\r\n?/g, '\n').replace(/\t/g, ' ').replace(INVISIBLE, '') : text).trim()
  if (kept.length > most) throw refuse('invalid', `${field.label}“${kept.slice(0, 10)}…”太长，最多${most}个字，请删减`, hint.at)
  return kept
}

// Most texts hold nothing of the kind, and a sheet has a hundred thousand of them.
const ODD = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b\u2060\ufeff]/
const INVISIBLE = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b\u2060\ufeff]/g
