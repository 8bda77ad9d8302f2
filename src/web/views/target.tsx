import { Tag } from 'antd'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { STANDINGS } from '#office/standing.ts'
import { sayValue } from '#model/say.ts'
import { doors } from '../doors.ts'
import type { SentTarget } from '../sent.ts'
import { TargetBar } from '../pages/targets/target-bar.tsx'
import { FigureValue } from '../show/figure.tsx'
import { Failed, Waiting } from '../show/state.tsx'
import { sayDate } from '../show/date.ts'
import type { View } from './view.ts'
import '../pages/targets/targets.css'

/** How far a target is, and each of its parts. */
export const TargetView: View = ({ record, names }) => {
  const period = String(record['period'])
  const { data, error } = useQuery({
    queryKey: ['targets', record.union, period, record.version], queryFn: () => doors.targets({ union: record.union!, period }),
    enabled: record.union !== null,
  })
  const target = data?.find(one => one.record.id === record.id)
  if (error) return <Failed error={error} />
  if (!data) return <Waiting />
  if (!target) return null
  return (
    <section className="panel target-view" aria-labelledby="standing">
      <h2 id="standing">进度 <Tag>{STANDINGS[target.state]}</Tag></h2>
      <TargetBar target={target} />
      {target.base && <p className="quiet">基数：<FigureValue figure={target.base} /></p>}
      {target.milestones.length > 0 && <Milestones target={target} names={names} />}
      <p><Link to="/targets">看全部目标</Link></p>
    </section>
  )
}

function Milestones({ target: { milestones, unit }, names }: { target: SentTarget; names: Readonly<Record<string, string>> }) {
  return (
    <div className="scroll" tabIndex={0} role="region" aria-label="分解进度">
      <table className="milestones many">
        <thead><tr><th scope="col">分解到</th><th scope="col">应完成</th><th scope="col">已完成</th><th scope="col">谁负责</th></tr></thead>
        <tbody>
          {milestones.map(({ whose, by, owner, figure, value, reached }, n) => (
            <tr key={n}>
              <th scope="row">{[whose !== null && (names[whose] ?? '（看不到）'), by !== null && `${sayDate(by)}前`].filter(Boolean).join('，')}</th>
              <td data-label="应完成">{sayValue(value, unit)}</td>
              <td data-label="已完成"><FigureValue figure={figure} /> {reached ? '✓' : ''}</td>
              <td data-label="谁负责">{owner}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
