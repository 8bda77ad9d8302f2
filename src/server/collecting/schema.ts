import type { Schema } from '../route.ts'
import { namesSchema } from '../imports/schema.ts'
import { flag, integer, list, map, maybeText, object, orNull, text } from '../schema.ts'

const counts = object({ created: integer, changed: integer, unchanged: integer, refused: integer })

/** Round as it leaves. */
export const roundSchema: Schema = object({
  id: text, collection: text, phase: text, progress: orNull(object({ done: integer, of: orNull(integer) })), say: maybeText, answers: map(text),
  files: list(object({
    id: maybeText, file: text, union: maybeText, unionName: maybeText, state: text, take: flag, doubts: list(text), twin: maybeText, counts,
    rows: list(object({ sheet: text, line: integer, seen: text, cells: list(text), faults: list(text), changes: list(object({ label: text, before: text, after: text })) })),
    names: namesSchema,
    result: orNull(counts),
  })),
})

const brief = { id: text, name: text, period: text, due: text, open: flag, late: flag, asked: integer, returned: integer }

/** Standing, whole and as it is shown on the first page. */
export const briefSchema: Schema = object(brief)
export const standingSchema: Schema = object({
  ...brief, reminder: text,
  unions: list(object({ id: text, called: text, returned: orNull(object({ day: text, file: text, taken: integer, refused: integer, note: text })) })),
})
