import type { Field } from '#model/field.ts'
import { UNREADABLE, type Keys } from './keys/keys.ts'
import { maskOf } from './record.ts'

/** What becomes of a sealed value when a row is read: itself, or what may be shown of it. */
export type Opening = (sealed: string, context: string, field: Field) => string

/** In the open: for the doors alone. */
export function inTheOpen(keys: Keys): Opening {
  return (sealed, context) => keys.open(sealed, context) ?? UNREADABLE
}

/** As it may be shown to anyone who may open the record: the lists that people look at are the same again and again, and opening their seals was the dearest part of them. */
export function asShown(keys: Keys): Opening {
  return (sealed, context, field) => {
    const known = keys.masks.of(sealed, context)
    if (known !== undefined) return known
    const mask = maskOf(keys.open(sealed, context) ?? UNREADABLE, field)
    keys.masks.note(sealed, context, mask)
    return mask
  }
}
