import { flag, integer, list, number, object, orNull, text } from './schema.ts'

/* The text of a report as it leaves (`model/body.ts`). */

export const boundSchema = object(
  { name: text, union: text, period: text, record: text, money: text, compared: text, less: flag, value: orNull(number), high: number },
  ['record', 'money', 'compared', 'less', 'high'],
)
const runs = list(object({ text, bold: flag, figure: boundSchema }, ['bold', 'figure']))

/** One of its blocks: which of these it has depends on its kind. */
export const blockSchema = object(
  {
    id: text, twin: text, kind: text, level: integer, ordered: flag, runs, items: list(runs), rows: list(list(runs)), drawn: flag,
    pictures: list(object({ file: text, caption: text })),
  },
  ['twin', 'level', 'ordered', 'runs', 'items', 'rows', 'drawn', 'pictures'],
)
