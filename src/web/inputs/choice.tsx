import { Checkbox, Radio, Select } from 'antd'
import { optionLabel, optionWords, type Options } from '#model/field.ts'
import type { InputProps } from './props.ts'

/** So few and short, in letters, that all can stand in sight: one click instead of two. */
const IN_SIGHT = { usual: 24, tight: 6 }

export function Choice({ id, field, value, onChange, describedBy, wrong, tight = false }: InputProps) {
  const of = optionsOf(field)
  const keys = Object.keys(of)
  if (keys.map(key => optionLabel(of, key)).join('').length <= IN_SIGHT[tight ? 'tight' : 'usual']) {
    return (
      <Radio.Group id={id} value={value ?? null} aria-labelledby={`${id}-label`} aria-describedby={describedBy} optionType="button" className="choice">
        {keys.map(key => <Radio key={key} value={key} onClick={() => onChange(value === key ? null : key)}>{optionLabel(of, key)}</Radio>)}
      </Radio.Group>
    )
  }
  return <Select
    id={id} value={(value as string | null) ?? null} onChange={key => onChange(key ?? null)} options={listed(of)}
    showSearch={{ filterOption: byWords }} allowClear placeholder="请选择" aria-describedby={describedBy} status={wrong ? 'error' : ''}
  />
}

export function Choices({ id, field, value, onChange, describedBy, wrong }: InputProps) {
  const of = optionsOf(field)
  const chosen = (value as string[] | null) ?? []
  if (Object.keys(of).length <= 8) return <Checkbox.Group
    aria-labelledby={`${id}-label`} value={chosen} onChange={keys => onChange(keys)} options={listed(of)} aria-describedby={describedBy}
  />
  return <Select
    id={id} mode="multiple" value={chosen} onChange={keys => onChange(keys)} options={listed(of)} showSearch={{ filterOption: byWords }} allowClear
    placeholder="可选几项" aria-describedby={describedBy} status={wrong ? 'error' : ''}
  />
}

type Listed = { value: string; label: string; words: string }

function listed(of: Options): Listed[] {
  return Object.keys(of).map(key => ({ value: key, label: optionLabel(of, key), words: optionWords(of, key).join(' ') }))
}

/** Found by its label or any other name. */
function byWords(typed: string, option: unknown): boolean {
  return (option as Listed).words.includes(typed.trim())
}

function optionsOf(field: InputProps['field']): Options {
  return 'of' in field ? field.of : {}
}
