import type { Schema } from '../route.ts'
import { flag, integer, list, map, maybeText, number, object, orNull, text } from '../schema.ts'

const sheet = object({
  nth: integer, name: text, hidden: flag, use: flag, rows: integer,
  head: object({ from: integer, to: integer }), shown: orNull(integer), titles: list(text), notes: list(text), faults: list(text),
  ledger: maybeText, ledgers: list(object({ id: text, label: text, sure: number })), remembered: flag, layout: text,
  columns: list(object({ heading: text, to: text, sure: number, others: list(text), samples: list(text), given: text }, ['given'])),
  targets: list(object({ to: text, label: text, required: flag })),
  year: orNull(integer), month: orNull(integer),
})

/** Names that stand for nothing, with the most like them. */
export const namesSchema: Schema = list(object({
  key: text, text, to: list(text), label: text, rows: integer, nearest: list(object({ id: text, called: text })), many: flag, makeable: flag, aliasable: flag,
}))

const preview = object({
  counts: object({ created: integer, changed: integer, unchanged: integer, refused: integer }),
  rows: list(object({
    sheet: integer, line: integer, seen: text, cells: list(text), faults: list(text), wrong: list(integer), changes: list(object({ label: text, before: text, after: text })),
  })),
  names: namesSchema,
  rough: integer, troubles: list(object({ heading: text, rows: integer })),
})

const result = object({
  batch: maybeText, refused: flag,
  sheets: list(object({
    nth: integer, created: integer, changed: integer, unchanged: integer, kept: integer, refused: integer, waits: maybeText, stopped: integer,
    faults: list(text),
  })),
})

/** ImportState as it leaves. */
export const importSchema: Schema = object({
  id: text, file: text, phase: text, progress: orNull(object({ done: integer, of: orNull(integer) })), say: maybeText, sheets: list(sheet),
  choices: object({ union: text, good: flag, existing: text, remember: flag, rough: flag, names: map(text) }), preview: orNull(preview), result: orNull(result),
})
