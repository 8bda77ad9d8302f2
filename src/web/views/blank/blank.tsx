import { App, Button, Segmented } from 'antd'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { findPeriod, sayPeriod } from '#kit/period.ts'
import type { LedgerRecord } from '#model/base.ts'
import { doors, papers } from '../../doors.ts'
import type { SentFilling, SentGrid } from '../../sent.ts'
import { useMay } from '../../session.tsx'
import { AboutChooser } from '../../shell/about-chooser.tsx'
import { useAbout } from '../../shell/about.ts'
import { Failed, sayError, Waiting } from '../../show/state.tsx'
import type { View } from '../view.ts'
import { Binding } from './binding.tsx'
import { boundsOf } from './bounds.ts'
import { SheetGrid } from './sheet-grid.tsx'
import './blank.css'

/** A superior's blank as it looks, with what each cell gets: click a cell, choose its figure; choose union and period, and take the filled form away. */
export const BlankView: View = ({ record }) => {
  const empty = ((record['sheet'] as string[] | null) ?? []).length === 0
  const { data: grids, error } = useQuery({ queryKey: ['blank', record.id, record['sheet']], queryFn: () => doors.blank(record.id), enabled: !empty, retry: false })
  if (empty) return <section className="panel blank"><p>还没有空白表。点“修改”，把下发的 Excel 文件放进“空白表”，就能在这里点格子取数。</p></section>
  if (error) return <Failed error={error} />
  if (!grids) return <Waiting />
  return <Form record={record} grids={grids} />
}

function Form({ record, grids }: { record: LedgerRecord; grids: readonly SentGrid[] }) {
  const { message } = App.useApp()
  const writes = useMay('clerk')
  const { union, period } = useAbout()
  const shown = grids.filter(({ hidden }) => !hidden)
  const [sheet, setSheet] = useState(shown[0]?.name ?? '')
  const [at, setAt] = useState<string | null>(null)
  const bounds = boundsOf(record)
  const { data: values = [], error } = useQuery({
    queryKey: ['blank-values', record.id, record.version, union, period], queryFn: () => doors.blankValues(record.id, { union, period }),
    enabled: bounds.length > 0, placeholderData: before => before, retry: false,
  })
  const take = useMutation({
    mutationFn: () => papers.blank(record.id, { union, period }, `${String(record['name'])}（${sayPeriod(findPeriod(period)!)}）.xlsx`),
    onError: fault => void message.error(sayError(fault)),
  })
  const grid = grids.find(({ name }) => name === sheet)
  return (
    <section className="panel blank" aria-labelledby="blank-title">
      <div className="head">
        <h2 id="blank-title">填报</h2>
        <AboutChooser />
        <span className="grow" />
        <Button type="primary" disabled={bounds.length === 0} loading={take.isPending} onClick={() => take.mutate()}>下载填好的表</Button>
      </div>
      {error && <p className="fault" role="alert">{sayError(error)}</p>}
      <Doubts values={values} onGo={one => { setSheet(one.sheet); setAt(one.at) }} />
      {shown.length > 1 && <Segmented value={sheet} options={shown.map(({ name }) => name)} onChange={chosen => { setSheet(chosen); setAt(null) }} aria-label="工作表" />}
      <div className="blank-work">
        {grid && <SheetGrid grid={grid} values={values.filter(one => one.sheet === sheet)} at={at} onChoose={writes ? setAt : undefined} />}
        {writes && <Binding key={`${sheet} ${at}`} record={record} bounds={bounds} sheet={sheet} at={at} values={values} onDone={() => setAt(null)} />}
      </div>
    </section>
  )
}

/** What does not add up comes before what is merely missing. */
function Doubts({ values, onGo }: { values: readonly SentFilling[]; onGo: (one: SentFilling) => void }) {
  const doubts = values.filter(({ say }) => say !== undefined).sort((a, b) => Number(b.own ?? false) - Number(a.own ?? false))
  if (values.length === 0) return <p className="hint">点一个格子，选它要填哪项数据；以后每期换个时间就能再填。</p>
  if (doubts.length === 0) return <p className="quiet" role="status">{values.length}个格子都有数。</p>
  return (
    <details className="blank-doubts" open={doubts.length <= MOST}>
      <summary>{doubts.length}个格子要看一下，没有数的在表里标黄</summary>
      <ul>{doubts.map(one => <li key={`${one.sheet} ${one.at}`}><Button type="link" size="small" onClick={() => onGo(one)}>{one.sheet} {one.at}</Button>{one.say}</li>)}</ul>
    </details>
  )
}

const MOST = 5
