import { Skeleton } from 'antd'
import { useQuery } from '@tanstack/react-query'
import { sayValue } from '#model/say.ts'
import { sayPeriod, parsePeriod } from '#kit/period.ts'
import { doors, type SentFigure } from '../../doors.ts'
import { FigureValue } from '../../show/figure.tsx'
import { useAbout } from '../../shell/about.ts'
import { headlines } from './headline-names.ts'

const names = headlines()

/** The figures that a summary begins its sentences with, beside those of the same months a year before. */
export function Headlines() {
  const { union, period } = useAbout()
  const { data } = useQuery({ queryKey: ['figures', union, period, names], queryFn: () => doors.figures({ union, period, names, lastYear: true }) })
  return (
    <section className="panel" aria-labelledby="headlines">
      <h2 id="headlines">{sayPeriod(parsePeriod(period))}的工作</h2>
      {!data && <Skeleton active />}
      <ul className="headlines">
        {data?.figures.map((figure, i) => <Headline key={figure.name} figure={figure} before={data.before?.[i]} />)}
      </ul>
    </section>
  )
}

function Headline({ figure, before }: { figure: SentFigure; before: SentFigure | undefined }) {
  return (
    <li className={figure.value === null ? 'none' : ''}>
      <span className="label">{figure.label}</span>
      <FigureValue figure={figure} />
      <span className="quiet">{before && before.value !== null ? <>上年同期 {sayValue(before.value, before.unit)}{change(figure.value, before)}</> : '上年同期无数据'}</span>
    </li>
  )
}

/** Up or down in per cent of last year's. Of small numbers, shares, and years that can hardly be compared it would say nothing. */
function change(now: number | null, { value: before, unit }: SentFigure): string {
  if (now === null || before === null || before < 10 || now === before || unit === '%' || now > before * 3) return ''
  return `，${now > before ? '增' : '减'} ${Math.round(Math.abs(now - before) / before * 100)}%`
}
