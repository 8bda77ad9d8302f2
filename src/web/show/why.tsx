import { Alert, Empty, Tag } from 'antd'
import { useQuery } from '@tanstack/react-query'
import { Link, useLocation } from '@tanstack/react-router'
import { createContext, use, useEffect, useState, type ReactNode } from 'react'
import { sayValue } from '#model/say.ts'
import { sayUnsure } from '#model/unsure.ts'
import { sayPeriod, parsePeriod } from '#kit/period.ts'
import { register } from '#lines/register.ts'
import { doors } from '../doors.ts'
import type { SentBehind, SentFigure, SentWhy } from '../sent.ts'
import { sayDate } from './date.ts'
import { Dialog } from './dialog.tsx'
import { Failed, Waiting } from './state.tsx'

/** `own`: only what the union has by itself, without those below it. */
type Want = Pick<SentFigure, 'name' | 'union' | 'period'> & { record?: string; own?: true }
const Opening = createContext<(want: Want) => void>(() => {})

/** “是哪几条？” Any figure on any page opens the records behind it, here. */
export function useWhy() {
  return use(Opening)
}

/** Who goes from it to a record, and back, finds it open again. */
export function WhyPlace({ children }: { children: ReactNode }) {
  const here = useLocation({ select: ({ state }) => state.__TSR_key ?? '' })
  const [want, setWant] = useState<Want | null>(null)
  useEffect(() => setWant(left.get(here) ?? null), [here])
  const close = () => { left.delete(here); setWant(null) }
  const leave = () => { if (want) left.set(here, want); setWant(null) }
  return (
    <Opening value={setWant}>
      {children}
      {want && <Dialog key={JSON.stringify(want)} side title="这个数是怎么来的" onClose={close}><Behind want={want} close={leave} /></Dialog>}
    </Opening>
  )
}

/** What was open when a page was left for a record, by its place in the history of this window. */
const left = new Map<string, Want>()

function Behind({ want: { own, ...want }, close }: { want: Want; close: () => void }) {
  const { data, error } = useQuery({ queryKey: ['why', want], queryFn: () => doors.why(want) })
  if (error) return <Failed error={error} />
  return data ? <Because why={own ? ownOf(data) : data} close={close} /> : <Waiting />
}

/** What the union has by itself. */
function ownOf(why: SentWhy): SentWhy {
  const own = (rows: readonly SentBehind[]) => rows.filter(({ union }) => union === why.figure.union)
  const [details, totals] = [own(why.details), own(why.totals)]
  const value = [...details, ...totals].reduce((sum, { amount }) => sum + amount, 0)
  return { ...why, figure: { ...why.figure, value }, details, totals, replaced: own(why.replaced), straddling: own(why.straddling), undated: own(why.undated) }
}

function Because({ why, close }: { why: SentWhy; close: () => void }) {
  const { figure, details, totals, replaced, straddling, undated, locked, apart, of } = why
  const { trail } = figure
  const unsure = sayUnsure(register, figure)
  return (
    <div className="why">
      <p className="why-value"><strong>{figure.label}</strong><span>{sayValue(figure.value, figure.unit)}</span></p>
      <p className="quiet">{sayPeriod(parsePeriod(figure.period))}。{trail.rule && `${trail.rule}。`}</p>
      {trail.zero === 'declared' && <Alert type="info" title="已登记本期未开展，是真的零" />}
      {trail.zero === 'kept' && <Alert type="info" title="台账有登记，期内没有符合的记录，是真的零" />}
      {figure.value === null && <Alert type="warning" title={unsure ? `${unsure}，说不准有没有，所以写“无数据”` : '没有人登记过，所以写“无数据”，不写零'} />}
      {trail.from?.map(({ label, unit, value }) => <p key={label} className="quiet">{label}：{sayValue(value, unit)}</p>)}
      {apart && <TwoWays apart={apart} figure={figure} />}
      <Rows title="明细" rows={details} unit={figure.unit} close={close} />
      <Rows title="汇总" rows={totals} unit={figure.unit} close={close} />
      {locked > 0 && <p>另有 {locked} 条受限，计入数字，您不能打开。</p>}
      <Rows title="汇总里已含、没有再计的明细" rows={replaced} unit={figure.unit} close={close} />
      <Rows title="跨期未计" rows={straddling} unit={figure.unit} close={close} />
      <Rows title="日期不详未计" rows={undated} unit={figure.unit} close={close} />
      {of?.map(one => <Because key={one.figure.name} why={one} close={close} />)}
      {!of && details.length + totals.length + locked === 0 && figure.value !== null && <Empty description="期内没有记录" />}
    </div>
  )
}

/** The difference list of a figure that goes by 口径: unions of which roll and headcount do not agree; each number opens its records. */
function TwoWays({ apart, figure: { period } }: { apart: NonNullable<SentWhy['apart']>; figure: SentFigure }) {
  const why = useWhy()
  return (
    <section>
      <h3>名册和报表对不上<Tag className="after">{apart.length} 个工会</Tag></h3>
      <ol className="why-rows">
        {apart.map(({ union, unionName, counts, difference }) => (
          <li key={union}>
            <span>{unionName ?? '（没有名称）'}</span>
            {Object.entries(counts).map(([name, value]) => {
              const { label = '', unit = '' } = register.indicators.get(name) ?? {}
              return <button key={name} type="button" className="figure" onClick={() => why({ name, union, period, own: true })}>{label}{sayValue(value, unit)}</button>
            })}
            <span className="amount">{difference > 0 ? '多' : '少'}{Math.abs(difference)}</span>
          </li>
        ))}
      </ol>
    </section>
  )
}

function Rows({ title, rows, unit, close }: { title: string; rows: readonly SentBehind[]; unit: string; close: () => void }) {
  if (rows.length === 0) return null
  const each = register.ledgers.get(rows[0]!.ledger)?.unit
  const counts = rows.every(row => row.amount === 1 && row.done === undefined)
  return (
    <section>
      <h3>{title}<Tag className="after">{rows.length} 条</Tag></h3>
      <ol className="why-rows">
        {rows.map(row => (
          <li key={`${row.ledger} ${row.id}`}>
            <Link to="/l/$ledger/$id" params={{ ledger: row.ledger, id: row.id }} onClick={close}>{row.title || '（没有名称）'}</Link>
            <span className="quiet">{[row.unionName, sayDate(row.day)].filter(words => words && !row.title.includes(words)).join('，')}</span>
            {!counts && <span className="amount">{row.done === undefined ? sayValue(row.amount, unit === '%' ? each ?? '' : unit) : row.done > 0 ? '已完成' : '未完成'}</span>}
          </li>
        ))}
      </ol>
    </section>
  )
}
