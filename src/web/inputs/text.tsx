import { Input } from 'antd'
import { faces } from '#model/kinds/kinds.ts'
import { isRefusal } from '#kit/refusal.ts'
import type { InputProps } from './props.ts'

export function Text({ id, field, value, onChange, describedBy, wrong }: InputProps) {
  return <Input
    id={id} value={text(value)} onChange={e => onChange(e.target.value)} autoComplete="off" aria-describedby={describedBy} aria-invalid={wrong}
    aria-required={field.required === true} status={wrong ? 'error' : ''}
  />
}

export function Long({ id, value, onChange, describedBy, wrong }: InputProps) {
  return <Input.TextArea
    id={id} value={text(value)} onChange={e => onChange(e.target.value)} autoSize={{ minRows: 2, maxRows: 8 }} aria-describedby={describedBy}
    aria-invalid={wrong} status={wrong ? 'error' : ''}
  />
}

/** Numbers are typed as officers write them – 1.09万元, 壹万元整, 4—8 – and shown as they were understood. */
export function Number({ id, field, value, onChange, describedBy, wrong }: InputProps) {
  const suffix = field.kind === 'money' ? '元' : field.kind === 'percent' ? '%' : field.kind === 'range' ? field.unit : undefined
  return (
    <Input id={id} value={text(value)} inputMode={field.kind === 'range' ? 'text' : 'decimal'} suffix={suffix} autoComplete="off"
      aria-describedby={describedBy} aria-invalid={wrong} status={wrong ? 'error' : ''}
      onChange={e => onChange(e.target.value)} onBlur={() => onChange(tidied(field, value))} />
  )
}

/** Numbers of identity, phones and cards. Shown masked as they came; typing over them puts a new one in their place. */
export function Personal({ id, field, value, onChange, describedBy, wrong }: InputProps) {
  return (
    <Input id={id} value={text(value)} inputMode={field.kind === 'identity' ? 'text' : 'tel'} autoComplete="off" aria-describedby={describedBy}
      aria-invalid={wrong} status={wrong ? 'error' : ''}
      onChange={e => onChange(e.target.value)} onFocus={e => text(value).includes('*') && e.target.select()} />
  )
}

/** The text as its kind prints it, once it can be read: what was understood stands in the input. */
export function tidied(field: InputProps['field'], value: unknown, hint: { year?: number } = {}): unknown {
  if (typeof value !== 'string' || value.trim() === '') return value
  try {
    const face = faces[field.kind]
    const read = face.parse(value, field, hint)
    return read === null ? value : face.print(read, field)
  } catch (error) {
    if (!isRefusal(error)) throw error
    return value
  }
}

export function text(value: unknown): string {
  return typeof value === 'string' ? value : value === null || value === undefined ? '' : String(value)
}
