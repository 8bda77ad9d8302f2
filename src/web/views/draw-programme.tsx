import { Button } from 'antd'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import type { LedgerRecord } from '#model/base.ts'
import type { AnyLedger } from '#model/ledger.ts'
import { beginPlan } from '#lines/activity/plans/begin-plan.ts'
import type { Preset } from '#lines/activity/plans/preset.ts'
import { presets, suited } from '#lines/activity/plans/presets.ts'
import { programme } from '#lines/activity/programme.ts'
import { carryForm } from '../pages/form/carried.ts'
import { formOf } from '../pages/form/typed.ts'
import { Dialog } from '../show/dialog.tsx'
import { titleOf } from '../show/value.tsx'
import type { Action } from './view.ts'

const ledger = programme as AnyLedger

/** 写活动方案: the plan of an activity, begun as such activities are usually run. */
export const DrawProgramme: Action = ({ record, names }) => {
  const navigate = useNavigate()
  const [open, setOpen] = useState(false)
  if (record.form === 'total') return null
  const { title, kind, feast } = record as LedgerRecord & { title: string; kind: string | null; feast: string | null }
  const begin = (preset: Preset) => {
    const { values, parts } = beginPlan(preset, record)
    const begun = { ...values, ...parts, union: record.union, state: 'draft', form: 'detail' } as unknown as LedgerRecord
    carryForm({ ledger: ledger.id, typed: formOf(ledger, begun), also: [], names: { ...names, [record.id]: titleOf('activity', record) } })
    void navigate({ to: '/l/$ledger/new', params: { ledger: ledger.id } })
  }
  return (
    <>
      <Button onClick={() => setOpen(true)}>写活动方案</Button>
      {open && <Dialog title="写活动方案" onClose={() => setOpen(false)}>
        <p className="quiet">选一种，流程、分工、预算、物料和安全预案先按常用的写好，再改成自己的。</p>
        <ul className="forms">
          {suited(presets, { title, kind, feast }).map((preset, i) => (
            <li key={preset.id}>
              <span>{preset.label}</span>
              <Button type={i === 0 ? 'primary' : 'default'} aria-label={`用这种：${preset.label}`} onClick={() => begin(preset)}>用这种</Button>
            </li>
          ))}
        </ul>
      </Dialog>}
    </>
  )
}
