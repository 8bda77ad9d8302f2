import { Skeleton } from 'antd'
import { changeShare } from '#charts/change.ts'
import { sayValue } from '#model/say.ts'
import { sayPeriod, parsePeriod } from '#kit/period.ts'
import type { SentFigure } from '../../sent.ts'
import { FigureValue } from '../../show/figure.tsx'
import { Begin } from './begin.tsx'
import { shown } from './headline-names.ts'
import { useHeadlines } from './use-headlines.ts'

/** The figures that a summary begins its sentences with, beside those of the same months a year before. */
export function Headlines() {
  const { data, none, period } = useHeadlines()
  return (
    <section className="panel" aria-labelledby="headlines">
      <h2 id="headlines">{sayPeriod(parsePeriod(period))}的工作</h2>
      {!data && <Skeleton active title={false} />}
      {data && none && <Begin />}
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
