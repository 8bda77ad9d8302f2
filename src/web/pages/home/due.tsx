import { Tag } from 'antd'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { doors } from '../../doors.ts'
import { titleOf } from '../../show/value.tsx'
import { noteOf } from '../../views/moments.ts'
import { sayLeft } from '../../views/time-line.tsx'

/** Statutory deadlines that end soon or are over, and those that an office has to know of months ahead. */
export function Due() {
  const { data = [], isPending } = useQuery({ queryKey: ['due'], queryFn: () => doors.due() })
  return (
    <section className="panel" aria-labelledby="due">
      <h2 id="due">法定时限</h2>
      {data.length === 0 && !isPending && <p className="quiet">近期没有到期的。</p>}
      <ul className="due">
        {data.slice(0, 12).map(({ ledger, record, clock, row, label, due, daysLeft, notice, ...told }) => (
          <li key={`${record.id} ${clock} ${row?.nth ?? ''}`}>
            <Link to="/l/$ledger/$id" params={{ ledger, id: record.id }}>{titleOf(ledger, record)}</Link>
            <Tag color={daysLeft < 0 ? 'error' : daysLeft <= (notice === undefined ? 7 : 31) ? 'warning' : 'default'}>{sayLeft(daysLeft, notice)}</Tag>
            <span className="quiet">{label}{row && `“${row.name}”`}，{due}到期（{noteOf({ due, daysLeft, ...told })}）</span>
          </li>
        ))}
      </ul>
      {data.length > 12 && <p className="quiet">还有 {data.length - 12} 条。</p>}
    </section>
  )
}
