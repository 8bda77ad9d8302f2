import type { Fields } from '#model/field.ts'
import { columnOf, faces, type Row } from '#model/kinds/kinds.ts'

export type RowReader = (row: Row) => Record<string, unknown>

/**
 * From the row of a table to its values, all names in their order; those that are no field stand in a cell of their name, or are null where
 * the row has none. A list reads thousands of cells, so this is a function that names each of them: going through the fields takes ten
 * times as long. The names are the register's own.
 */
export function rowReader(names: readonly string[], fields: Fields): RowReader {
  const one = (name: string) => {
    const field = fields[name]
    if (!field) return `row[${JSON.stringify(name)}] ?? null`
    const { kind } = field
    return faces[kind].asCell ? `row[${JSON.stringify(columnOf(name))}] ?? null` : `faces.${kind}.fromRow(row, ${JSON.stringify(name)})`
  }
  let read: RowReader | undefined
  const made = () => new Function('faces', `return row => ({ ${names.map(name => `${JSON.stringify(name)}: ${one(name)}`).join(', ')} })`)(faces) as RowReader
  return row => (read ??= made())(row)
}
