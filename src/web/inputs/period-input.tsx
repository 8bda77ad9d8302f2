import { Input, Select, Space } from 'antd'
import { useState } from 'react'
import { readDate } from '#kit/date-input.ts'
import { isRefusal } from '#kit/refusal.ts'
import { parsePeriod, printPeriod, sayPeriod } from '#kit/period.ts'
import { yearToDate } from '../shell/about.ts'

/** A period: one of the usual ones, or typed as officers write it (2025年1—8月). `value` is a printed period; '' where any is meant. */
export function PeriodInput({ id, value, onChange, today, any = false }: { id?: string; value: string; onChange: (period: string) => void; today: string; any?: boolean }) {
  const [own, setOwn] = useState<string | null>(null)
  const [said, setSaid] = useState('')
  const usual = [...new Set([...value ? [value] : [], ...usualPeriods(today)])]
  const options = [
    ...any ? [{ value: '', label: '全部时间' }] : [], ...usual.map(period => ({ value: period, label: sayPeriod(parsePeriod(period)) })),
    { value: 'own', label: '自己填写…' },
  ]
  const take = () => {
    if (own === null || own.trim() === '') return setOwn(null)
    try {
      const period = readDate(own, { year: Number(today.slice(0, 4)) })
      if (period === '?') return setSaid(UNREAD)
      onChange(period)
      setOwn(null)
      setSaid('')
    } catch (error) {
      if (!isRefusal(error)) throw error
      setSaid(UNREAD)
    }
  }
  if (own !== null) {
    return (
      <Space orientation="vertical" size={0} className="own-period">
        <Input
          id={id} autoFocus value={own} placeholder="如 2025年1-8月、2025年第三季度" onChange={e => setOwn(e.target.value)} onPressEnter={take} onBlur={take}
          onKeyDown={e => e.key === 'Escape' && setOwn(null)} aria-label="期间" aria-invalid={said !== ''} status={said ? 'error' : ''}
        />
        {said && <span className="fault" role="alert">{said}</span>}
      </Space>
    )
  }
  return <Select
    id={id} value={value} options={options} popupMatchSelectWidth={false} listHeight={ALL} className="period" aria-label="期间"
    onChange={picked => picked === 'own' ? setOwn('') : onChange(picked)}
  />
}

/** All periods are seen at once: the last, to type one, is not to be scrolled for. */
const ALL = 480
const UNREAD = '看不懂是哪段时间，请写成2025年1-8月、2025年第三季度或2025年'

/** This year so far, its parts, and last year. */
function usualPeriods(today: string): string[] {
  const year = Number(today.slice(0, 4))
  const month = Number(today.slice(5, 7))
  const quarters = [1, 2, 3, 4].filter(quarter => quarter * 3 - 2 <= month).map(quarter => `${year}Q${quarter}`)
  return [printPeriod(yearToDate(today)), String(year), `${year}H1`, ...month > 6 ? [`${year}H2`] : [], ...quarters.reverse(), today.slice(0, 7), String(year - 1), `${year - 1}H1`]
}
