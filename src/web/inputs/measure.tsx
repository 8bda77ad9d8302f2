import { Select } from 'antd'
import { useQuery } from '@tanstack/react-query'
import { doors } from '../doors.ts'
import { measures } from '../show/measures.ts'

type Props = { id?: string; value: string | null; onChange: (name: string) => void; label?: string; placeholder?: string; whole?: boolean }

const whole = measures.map(({ label, options }) => ({ label, options: options.filter(({ value }) => !value.includes(':')) }))

/** A figure of the ledgers, found by what stands in its name or by its pinyin; `whole`: without the parts of a split. */
export function MeasureSelect({ id, value, onChange, label, placeholder = '输入名称里的字，或拼音首字母', whole: only = false }: Props) {
  const { data: initials = {} } = useQuery({ queryKey: ['initials'], queryFn: doors.measureInitials, staleTime: Infinity })
  const fits = (typed: string, option: unknown) => {
    const { words, value } = option as { words?: string; value?: string }
    const said = typed.trim().toLowerCase()
    return words !== undefined && (words.includes(said) || (initials[value!] ?? '').includes(said))
  }
  return (
    <Select<string> {...id !== undefined && { id }} {...label !== undefined && { 'aria-label': label }} value={value} onChange={onChange} options={only ? whole : measures} placeholder={placeholder}
      popupMatchSelectWidth={false} showSearch={{ filterOption: fits }} />
  )
}
