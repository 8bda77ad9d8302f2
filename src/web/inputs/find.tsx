import { SearchOutlined } from '@ant-design/icons'
import { Input } from 'antd'
import { useEffect, useRef, useState } from 'react'
import { useSettled } from '../show/settled.ts'

/** Where one types what to look for; the browser's own input for it empties by Esc. `onChange` hears of it once it stands still, and of no half-composed word. */
export function Find({ value, onChange, label, placeholder = label, wait = 250 }: {
  value: string
  onChange: (text: string) => void
  label: string
  placeholder?: string
  wait?: number
}) {
  const [typed, setTyped] = useState(value)
  const [composing, setComposing] = useState(false)
  const settled = useSettled(typed, composing ? FOR_A_WORD : wait)
  const told = useRef(value)
  useEffect(() => {
    if (settled === told.current) return
    told.current = settled
    onChange(settled)
  }, [settled])
  useEffect(() => {
    if (value === told.current) return
    told.current = value
    setTyped(value)
  }, [value])
  return (
    <Input type="search" className="find" prefix={<SearchOutlined aria-hidden />} value={typed} placeholder={placeholder} aria-label={label} autoComplete="off"
      onChange={event => setTyped(event.target.value)} onCompositionStart={() => setComposing(true)} onCompositionEnd={() => setComposing(false)} />
  )
}

/** Longer than anyone composes a word in pinyin. */
export const FOR_A_WORD = 60_000
