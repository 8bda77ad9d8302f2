import { App, Button, Segmented, Select, Skeleton } from 'antd'
import { Link, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import type { Breakdown, Cut } from '#charts/breakdown.ts'
import { cellsOf } from '#charts/cells.ts'
import { slotWord } from '#charts/slots.ts'
import { lastYear, parsePeriod, sayPeriod } from '#kit/period.ts'
import { register } from '#lines/register.ts'
import type { KeptIndicator } from '#model/kept-indicator.ts'
import { splitOf } from '#model/splits.ts'
import type { SentFigure } from '../../sent.ts'
import { useAbout } from '../../shell/about.ts'
import { Failed, sayError } from '../../show/state.tsx'
import { BreakdownTable } from './breakdown-table.tsx'
import { ALL, useCut } from './chosen.ts'
import { Drawing } from './drawing.tsx'
import { Headline } from './headline.tsx'
import { copyTable, saveTable } from './take-away.ts'
import { UnionPath } from './union-path.tsx'
import { useUnions } from './unions.ts'
import { useBreakdown } from './use-breakdown.ts'

/** One indicator taken apart by time, by its split or by the unions below: chart and table, on a phone one of both. */
export function Depth({ indicator }: { indicator: KeptIndicator }) {
  const { union, period, setAbout } = useAbout()
  const { below, hasBelow, path } = useUnions(union)
  const split = splitOf(indicator)
  const cuts: { value: Cut; label: string }[] = [
    { value: 'time', label: `按${slotWord(parsePeriod(period))}` }, ...split ? [{ value: 'split' as const, label: `按${split.label}` }] : [],
    ...below.length > 0 ? [{ value: 'union' as const, label: '按下级工会' }] : [],
  ]
  const [cut, setCut] = useCut(cuts.map(({ value }) => value))
  const [shown, setShown] = useState<'chart' | 'table'>('chart')
  const { data, error } = useBreakdown(indicator, cut)
  const heading = cut === 'time' ? '时间' : cut === 'split' ? split!.label : '工会'
  const goDown = (id: string) => {
    if (!hasBelow(id)) setCut('time')
    setAbout({ union: id })
  }
  return (
    <section className="depth" aria-label={indicator.label}>
      <div className="depth-bar">
        <Link className="plain-link" to="/figures" hash={ALL}>‹ 全部数据</Link>
        <IndicatorSelect chosen={indicator} />
      </div>
      <UnionPath path={path} />
      {error ? <Failed error={error} /> : !data ? <Skeleton active title={false} /> : (
        <>
          <Headline indicator={indicator} {...data.whole} />
          <div className="depth-bar">
            <Segmented options={cuts} value={cut} onChange={setCut} aria-label="怎么分" />
            <Segmented className="phone-only" options={[{ value: 'chart', label: '图' }, { value: 'table', label: '表' }]} value={shown} onChange={setShown} aria-label="看图还是看表" />
            <TakeAway breakdown={data} heading={heading} period={period} />
          </div>
          <div className="depth-columns" data-shown={shown}>
            <Drawing key={cut} breakdown={data} />
            <BreakdownTable
              breakdown={data} heading={heading}
              name={row => cut === 'union' ? <button type="button" className="go-down" onClick={() => goDown(row.key)}>{row.label}</button> : row.label}
            />
          </div>
        </>
      )}
    </section>
  )
}

const options = [...register.ledgers.values()].filter(({ indicators }) => indicators).map(ledger => ({
  label: ledger.label,
  options: [...register.indicators.values()].filter(i => i.ledger === ledger).map(({ id, label, aka = [] }) => ({ value: id, label, words: [label, ...aka].join(' ') })),
}))

function IndicatorSelect({ chosen }: { chosen: KeptIndicator }) {
  const navigate = useNavigate()
  return (
    <Select className="indicator" value={chosen.id} options={options} aria-label="指标" popupMatchSelectWidth={false} onChange={hash => void navigate({ to: '/figures', hash })}
      showSearch={{ filterOption: (typed, option) => (option as { words?: string } | undefined)?.words?.includes(typed.trim()) ?? false }} />
  )
}

function TakeAway({ breakdown, heading, period }: { breakdown: Breakdown<SentFigure>; heading: string; period: string }) {
  const { message } = App.useApp()
  const about = parsePeriod(period)
  const cells = () => cellsOf(breakdown, { rows: heading, now: sayPeriod(about), before: sayPeriod(lastYear(about)) })
  const copy = () => copyTable(cells()).then(() => message.success('已复制，可粘贴到 WPS 表格'), (error: unknown) => message.error(sayError(error)))
  return (
    <>
      <Button onClick={() => void copy()}>复制表格</Button>
      <Button onClick={() => saveTable(cells(), `${breakdown.label} ${sayPeriod(about)}`)}>导出</Button>
    </>
  )
}
