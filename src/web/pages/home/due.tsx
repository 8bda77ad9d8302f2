import { Tag } from 'antd'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { doors } from '../../doors.ts'
import { titleOf } from '../../show/value.tsx'

/** Statutory deadlines that end within a month or are over. */
export function Due() {
  const { data = [], isPending } = useQuery({ queryKey: ['due'], queryFn: () => doors.due() })
  return (
    <section className="panel" aria-labelledby="due">
      <h2 id="due">法定时限</h2>
      {data.length === 0 && !isPending && <p className="quiet">三十天内没有到期的。</p>}
      <ul className="due">
        {data.slice(0, 12).map(({ ledger, record, clock, label, due, daysLeft, article }) => (
          <li key={`${record.id} ${clock}`}>
            <Link to="/l/$ledger/$id" params={{ ledger, id: record.id }}>{titleOf(ledger, record)}</Link>
            <Tag color={daysLeft < 0 ? 'error' : daysLeft <= 7 ? 'warning' : 'default'}>{daysLeft < 0 ? `已超 ${-daysLeft} 天` : daysLeft === 0 ? '今天到期' : `还有 ${daysLeft} 天`}</Tag>
            <span className="quiet">{label}，{due}到期（{article}）</span>
          </li>
        ))}
      </ul>
      {data.length > 12 && <p className="quiet">还有 {data.length - 12} 条。</p>}
    </section>
  )
}
