import { SettingOutlined } from '@ant-design/icons'
import { Button, Checkbox, Select } from 'antd'
import { useState } from 'react'
import { optionLabel } from '#model/field.ts'
import type { AnyLedger } from '#model/ledger.ts'
import { Find } from '../../inputs/find.tsx'
import { PeriodInput } from '../../inputs/period-input.tsx'
import { UnionInput } from '../../inputs/union.tsx'
import { useSession } from '../../session.tsx'
import { Dialog } from '../../show/dialog.tsx'
import { choiceFields, columnsOf, usualColumns } from './columns.ts'
import { isPlain, plainSight, type Sight } from './sight.ts'
import { Views } from './views.tsx'

type Props = { ledger: AnyLedger; sight: Sight; onChange: (changed: Partial<Sight>) => void }

/** What narrows a list: words, period, union, and the ledger's own choices. */
export function Filters({ ledger, sight, onChange }: Props) {
  const { me } = useSession()
  const [open, setOpen] = useState(false)
  const choose = (name: string, keys: readonly string[]) => onChange({ chosen: { ...sight.chosen, [name]: keys } })
  const states = Object.entries(ledger.states ?? {})
  const lacking = sight.lacking === null ? undefined : ledger.fields[sight.lacking]?.label as string | undefined
  return (
    <div className="filters" role="search" aria-label={`筛选${ledger.label}`}>
      <Find value={sight.text} onChange={text => onChange({ text })} label="找名称或其中的字" />
      <Button className="narrow-button" aria-expanded={open} onClick={() => setOpen(!open)}>{open ? '收起筛选' : '筛选'}</Button>
      <div className={open ? 'narrow open' : 'narrow'}>
        {ledger.day !== undefined && <PeriodInput value={sight.period} onChange={period => onChange({ period })} today={me.today} any />}
        <UnionInput value={sight.union} onChange={union => onChange({ union })} label="工会" clear />
        {states.length > 1 && <Options
          label="状态" chosen={sight.chosen['state']} onChange={keys => choose('state', keys)}
          options={states.map(([value, { label }]) => ({ value, label }))}
        />}
        {choiceFields(ledger).slice(0, 4).map(([name, field]) => (
          <Options
            key={name} label={field.label} chosen={sight.chosen[name]} onChange={keys => choose(name, keys)}
            options={Object.keys(field.of).map(value => ({ value, label: optionLabel(field.of, value) }))}
          />
        ))}
        {lacking !== undefined && <Button onClick={() => onChange({ lacking: null })}>只看待补{lacking} ✕</Button>}
        <Views ledger={ledger} sight={sight} onChange={onChange} />
        <Columns ledger={ledger} sight={sight} onChange={onChange} />
      </div>
      {!isPlain(sight) && <Button type="link" onClick={() => onChange({ ...plainSight(ledger), columns: sight.columns })}>清除条件</Button>}
    </div>
  )
}

function Options({ label, options, chosen, onChange }: {
  label: string
  options: { value: string; label: string }[]
  chosen: readonly string[] | undefined
  onChange: (keys: string[]) => void
}) {
  return <Select
    mode="multiple" value={[...chosen ?? []]} options={options} onChange={onChange} placeholder={label} aria-label={label} allowClear
    maxTagCount="responsive" popupMatchSelectWidth={false} className="option"
  />
}

function Columns({ ledger, sight, onChange }: Props) {
  const [open, setOpen] = useState(false)
  const options = columnsOf(ledger).map(({ name, field }) => ({ value: name, label: field.label }))
  return (
    <>
      <Button icon={<SettingOutlined aria-hidden />} onClick={() => setOpen(true)}>列</Button>
      {open && (
        <Dialog title="显示哪些列" onClose={() => setOpen(false)}>
          <Checkbox.Group className="columns" value={[...sight.columns]} options={options} onChange={columns => onChange({ columns })} />
          <div className="dialog-foot">
            <Button onClick={() => onChange({ columns: usualColumns(ledger) })}>恢复常用的几列</Button>
            <Button type="primary" onClick={() => setOpen(false)}>好了</Button>
          </div>
        </Dialog>
      )}
    </>
  )
}
