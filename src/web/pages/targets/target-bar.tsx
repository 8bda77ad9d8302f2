import { findDate, sayPeriod } from '#kit/period.ts'
import { sayValue } from '#model/say.ts'
import type { SentTarget } from '../../sent.ts'
import { FigureValue } from '../../show/figure.tsx'

/** How far a target is, as a bar, and in words: what is reached of what, what was to be expected by now, until when and by whom. */
export function TargetBar({ target }: { target: SentTarget }) {
  const { record, unit, value, figure, share } = target
  const due = findDate(record['due'])
  const most = record['direction'] === 'most'
  return (
    <div className="target-bar">
      <progress max={1} value={Math.min(1, share ?? 0)} aria-label={`${String(record['what'])}完成${sayValue(Math.round((share ?? 0) * 1000) / 10, '%')}`} />
      <p>
        {figure && value !== null
          ? <><FigureValue figure={figure} /> ／ {most && '不超过 '}{sayValue(value, unit)}<span className="quiet">{sayExpected(target)}</span></>
          : record['done'] !== null ? '已经完成' : '还没有完成'}
        <span className="quiet">{due && `，${sayPeriod(due)}前`}{record['owner'] !== null && `，${String(record['owner'])}负责`}</span>
      </p>
    </div>
  )
}

/** ，这时应到 199家次; of what is not to be exceeded a begun one is counted whole: ，这时不超过 2起. Nothing where it is all of it, or over. */
function sayExpected({ record, unit, value, expected, state }: SentTarget): string {
  if (expected === null || value === null || state === 'done' || state === 'over') return ''
  const most = record['direction'] === 'most'
  const scale = unit.startsWith('元') ? 100 : 1
  const now = unit === '%' ? Math.round(expected * 10) / 10 : (most ? Math.ceil(expected) : Math.floor(expected)) * scale
  if (unit === '%' && most ? now <= value : now >= value) return ''
  return `，这时${most ? '不超过' : '应到'} ${sayValue(now, unit)}`
}
