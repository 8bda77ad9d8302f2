import { DeleteOutlined, PlusOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useState } from 'react'
import type { Fault } from '#model/rules.ts'
import type { Field, Part } from '#model/field.ts'
import { FieldInput } from '../../inputs/input.tsx'
import { text } from '../../inputs/text.tsx'
import { Labelled } from './labelled.tsx'
import { SlotPicker } from './slot-picker.tsx'
import type { PartRow } from './typed.ts'

type Props = {
  name: string; part: Part; rows: readonly PartRow[]; onChange: (rows: readonly PartRow[]) => void
  faults: readonly Fault[]; names: Readonly<Record<string, string>>; year: number
  /** Before the ids of inputs, where several forms stand on one page. */
  at?: string
  onNew?: (ledger: string, name: string) => void
  /** Columns whose words may hold slots of figures. */
  slots?: readonly string[]
}

/** The rows of a part, filled in where they stand. */
export function PartRows(props: Props) {
  const { name, part, rows, onChange, faults } = props
  const next = Math.max(0, ...rows.map(row => row.key)) + 1
  return (
    <fieldset className="part">
      <legend>{part.label}{rows.length > 0 && `（${rows.length}）`}</legend>
      {faults.filter(fault => fault.at === name).map(({ say }) => <p key={say} className="fault">{say}</p>)}
      {rows.map((row, i) => (
        <OneRow key={row.key} {...props} row={row} i={i}
          onRow={values => onChange(rows.map(one => one.key === row.key ? { ...one, values } : one))} onDrop={() => onChange(rows.filter(one => one.key !== row.key))} />
      ))}
      <Button icon={<PlusOutlined aria-hidden />} aria-label={`加一行${part.label}`} onClick={() => onChange([...rows, { key: next, values: {} }])}>加一行</Button>
    </fieldset>
  )
}

type RowProps = Props & { row: PartRow; i: number; onRow: (values: PartRow['values']) => void; onDrop: () => void }

/** A row of many columns shows the first, those that are asked for and those that say something; the others wait folded, and stay where they are while one types. */
function OneRow({ name, part, row, i, faults, names, year, at = '', onNew, slots = [], onRow, onDrop }: RowProps) {
  const columns = Object.entries(part.fields)
  const [rare] = useState(() => new Set(rareOf(columns, row.values)))
  const saidOf = (column: string) => faults.filter(fault => fault.at === `${name}.${i}.${column}`)
  const input = ([column, field]: [string, Field]) => {
    const id = `${at}${name}.${row.key}.${column}`
    const change = (value: unknown) => onRow({ ...row.values, [column]: value })
    const said = saidOf(column)
    return (
      <Labelled key={column} id={id} field={field} faults={said}>
        <FieldInput id={id} field={field} value={row.values[column] ?? null} names={names} tight year={year} describedBy={`${id}-said`}
          wrong={said.some(fault => fault.strength === 'refuse')} {...onNew && { onNew }}
          onChange={change} />
        {slots.includes(column) && <SlotPicker of={id} value={text(row.values[column])} onChange={change} />}
      </Labelled>
    )
  }
  const folded = columns.filter(([column]) => rare.has(column))
  return (
    <div className={columns.length > FEW ? 'part-row long' : 'part-row'} role="group" aria-label={`${part.label}第${i + 1}行`}>
      {columns.filter(([column]) => !rare.has(column)).map(input)}
      <Button type="text" icon={<DeleteOutlined />} aria-label={`去掉${part.label}第${i + 1}行`} onClick={onDrop} />
      {folded.length > 0 && (
        <details className="more" open={folded.some(([column]) => saidOf(column).length > 0) || undefined}>
          <summary>更多：{folded.map(([, { label }]) => label).join('、')}</summary>
          <div className="part-row">{folded.map(input)}</div>
        </details>
      )}
    </div>
  )
}

/** As many columns stand in a row without folding. */
const FEW = 6

function rareOf(columns: readonly [string, Field][], values: PartRow['values']): string[] {
  const rare = columns.filter(([column, field], at) => at >= FEW && field.required === undefined && (values[column] ?? null) === null).map(([column]) => column)
  return rare.length > 1 ? rare : []
}
