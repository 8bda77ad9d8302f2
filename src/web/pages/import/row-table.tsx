import type { ImportSheet, ImportState, SeenImport } from '../../sent.ts'
import { calledSheet, layoutsOf } from './layouts.ts'

type Row = SeenImport['rows'][number]

/** Rows as they stand in their sheet, with what is wrong with them or what they change beside their number. A table a layout. */
export function RowTable({ state, rows }: { state: ImportState; rows: readonly Row[] }) {
  const used = state.sheets.filter(({ use }) => use)
  return layoutsOf(used).map(alike => {
    const own = rows.filter(({ sheet }) => alike.some(one => one === used[sheet]))
    const whence = ({ sheet, line }: Row) => `${used.length > 1 ? calledSheet(used[sheet]!, state) : ''}第${line}行`
    return own.length > 0 && <Table key={alike[0]!.nth} columns={alike[0]!.columns} rows={own} whence={whence} />
  })
}

function Table({ columns, rows, whence }: { columns: ImportSheet['columns']; rows: readonly Row[]; whence: (row: Row) => string }) {
  const shown = columns.flatMap(({ to }, i) => !UNTOLD.has(to) && rows.some(({ cells, wrong }) => (cells[i] ?? '').trim() !== '' || wrong.includes(i)) ? [i] : [])
  const told = rows.some(({ faults, changes }) => faults.length + changes.length > 0)
  return (
    <div className="scroll seen" tabIndex={0} role="region" aria-label="表里的行">
      <table>
        <thead>
          <tr>
            <th scope="col">行</th>{told && <th scope="col">{rows.some(({ changes }) => changes.length > 0) ? '改动' : '说明'}</th>}
            {shown.map(i => <th key={i} scope="col">{columns[i]!.heading}</th>)}
          </tr>
        </thead>
        <tbody>
          {rows.map(row => (
            <tr key={`${row.sheet} ${row.line}`}>
              <th scope="row">{whence(row)}</th>
              {told && <td className="told"><Told row={row} /></td>}
              {shown.map(i => <Cell key={i} heading={columns[i]!.heading} text={row.cells[i] ?? ''} wrong={row.wrong.includes(i)} />)}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** Columns of which the record hears nothing. */
const UNTOLD: ReadonlySet<string> = new Set(['ignore', 'id'])

function Told({ row: { seen, faults, changes } }: { row: Row }) {
  return (
    <ul>
      {changes.map(({ label, before, after }) => <li key={label}>{label}：{before === '' ? '（空）' : <del>{before}</del>} → {after === '' ? '（空）' : <ins>{after}</ins>}</li>)}
      {faults.map(fault => <li key={fault} className={seen === 'refused' ? 'fault' : 'hint'}>{fault}</li>)}
    </ul>
  )
}

function Cell({ heading, text, wrong }: { heading: string; text: string; wrong: boolean }) {
  if (!wrong) return <td data-heading={text === '' ? undefined : heading}>{text}</td>
  return <td className="wrong" data-heading={heading}><span aria-hidden>✗ </span>{text || '（空）'}<span className="unseen">（这格不对）</span></td>
}
