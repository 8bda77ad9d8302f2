import { findDate, sayPeriod } from '#kit/period.ts'
import { sayValue } from '#model/say.ts'
import type { SentTarget } from '../../doors.ts'
import { FigureValue } from '../../show/figure.tsx'

/** How far a target is, as a bar, and in words: what is reached of what, what was to be expected by now, until when and by whom. */
export function TargetBar({ target }: { target: SentTarget }) {
  const { record, unit, value, figure, share, expected } = target
  const due = findDate(record['due'])
  const scale = unit.startsWith('元') ? 100 : 1
  const most = record['direction'] === 'most'
  return (
    <div className="target-bar">
      <progress max={1} value={Math.min(1, share ?? 0)} aria-label={`${String(record['what'])}完成${sayValue(Math.round((share ?? 0) * 1000) / 10, '%')}`} />
      <p>
        {figure && value !== null
          ? <><FigureValue figure={figure} /> ／ {most && '不超过 '}{sayValue(value, unit)}{!most && expected !== null && expected * scale < value && target.state !== 'done' && <span className="quiet">，这时应到 {sayValue(unit === '%' ? Math.round(expected * 10) / 10 : Math.floor(expected) * scale, unit)}</span>}</>
          : record['done'] !== null ? '已经完成' : '还没有完成'}
        <span className="quiet">{due && `，${sayPeriod(due)}前`}{record['owner'] !== null && `，${String(record['owner'])}负责`}</span>
      </p>
    </div>
  )
}
