import { DeleteOutlined, PlusOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import type { Fault } from '#model/rules.ts'
import type { Part } from '#model/field.ts'
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
export function PartRows({ name, part, rows, onChange, faults, names, year, at = '', onNew, slots = [] }: Props) {
  const next = Math.max(0, ...rows.map(row => row.key)) + 1
  return (
    <fieldset className="part">
      <legend>{part.label}{rows.length > 0 && `（${rows.length}）`}</legend>
      {faults.filter(fault => fault.at === name).map(({ say }) => <p key={say} className="fault">{say}</p>)}
      {rows.map((row, i) => (
        <div key={row.key} className="part-row" role="group" aria-label={`${part.label}第${i + 1}行`}>
          {Object.entries(part.fields).map(([column, field]) => {
            const id = `${at}${name}.${row.key}.${column}`
            const change = (value: unknown) => onChange(rows.map(one => one.key === row.key ? { ...one, values: { ...one.values, [column]: value } } : one))
            const said = faults.filter(fault => fault.at === `${name}.${i}.${column}`)
            return (
              <Labelled key={column} id={id} field={field} faults={said}>
                <FieldInput id={id} field={field} value={row.values[column] ?? null} names={names} tight year={year} describedBy={`${id}-said`}
                  wrong={said.some(fault => fault.strength === 'refuse')} {...onNew && { onNew }}
                  onChange={change} />
                {slots.includes(column) && <SlotPicker of={id} value={text(row.values[column])} onChange={change} />}
              </Labelled>
            )
          })}
          <Button type="text" icon={<DeleteOutlined />} aria-label={`去掉${part.label}第${i + 1}行`} onClick={() => onChange(rows.filter(one => one.key !== row.key))} />
        </div>
      ))}
      <Button icon={<PlusOutlined aria-hidden />} onClick={() => onChange([...rows, { key: next, values: {} }])}>加一行{part.label}</Button>
    </fieldset>
  )
}
