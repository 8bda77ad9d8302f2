import { Tag } from 'antd'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { doors } from '../../doors.ts'

/** Sheets that are being collected from below: how many have come back, and which are late. Nothing where none is. */
export function Collecting() {
  const { data = [] } = useQuery({ queryKey: ['collections'], queryFn: doors.collections })
  if (data.length === 0) return null
  return (
    <section className="panel" aria-labelledby="collecting">
      <h2 id="collecting">收表</h2>
      <ul className="due">
        {data.slice(0, 6).map(({ id, name, due, late, asked, returned }) => (
          <li key={id}>
            <Link to="/l/$ledger/$id" params={{ ledger: 'collection', id }}>{name}</Link>
            {late ? <Tag color="error">已过期</Tag> : returned === asked ? <Tag color="success">报齐</Tag> : <Tag>收表中</Tag>}
            <span className="quiet">应报{asked}，已报{returned}；{due}截止</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
