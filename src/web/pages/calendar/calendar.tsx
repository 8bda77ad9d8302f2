import { LeftOutlined, RightOutlined } from '@ant-design/icons'
import { Button, Segmented, Select, Skeleton } from 'antd'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { doors } from '../../doors.ts'
import type { YearEntry } from '../../sent.ts'
import { UnionInput } from '../../inputs/union.tsx'
import { useSession } from '../../session.tsx'
import { useAbout } from '../../shell/about.ts'
import { printNow } from '../../show/on-paper.tsx'
import { Failed } from '../../show/state.tsx'
import { EntryRow } from './entry-row.tsx'
import { MonthGrid } from './month-grid.tsx'
import { YearSheet } from './year-sheet.tsx'
import { monthOf } from './words.ts'
import './calendar.css'

const WHICH = { all: '全部', missed: '没完成', coming: '还没到', done: '已做' } as const
type Which = keyof typeof WHICH

/** 年历: duties, festivals, clocks, targets and plans of a year, with what was entered for each; by month on the wall, or as a list. */
export function CalendarPage() {
  const { me, right } = useSession()
  const { union, setAbout } = useAbout()
  const [year, setYear] = useState(Number(me.today.slice(0, 4)))
  const [month, setMonth] = useState(Number(me.today.slice(5, 7)))
  const [view, setView] = useState<'month' | 'year'>('month')
  const [which, setWhich] = useState<Which>('all')
  const { data, error } = useQuery({ queryKey: ['calendar', union, year], queryFn: () => doors.calendar({ union, year }) })
  const { data: unions = [] } = useQuery({ queryKey: ['unions'], queryFn: doors.unions })
  const entries = (data ?? []).filter(({ state }) => which === 'all' || state === which)
  const turn = (n: number) => {
    const at = year * 12 + month - 1 + n
    setYear(Math.floor(at / 12))
    setMonth(at % 12 + 1)
  }
  const shown = view === 'year' ? entries : entries.filter(entry => monthOf(entry) === month)
  const print = () => printNow(<YearSheet
    entries={shown} title={view === 'year' ? `${year}年` : `${year}年${month}月`} by={unions.find(({ id }) => id === union)?.called ?? right.unionName}
  />, 'on-list')
  return (
    <section className="calendar">
      <div className="head">
        <h1>年历</h1><span className="grow" />
        <UnionInput value={union} onChange={chosen => chosen !== null && setAbout({ union: chosen })} label="工会" />
        <Button disabled={shown.length === 0} onClick={print}>打印</Button>
      </div>
      <div className="calendar-bar">
        <Segmented options={[{ value: 'month', label: '按月看' }, { value: 'year', label: '全年列表' }]} value={view} onChange={setView} aria-label="怎么看" />
        <Segmented options={Object.entries(WHICH).map(([value, label]) => ({ value: value as Which, label }))} value={which} onChange={setWhich} aria-label="看哪些" />
        {view === 'year'
          ? <Select
            value={year} onChange={setYear}
            options={[1, 0, -1, -2].map(n => Number(me.today.slice(0, 4)) + n).map(value => ({ value, label: `${value}年` }))}
            aria-label="年份"
          />
          : <span className="turn">
            <Button icon={<LeftOutlined aria-hidden />} aria-label="上个月" onClick={() => turn(-1)} />
            <strong>{year}年{month}月</strong>
            <Button icon={<RightOutlined aria-hidden />} aria-label="下个月" onClick={() => turn(1)} />
          </span>}
      </div>
      {error ? <Failed error={error} /> : !data ? <Skeleton active title={false} /> : (
        <>
          {view === 'month' && <MonthGrid year={year} month={month} entries={shown} today={me.today} />}
          {view === 'month' ? <Listed entries={shown} union={union} /> : months(shown).map(([n, some]) => <Listed key={n} heading={`${n}月`} entries={some} union={union} />)}
        </>
      )}
    </section>
  )
}

function months(entries: readonly YearEntry[]): [number, YearEntry[]][] {
  return [...Map.groupBy(entries, monthOf)]
}

function Listed({ heading, entries, union }: { heading?: string; entries: readonly YearEntry[]; union: string }) {
  return (
    <section className="panel" aria-label={heading ?? '这个月的事'}>
      {heading !== undefined && <h2>{heading}</h2>}
      {entries.length === 0 && <p className="quiet">没有这样的事。</p>}
      <ul>{entries.map(entry => <EntryRow key={entry.id} entry={entry} union={union} />)}</ul>
    </section>
  )
}
