import { Select } from 'antd'
import { useQuery } from '@tanstack/react-query'
import { doors } from '../doors.ts'

/** One of the person's unions or of those below, found by name or pinyin initials. */
export function UnionInput({ id, value, onChange, label, clear = false, describedBy }: {
  id?: string
  value: string | null
  onChange: (union: string | null) => void
  label?: string
  clear?: boolean
  describedBy?: string
}) {
  const { data = [], isPending } = useQuery({ queryKey: ['unions'], queryFn: doors.unions, staleTime: 60_000 })
  const options = data.map(({ id, called, initials }) => ({ value: id, label: called, words: `${called} ${initials}` }))
  return (
    <Select id={id} value={isPending ? null : value} onChange={union => onChange(union ?? null)} options={options} loading={isPending}
      allowClear={clear} popupMatchSelectWidth={false} className="union" aria-label={label} placeholder={label}
      showSearch={{ filterOption: (typed, option) => (option as { words: string }).words.includes(typed.trim().toLowerCase()) }} aria-describedby={describedBy} />
  )
}
