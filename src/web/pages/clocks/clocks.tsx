import { Radio, Select } from 'antd'
import { useState } from 'react'
import { dateCalculators } from '#law/calculators.ts'
import type { Law } from '#law/law.ts'
import { placeName, places } from '#law/places.ts'
import { useLaw } from '../../law.ts'
import { Waiting } from '../../show/state.tsx'
import { DateSheet } from './date-sheet.tsx'
import { LimitationSheet } from './limitation-sheet.tsx'
import { VoteSheet } from './vote-sheet.tsx'
import '../../inputs/inputs.css'
import './clocks.css'

type Sheet = 'limitation' | keyof typeof dateCalculators | 'vote'

const sheets: Readonly<Record<Sheet, string>> = {
  limitation: '仲裁时效', ...Object.fromEntries(Object.entries(dateCalculators).map(([id, { label }]) => [id, label])) as Record<keyof typeof dateCalculators, string>, vote: '会议表决',
}

/** 时限计算: statutory dates, quorums and majorities by the rules of a place, without a record being kept. */
export function ClocksPage() {
  const law = useLaw()
  const [sheet, setSheet] = useState<Sheet>('limitation')
  const [place, setPlace] = useState<string | null>(null)
  if (!law) return <Waiting />
  const here: Law = place === null ? law : { ...law, place }
  return (
    <section className="clocks">
      <div className="head">
        <h1>时限计算</h1><span className="grow" />
        <div className="clocks-place">
          <label htmlFor="clocks-place">按哪里的规定</label>
          <Select
            id="clocks-place" value={here.place} onChange={setPlace}
            showSearch={{ filterOption: (typed, option) => String(option?.label).includes(typed) }} options={placesWith(law.place)}
          />
        </div>
      </div>
      <p className="quiet">在这里算一算就走，不登记，也不留下。标“待核实”的没有读到原文，管理员可以在“法定口径”台账里核定。</p>
      <Radio.Group value={sheet} onChange={event => setSheet(event.target.value as Sheet)} optionType="button" aria-label="算什么" className="clocks-sheets"
        options={Object.entries(sheets).map(([value, label]) => ({ value, label }))} />
      {sheet === 'limitation' ? <LimitationSheet law={here} /> : sheet === 'vote' ? <VoteSheet law={here} /> : <DateSheet
        key={sheet} law={here} calculator={dateCalculators[sheet]}
      />}
    </section>
  )
}

/** The places that have rules of their own, and the book's own code under the name of the place whose rules it has. */
function placesWith(own: string): { value: string; label: string }[] {
  const known = Object.entries(places).map(([value, label]) => ({ value, label })).toSorted((a, b) => a.value < b.value ? -1 : 1)
  return own in places ? known : [{ value: own, label: `${placeName(own)}（本单位${own}）` }, ...known]
}
