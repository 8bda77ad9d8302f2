import { Radio } from 'antd'
import type { InputProps } from './props.ts'

/** 是, 否, or not asked: clicking the chosen one takes it back. */
export function Flag({ id, value, onChange, describedBy }: InputProps) {
  return (
    <Radio.Group id={id} value={value ?? null} aria-labelledby={`${id}-label`} aria-describedby={describedBy} optionType="button" className="choice">
      <Radio value={true} onClick={() => onChange(value === true ? null : true)}>是</Radio>
      <Radio value={false} onClick={() => onChange(value === false ? null : false)}>否</Radio>
    </Radio.Group>
  )
}
