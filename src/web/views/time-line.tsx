import { Tag } from 'antd'
import type { ReactNode } from 'react'
import { sayDate } from '../show/date.ts'
import { inOrder, type Moment } from './moments.ts'
import './views.css'

/** What happened, the earliest on top, and below today the deadlines that run. `notes` adds to a moment by its key. */
export function TimeLine({ moments, notes = {}, label: name = '经过' }: { moments: readonly Moment[]; notes?: Readonly<Record<string, ReactNode>>; label?: string }) {
  return (
    <ol className="time-line" aria-label={name}>
      {inOrder(moments).map(({ key, date, label, note, ahead }) => (
        <li key={key} className={ahead === undefined ? date === '?' ? 'unknown' : '' : ahead < 0 ? 'over' : 'ahead'}>
          <span className="when">{date === '?' ? '日期不详' : sayDate(date)}</span>
          <span><strong>{label}</strong>{ahead !== undefined && <Left days={ahead} />}{(notes[key] ?? note) && <span className="quiet">{notes[key] ?? note}</span>}</span>
        </li>
      ))}
    </ol>
  )
}

function Left({ days }: { days: number }) {
  return <Tag className="after" color={days < 0 ? 'error' : days <= 7 ? 'warning' : 'default'}>{sayLeft(days)}</Tag>
}

/** `notice`: of a term that is told months ahead, fewer than so many are left. */
export function sayLeft(days: number, notice?: number): string {
  if (days < 0) return `已超 ${-days} 天`
  return days === 0 ? '今天到期' : notice === undefined ? `还有 ${days} 天` : `不到 ${notice} 个月`
}
