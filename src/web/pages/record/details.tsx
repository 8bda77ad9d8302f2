import { baseFields, type LedgerRecord } from '#model/base.ts'
import type { Field, Part } from '#model/field.ts'
import type { AnyLedger } from '#model/ledger.ts'
import { absent } from '#model/where.ts'
import { sayMoment } from '../../show/date.ts'
import { showValue } from '../../show/value.tsx'
import { toldParts } from '../../views/views.ts'
import { Evidence } from './evidence.tsx'

type Props = { ledger: AnyLedger; record: LedgerRecord; names: Readonly<Record<string, string>> }

/** All that is known of a record, in the order of its form; what may be filled in later stands there as 待补. */
export function Details({ ledger, record, names }: Props) {
  const fields = Object.entries({ ...ledger.fields, ...baseFields } as Record<string, Field>)
    .filter(([name]) => name !== 'form' && name !== 'files' && !(name === 'times' && record.form === 'detail'))
  const shown = fields.map(([name, field]) => ({
    name, field,
    value: showValue(name === 'same' ? { kind: 'ref', to: ledger.id, label: field.label } : field, record[name], names),
  }))
    .filter(({ field, value }) => value !== null || field.required === 'later')
  return (
    <>
      <dl className="details">
        {shown.map(({ name, field, value }) => (
          <div key={name} className={field.kind === 'long' ? 'wide' : ''}><dt>{field.label}</dt><dd>{value ?? <span className="hint">待补</span>}</dd></div>
        ))}
        {Object.entries(record.extra ?? {}).map(([label, said]) => <div key={label}><dt>{label}</dt><dd>{said}</dd></div>)}
        <div><dt>录入</dt><dd>{sayMoment(record.entered)}</dd></div>
      </dl>
      {Object.entries(ledger.parts).filter(([name]) => !toldParts(ledger.id).includes(name)).map(([name, part]) => <Rows
        key={name} part={part} rows={record[name] as Record<string, unknown>[]} names={names}
      />)}
      <Evidence ledger={ledger} record={record} />
    </>
  )
}

function Rows({ part, rows, names }: { part: Part; rows: readonly Record<string, unknown>[]; names: Readonly<Record<string, string>> }) {
  if (rows.length === 0) return null
  const columns = Object.entries(part.fields).filter(([name]) => rows.some(row => !absent(row[name])))
  const [only, ...others] = columns
  // Sixty unions one below the other would be three screens of nothing else.
  if (only?.[1].kind === 'ref' && others.length === 0) return <section className="rows">
    <h2>{part.label}</h2>
    <ul className="names">{rows.map((row, i) => <li key={i}>{showValue(only[1], row[only[0]], names)}</li>)}</ul>
  </section>
  return (
    <section className="rows">
      <h2>{part.label}</h2>
      <div className="scroll" tabIndex={0} role="region" aria-label={part.label}>
        <table className={columns.length > 2 ? 'many' : ''}>
          <thead><tr>{columns.map(([name, field]) => <th key={name} scope="col">{field.label}</th>)}</tr></thead>
          <tbody>
            {rows.map((row, i) => <tr key={i}>{columns.map(([name, field]) => <td key={name} data-label={field.label}>{showValue(field, row[name], names)}</td>)}</tr>)}
          </tbody>
        </table>
      </div>
    </section>
  )
}
