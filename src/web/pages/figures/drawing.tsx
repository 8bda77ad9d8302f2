import type { EChartsType } from 'echarts/core'
import { useEffect, useRef, useState } from 'react'
import { chartOf, type Chart } from '#charts/chart.ts'
import { isUnknown, type Breakdown } from '#charts/breakdown.ts'
import { chartWords } from '#charts/words.ts'
import type { SentFigure } from '../../sent.ts'
import { useWhy } from '../../show/why.tsx'
import { useChartLook } from './use-chart-look.ts'

/** The chart of a breakdown. A click on a bar or a point opens its records; by keyboard the table beside it does. */
export function Drawing({ breakdown }: { breakdown: Breakdown<SentFigure> }) {
  const why = useWhy()
  const chart = chartOf(breakdown, useChartLook())
  const { place, failed } = useChart(chart.option, (year, n) => {
    const figure = chart.rows[n]?.[year]
    if (figure) why({ name: figure.name, union: figure.union, period: figure.period })
  })
  const unknown = breakdown.rows.filter(isUnknown).length
  const left = breakdown.rows.length - chart.rows.length - unknown
  return (
    <figure className="drawing">
      {failed ? <p className="hint">图没有打开，请刷新页面；数字见表。</p> : <div ref={place} role="img" aria-label={chartWords(breakdown, chart.rows)} style={{ height: chart.height }} />}
      {breakdown.cut !== 'time' && left + unknown > 0 && <figcaption className="quiet">{[
        left > 0 && `画了最多的${chart.rows.length}个，其余${left}个见表`, unknown > 0 && `${unknown}个没有数据，没有画`,
      ].filter(Boolean).join('；')}。</figcaption>}
    </figure>
  )
}

function useChart(option: Chart<SentFigure>['option'], pick: (year: 'now' | 'before', place: number) => void) {
  const place = useRef<HTMLDivElement>(null)
  const [chart, setChart] = useState<EChartsType | null>(null)
  const [failed, setFailed] = useState(false)
  useEffect(() => {
    let begun: EChartsType | undefined
    const sized = new ResizeObserver(() => begun?.resize())
    const gone = new AbortController()
    import('./echarts.ts').then(({ init }) => {
      if (gone.signal.aborted) return
      setChart(begun = init(place.current, null, { renderer: 'svg' }))
      sized.observe(place.current!)
    }, () => setFailed(true))
    return () => {
      gone.abort()
      sized.disconnect()
      begun?.dispose()
    }
  }, [])
  useEffect(() => {
    chart?.setOption(option, { notMerge: true })
    chart?.off('click')
    chart?.on('click', event => pick(event.seriesId as 'now' | 'before', event.dataIndex))
  })
  return { place, failed }
}
