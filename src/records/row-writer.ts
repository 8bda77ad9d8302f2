import type { Fields } from '#model/field.ts'
import { columnOf, faces, type Row } from '#model/kinds/kinds.ts'

export type RowWriter = (values: Readonly<Record<string, unknown>>) => Row

/**
 * From values to the row of a table; the columns of `head` are left to whoever calls. As its counterpart (lists/row-reader.ts) a function
 * that names each cell: going through the fields takes four times as long. The names are the register's own.
 */
export function rowWriter(head: readonly string[], fields: Fields): RowWriter {
  const named = Object.entries(fields).map(([name, { kind }]) => ({ name, kind, value: `values[${JSON.stringify(name)}]` }))
  const cells = named.flatMap(({ name, kind, value }) =>
    faces[kind].asCell ? [`${JSON.stringify(columnOf(name))}: ${value} ?? null`] : faces[kind].columns(name).map(column => `${JSON.stringify(column.name)}: null`))
  const others = named.filter(({ kind }) => !faces[kind].asCell)
    .map(({ name, kind, value }) => `if ((${value} ?? null) !== null) faces.${kind}.toRow(${value}, ${JSON.stringify(name)}, row)`)
  let write: RowWriter | undefined
  const made = () => new Function('faces', `return values => {
    const row = { ${[...head.map(column => `${JSON.stringify(column)}: null`), ...cells].join(', ')} }
    ${others.join('\n')}
    return row
  }`)(faces) as RowWriter
  return values => (write ??= made())(values)
}
