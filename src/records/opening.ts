import type { Field } from '#model/field.ts'
import { UNREADABLE, type Keys } from './keys/keys.ts'
import { maskOf } from './record.ts'

/** What becomes of a sealed value when a row is read: itself, or what may be shown of it. */
export type Opening = (sealed: string, context: string, field: Field) => string

/** In the open: for the doors alone. */
export function inTheOpen(keys: Keys): Opening {
  return (sealed, context) => keys.open(sealed, context) ?? UNREADABLE
}

/**
 * As it may be shown to anyone who may open the record. A seal is never made twice and always opens to the same value, so what was shown
 * of it is kept in memory – the masked form, never the value: the lists that people look at are the same again and again, and
 * opening their seals was the dearest part of them.
 */
export function asShown(keys: Keys): Opening {
  let shown = lately.get(keys)
  if (!shown) lately.set(keys, shown = new Map())
  const kept = shown
  return (sealed, context, field) => {
    const known = kept.get(sealed)
    // Moved to another place it can't be opened, so it is not shown there either.
    if (known?.context === context) return known.mask
    const mask = maskOf(keys.open(sealed, context) ?? UNREADABLE, field)
    if (kept.size >= MOST) kept.delete(kept.keys().next().value!)
    kept.set(sealed, { context, mask })
    return mask
  }
}

const lately = new WeakMap<Keys, Map<string, { context: string; mask: string }>>()

/** Some 7 MB; the first that came goes first. */
const MOST = 30_000
