import { Tag } from 'antd'
import type { Answer } from '#law/calculators.ts'
import { isUnverified } from '#law/rules.ts'
import { sayDate } from '../../show/date.ts'
import { sayLeft } from '../../views/time-line.tsx'

/** What was worked out: the day or whether it is reached, how, and by which article. `none` is said while there is nothing. */
export function Answers({ answers, none }: { answers: readonly Answer[]; none: string }) {
  if (answers.length === 0) return <p className="quiet" role="status">{none}</p>
  return (
    <ul className="clocks-answers" aria-label="结果" aria-live="polite">
      {answers.map(({ label, result, how, article, grade, due, daysLeft, guessed }) => (
        <li key={label} className="panel">
          <h2>{label}</h2>
          <p>
            <strong>{due === undefined ? result : sayDate(due)}</strong>
            {daysLeft !== undefined && <Tag className="after" color={daysLeft < 0 ? 'error' : daysLeft <= 7 ? 'warning' : 'default'}>{sayLeft(daysLeft)}</Tag>}
          </p>
          <p>{how}</p>
          <p className="quiet">依据：{article}{isUnverified({ grade }) && <Tag className="after" color="warning">待核实</Tag>}{grade === 'A' && '（本单位核定）'}</p>
          {guessed !== undefined && <p className="quiet">{guessed}年按周一至周五推算，待国务院办公厅公布放假安排</p>}
        </li>
      ))}
    </ul>
  )
}
