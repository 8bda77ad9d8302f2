import { App, Button, Tag } from 'antd'
import { Link, useNavigate } from '@tanstack/react-router'
import { register } from '#lines/register.ts'
import { doors } from '../../doors.ts'
import type { YearEntry } from '../../sent.ts'
import { useMay } from '../../session.tsx'
import { sayError } from '../../show/state.tsx'
import { againOf } from '../form/again.ts'
import { carryForm } from '../form/carried.ts'
import { emptyForm } from '../form/typed.ts'
import { COLOURS, KINDS, sayDays, sayState } from './words.ts'

/** More of them stand in their ledger. */
const MOST = 4

/** One thing of the year: what, when, how it stands, the records made for it; what has none opens the form in which it is entered. */
export function EntryRow({ entry, union }: { entry: YearEntry; union: string }) {
  const { kind, what, about, state, ledger, record, made } = entry
  return (
    <li className={`entry ${state}`}>
      <span className="when">{sayDays(entry)}</span>
      <div>
        {ledger !== undefined && record !== undefined ? <Link to="/l/$ledger/$id" params={{ ledger, id: record }}>{what}</Link> : <span>{what}</span>}
        <span className="quiet">{[KINDS[kind], about].filter(Boolean).join('，')}</span>
        {made.length > 0 && (
          <span className="made">
            {made.slice(0, MOST).map(one => <Link key={one.id} to="/l/$ledger/$id" params={{ ledger: one.ledger, id: one.id }}>{one.called}</Link>)}
            {made.length > MOST && <span className="quiet">等 {made.length} 条</span>}
          </span>
        )}
      </div>
      <Tag color={COLOURS[state]}>{sayState(entry)}</Tag>
      <span className="ways"><LastTime entry={entry} /><Enter entry={entry} union={union} /></span>
    </li>
  )
}

/** 照上次登记: what was held the last time as the beginning of this one. */
function LastTime({ entry: { again, state, what } }: { entry: YearEntry }) {
  const navigate = useNavigate()
  const { message } = App.useApp()
  const ledger = again && register.ledgers.get(again.ledger)
  const writes = useMay(ledger?.by ?? 'clerk')
  if (!again || !ledger || !writes || state === 'done') return null
  const go = async () => {
    const { record, names } = await doors.open(again.ledger, again.id)
    carryForm(againOf(ledger, record, names))
    void navigate({ to: '/l/$ledger/new', params: { ledger: ledger.id } })
  }
  return <Button
    size="small" onClick={() => void go().catch(error => message.error(sayError(error)))} aria-label={`照上次登记：${what}，上次是${again.called}`}
    title={again.called}
  >照上次登记</Button>
}

/** Begins the record that shows it to be done, with what is known of it filled in. */
function Enter({ entry: { enter, state, what }, union }: { entry: YearEntry; union: string }) {
  const navigate = useNavigate()
  const ledger = enter && register.ledgers.get(enter.ledger)
  const writes = useMay(ledger?.by ?? 'clerk')
  if (!enter || !ledger || !writes || state === 'done') return null
  const go = () => {
    const form = emptyForm(ledger, union)
    carryForm({ ledger: ledger.id, typed: { ...form, values: { ...form.values, ...enter.values } }, also: [], names: {} })
    void navigate({ to: '/l/$ledger/new', params: { ledger: ledger.id } })
  }
  return <Button size="small" onClick={go} aria-label={`登记${ledger.label}：${what}`}>登记</Button>
}
