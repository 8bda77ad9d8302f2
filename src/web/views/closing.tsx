import { App, Button, Input } from 'antd'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { sayPeriod } from '#kit/period.ts'
import { sayValue } from '#model/say.ts'
import { doors } from '../doors.ts'
import type { SentClosing, SentFigure } from '../sent.ts'
import { useMay, useSession } from '../session.tsx'
import { Failed, sayError, Waiting } from '../show/state.tsx'
import { useWhy } from '../show/why.tsx'
import type { View } from './view.ts'

/** 结账: what would be signed, by ledger; once it is signed, what has changed since. Every figure opens its records. */
export const ClosingView: View = ({ record }) => {
  const { data, error } = useQuery({ queryKey: ['closing', record.id, record.version], queryFn: () => doors.closing(record.id), retry: false })
  if (error) return <Failed error={error} />
  if (!data) return <Waiting />
  const period = sayPeriod({ first: data.from, last: data.until })
  return (
    <section className="panel closing" aria-labelledby="closing-title">
      {record.state === 'open' ? <Unsigned id={record.id} period={period} figures={data.figures} /> : <Since period={period} figures={data.figures} />}
    </section>
  )
}

type Figures = SentClosing['figures']

function Unsigned({ id, period, figures }: { id: string; period: string; figures: Figures }) {
  const { message } = App.useApp()
  const { me } = useSession()
  const client = useQueryClient()
  const signs = useMay('lead')
  const [by, setBy] = useState(me.name)
  const sign = useMutation({
    mutationFn: () => doors.sign(id, by),
    onSuccess: async () => { await client.invalidateQueries(); void message.success('已结账，这些数字不再变动') },
    onError: fault => void message.error(sayError(fault)),
  })
  return (
    <>
      <h2 id="closing-title">{period}的数字</h2>
      <p className="hint">结账以后，这一天和以前的数字谁也不能再改；确要改，由负责人反结账并写明原因，改了哪些会在这里列出来。</p>
      {figures.length === 0 ? <p className="quiet">这段时间还没有数字。</p> : <Listed figures={figures} />}
      {signs && figures.length > 0 && (
        <div className="closing-sign">
          <label htmlFor="closing-by">签字人</label>
          <Input id="closing-by" value={by} onChange={e => setBy(e.target.value)} className="closing-by" />
          <Button type="primary" loading={sign.isPending} disabled={by.trim() === ''} onClick={() => sign.mutate()}>核对无误，结账</Button>
        </div>
      )}
    </>
  )
}

/** One row a figure: the days since the last closing, and the year so far. */
function Listed({ figures }: { figures: Figures }) {
  const rows = [...Map.groupBy(figures, ({ figure }) => figure.name).values()]
  const two = figures.some(({ of }) => of === 'own')
  return (
    <div className="closing-figures">
      <table>
        <thead><tr><th scope="col">指标</th>{two && <th scope="col">本期</th>}<th scope="col">本年累计</th></tr></thead>
        <tbody>
          {rows.map(row => {
            const [own, year] = (['own', 'year'] as const).map(of => row.find(one => one.of === of)?.figure)
            return <tr key={row[0]!.figure.name}>
              <th scope="row">{row[0]!.figure.label}</th>
              {two && <td>{own && <Open figure={own} />}</td>}
              <td>{year && <Open figure={year} />}</td>
            </tr>
          })}
        </tbody>
      </table>
    </div>
  )
}

function Since({ period, figures }: { period: string; figures: Figures }) {
  const changed = figures.filter(one => one.changed)
  return (
    <>
      <h2 id="closing-title">{period}结账的数字</h2>
      {changed.length === 0 ? <p className="quiet" role="status">{figures.length}项数字都和结账时一样。</p> : (
        <>
          <p role="status">结账以后有{changed.length}项数字变了：</p>
          <ul className="closing-changed">
            {changed.map(({ of, then, figure }) => (
              <li key={`${of} ${figure.name}`}>{figure.label}（{of === 'own' ? '本期' : '本年累计'}）：{then} → <Open figure={figure} /></li>
            ))}
          </ul>
          <p className="hint">已经按原来的数字报出去的，请说明更正；<Link to="/history">历史</Link>里能查到是谁改了哪一条。</p>
        </>
      )}
      <details><summary>全部{figures.length}项数字</summary><Listed figures={figures} /></details>
    </>
  )
}

function Open({ figure }: { figure: SentFigure }) {
  const why = useWhy()
  const said = sayValue(figure.value, figure.unit)
  return <Button
    type="link" size="small" onClick={() => why({ name: figure.name, union: figure.union, period: figure.period })}
    aria-label={`${figure.label} ${said}，看是哪几条`}
  >{said}</Button>
}
