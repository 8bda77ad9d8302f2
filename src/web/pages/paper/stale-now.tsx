import { useQuery } from '@tanstack/react-query'
import { parsePeriod, sayPeriod } from '#kit/period.ts'
import { figuresIn, type Bound } from '#model/body.ts'
import { doors } from '../../doors.ts'

/** What the ledgers count otherwise than the text does that is about to be handed on: told before it is too late, and no reason to stop. */
export function StaleNow({ id, period, sealing }: { id: string; period: string; sealing: boolean }) {
  const { data: stale = [] } = useQuery({
    queryKey: ['stale now', id], gcTime: 0,
    queryFn: async () => {
      const { body } = await doors.reportBody(id)
      const runs = figuresIn(body)
      const now = await doors.figuresNow([{ id: '', kind: 'paragraph', runs }])
      const when = (bound: Bound) => bound.period === period ? '' : sayPeriod(parsePeriod(bound.period))
      return [
        ...new Set(now.flatMap((one, i) => one.stale ? [
          one.figure ? `${when(one.bound)}${one.figure.label}${runs[i]!.text}，现在是${one.text}` : `“${runs[i]!.text}”，台账里现在没有这个数`,
        ] : [])),
      ]
    },
  })
  if (stale.length === 0) return null
  return (
    <div className="returned" role="status">
      <p>正文里有{stale.length}处数字，台账已经变了{sealing && '。印发以后正文不能再改，要改请先退回'}：</p>
      <ul>{stale.slice(0, MOST).map((say, i) => <li key={i}>{say}</li>)}{stale.length > MOST && <li className="quiet">等{stale.length}处</li>}</ul>
    </div>
  )
}

const MOST = 6
