import { Button } from 'antd'
import { printPeriod, sayPeriod, parsePeriod } from '#kit/period.ts'
import { yearToDate } from '../../shell/about.ts'

/** The one thing that is asked of a text that does not tell its time; until it is answered figures are held against the time last looked at. */
export function WhichPeriod({ today, assumed, onChoose }: { today: string; assumed: string; onChoose: (period: string) => void }) {
  const year = Number(today.slice(0, 4))
  const likely = [...new Set([assumed, printPeriod(yearToDate(today)), String(year), `${year}H1`, String(year - 1)])]
  return (
    <div className="panel asking" role="group" aria-label="文稿说的是哪段时间">
      <p>文稿没有写明是哪段时间的，先按{sayPeriod(parsePeriod(assumed))}核对。是哪段时间的？</p>
      {likely.map(period => <Button key={period} onClick={() => onChoose(period)}>{sayPeriod(parsePeriod(period))}</Button>)}
      <span className="quiet">别的时间请在右上方选</span>
    </div>
  )
}
