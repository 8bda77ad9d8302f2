import type { Field } from '../field.ts'
import { choice, choices } from './choice.ts'
import { date, time } from './date.ts'
import type { Face } from './face.ts'
import { files } from './files.ts'
import { flag } from './flag.ts'
import { count, decimal, money, percent } from './number.ts'
import { people } from './people.ts'
import { card, credit, identity, phone } from './personal.ts'
import { range } from './range.ts'
import { long, text } from './text.ts'
import type { Kind } from './kind.ts'

export type { Cell, Column, Face, Hint, Row } from './face.ts'
export { columnOf } from './face.ts'

/**
 * The face of every kind. A `ref` holds an id; a name typed instead passes here and is resolved by the door.
 * Personal kinds are given and give back plain text: sealing is the door's.
 */
export const faces: Readonly<Record<Kind, Face>> = {
  text, long, date, time, money, count, decimal, percent, range, choice, choices, flag, ref: text, people, identity, phone, credit, card, files, place: text,
}

/** Kinds whose values are sealed at rest and masked when shown. */
export function isPersonal(field: Field): boolean {
  return field.kind === 'identity' || field.kind === 'phone' || field.kind === 'card'
}
