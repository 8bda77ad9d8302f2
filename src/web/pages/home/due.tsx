import { Button, Skeleton, Tag } from 'antd'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { doors } from '../../doors.ts'
import { titleOf } from '../../show/value.tsx'
import { noteOf } from '../../views/moments.ts'
import { sayLeft } from '../../views/time-line.tsx'

const MOST = 6

/** Statutory deadlines that end soon or are over, and those that an office has to know of months ahead; or what is `asked`. */
export function Due({ asked = {} }: { asked?: { union?: string; within?: number } }) {
  const [whole, setWhole] = useState(false)
  const { data = [], isPending } = useQuery({ queryKey: ['due', asked], queryFn: () => doors.due(asked) })
  return (
    <section className="panel" aria-labelledby="due">
      <h2 id="due">法定时限</h2>
      {isPending && <Skeleton active title={false} />}
      {data.length === 0 && !isPending && <p className="quiet">近期没有到期的。</p>}
      <ul className="due">
        {data.slice(0, whole ? undefined : MOST).map(({ ledger, record, clock, row, label, due, daysLeft, notice, ...told }) => (
          <li key={`${record.id} ${clock} ${row?.nth ?? ''}`}>
            <Link to="/l/$ledger/$id" params={{ ledger, id: record.id }}>{titleOf(ledger, record)}</Link>
            <Tag color={daysLeft < 0 ? 'error' : daysLeft <= (notice === undefined ? 7 : 31) ? 'warning' : 'default'}>{sayLeft(daysLeft, notice)}</Tag>
            <span className="quiet">{label}{row && `“${row.name}”`}，{due}到期（{noteOf({ due, daysLeft, ...told })}）</span>
          </li>
        ))}
      </ul>
      {!whole && data.length > MOST && <Button type="link" onClick={() => setWhole(true)}>还有 {data.length - MOST} 条，都列出来</Button>}
    </section>
  )
}
