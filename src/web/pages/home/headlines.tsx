import { Skeleton } from 'antd'
import { useQuery } from '@tanstack/react-query'
import { changeShare } from '#charts/change.ts'
import { sayValue } from '#model/say.ts'
import { sayPeriod, parsePeriod } from '#kit/period.ts'
import { doors, type SentFigure } from '../../doors.ts'
import { FigureValue } from '../../show/figure.tsx'
import { useAbout } from '../../shell/about.ts'
import { Begin } from './begin.tsx'
import { headlines, shown } from './headline-names.ts'

const names = headlines()

/** The figures that a summary begins its sentences with, beside those of the same months a year before. */
export function Headlines() {
  const { union, period } = useAbout()
  const { data } = useQuery({ queryKey: ['figures', union, period, names], queryFn: () => doors.figures({ union, period, names, lastYear: true }) })
  return (
    <section className="panel" aria-labelledby="headlines">
      <h2 id="headlines">{sayPeriod(parsePeriod(period))}的工作</h2>
      {!data && <Skeleton active title={false} />}
      {data?.figures.every(figure => figure.value === null) && <Begin />}
      <ul className="headlines">
        {data && shown(data.figures).map(figure => <Headline key={figure.name} figure={figure} before={data.before?.[data.figures.indexOf(figure)]} />)}
      </ul>
    </section>
  )
}

function Headline({ figure, before }: { figure: SentFigure; before: SentFigure | undefined }) {
  return (
    <li>
      <span className="label">{figure.label}</span>
      <FigureValue figure={figure} />
      <span className="quiet">{before && before.value !== null ? <>上年同期 {sayValue(before.value, before.unit)}{change(figure, before)}</> : '上年同期无数据'}</span>
    </li>
  )
}

function change(now: SentFigure, before: SentFigure): string {
  const share = changeShare(now, before)
  return share === null || share === 0 ? '' : `，${share > 0 ? '增' : '减'} ${Math.abs(share)}%`
}
