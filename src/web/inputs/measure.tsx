import { Select } from 'antd'
import { useQuery } from '@tanstack/react-query'
import { doors } from '../doors.ts'
import { fitOf, measures, type Measure } from '../show/measures.ts'

type Props = {
  id?: string; value: string | null; onChange: (name: string) => void; label?: string; placeholder?: string; whole?: boolean
  autoFocus?: boolean; loading?: boolean
}
type Option = Measure | { label: string; options: readonly Measure[] }

const whole = measures.map(({ label, options }) => ({ label, options: options.filter(({ value }) => !value.includes(':')) }))

/** A figure of the ledgers, found by what stands in its name or by its pinyin, the likeliest first; `whole`: without the parts of a split. */
export function MeasureSelect({ id, value, onChange, label, placeholder = '输入名称里的字，或拼音首字母', whole: only = false, ...more }: Props) {
  const { data: initials = {} } = useQuery({ queryKey: ['initials'], queryFn: doors.initials, staleTime: Infinity })
  const fit = (typed: string, option: Option): number => {
    if (!('options' in option)) return fitOf(typed.trim().toLowerCase(), option, initials)
    return Math.min(NO_FIT, ...option.options.map(one => fit(typed, one)).filter(rank => rank >= 0))
  }
  const length = (option: Option) => 'options' in option ? 0 : option.label.length
  return (
    <Select<string> {...more} {...id !== undefined && { id }} {...label !== undefined && { 'aria-label': label }} value={value} onChange={onChange}
      options={only ? whole : measures} placeholder={placeholder}
      popupMatchSelectWidth={false} notFoundContent="没有叫这个的指标，换一个词，或输入拼音首字母" showSearch={{
        filterOption: (typed, option) => !('options' in (option as Option)) && fit(typed, option as Option) >= 0,
        filterSort: (a, b, { searchValue }) => fit(searchValue, a as Option) - fit(searchValue, b as Option) || length(a as Option) - length(b as Option),
      }} />
  )
}

const NO_FIT = 9
