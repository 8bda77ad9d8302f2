import { CalendarOutlined } from '@ant-design/icons'
import { Button, Input, Space } from 'antd'
import { useRef } from 'react'
import { faces } from '#model/kinds/kinds.ts'
import { isRefusal } from '#kit/refusal.ts'
import { isDay } from '#kit/day.ts'
import type { InputProps } from './props.ts'
import { text, tidied } from './text.tsx'

/** Typed as it is written – 8.18, 8月上旬, 正月初十, 不详 – or picked from the device's own calendar. */
export function DateInput({ id, field, value, onChange, describedBy, wrong, year }: InputProps) {
  const calendar = useRef<HTMLInputElement>(null)
  const typed = text(value)
  const leave = () => {
    const shown = tidied(field, typed, { year })
    if (shown !== typed) onChange(shown)
  }
  return (
    <div className="dated">
      <Space.Compact block>
        <Input id={id} value={typed} placeholder="如 8.18、8月上旬、不详" autoComplete="off" aria-describedby={describedBy} aria-invalid={wrong}
          aria-required={field.required === true} status={wrong ? 'error' : ''}
          onChange={e => onChange(e.target.value)} onBlur={leave} />
        <Button aria-label={`从日历选${field.label}`} icon={<CalendarOutlined />} onClick={() => calendar.current?.showPicker()} />
      </Space.Compact>
      <input ref={calendar} type="date" className="calendar" tabIndex={-1} aria-hidden value={dayIn(typed, field)} onChange={e => e.target.value && onChange(e.target.value)} />
    </div>
  )
}

function dayIn(typed: string, field: InputProps['field']): string {
  try {
    const read = faces.date.parse(typed, field)
    return typeof read === 'string' && isDay(read) ? read : ''
  } catch (error) {
    if (!isRefusal(error)) throw error
    return ''
  }
}
