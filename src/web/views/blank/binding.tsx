import { App, Button, Checkbox, Input, Select } from 'antd'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { LedgerRecord } from '#model/base.ts'
import { optionLabel } from '#model/field.ts'
import { blank } from '#office/blank.ts'
import { doors } from '../../doors.ts'
import type { SentFilling } from '../../sent.ts'
import { MeasureSelect } from '../../inputs/measure.tsx'
import { UnionInput } from '../../inputs/union.tsx'
import { FigureValue } from '../../show/figure.tsx'
import { sayError } from '../../show/state.tsx'
import { boundAt, type Bound } from './bounds.ts'

type Props = { record: LedgerRecord; bounds: readonly Bound[]; sheet: string; at: string | null; values: readonly SentFilling[]; onDone: () => void }

const { whose, when } = blank.parts.cells.fields
const choices = (field: typeof whose | typeof when) => Object.keys(field.of).map(value => ({ value, label: optionLabel(field.of, value) }))

/** What the chosen cell, or a column of cells, gets. */
export function Binding({ record, bounds, sheet, at, values, onDone }: Props) {
  const { message } = App.useApp()
  const queries = useQueryClient()
  const place = at === null ? -1 : boundAt(bounds, sheet, at)
  const [bound, setBound] = useState<Bound>(bounds[place] ?? { sheet, at: at ?? '', figure: '', whose: 'own', union: null, names: null, when: 'asked', scale: null })
  const save = useMutation({
    mutationFn: (cells: readonly Bound[]) => doors.write([{ ledger: blank.id, do: 'change', id: record.id, version: record.version, values: { cells } }]),
    async onSuccess() {
      await queries.invalidateQueries({ queryKey: ['record', blank.id, record.id] })
      onDone()
    },
    onError: error => void message.error(sayError(error)),
  })
  const set = (changed: Partial<Bound>) => setBound({ ...bound, ...changed })
  const others = bounds.filter((_, n) => n !== place)
  const figure = values.find(one => one.sheet === sheet && one.at === at)?.figure
  return (
    <form className="blank-binding" aria-label="格子取数" onSubmit={event => { event.preventDefault(); save.mutate([...others, bound]) }}>
      <label htmlFor="cell">格子</label>
      <Input id="cell" value={bound.at} onChange={event => set({ at: event.target.value.trim().toUpperCase() })} placeholder="点表里的格子；一列写 C5:C64" />
      <label htmlFor="figure">填哪项数据</label>
      <MeasureSelect id="figure" value={bound.figure || null} onChange={chosen => set({ figure: chosen })} />
      <label htmlFor="whose">哪个工会</label>
      <Select id="whose" value={bound.whose} options={choices(whose)} onChange={chosen => set({ whose: chosen as Bound['whose'] })} />
      {bound.whose === 'one' && <><label htmlFor="one">指定的工会</label><UnionInput id="one" value={bound.union} onChange={union => set({ union })} /></>}
      {bound.whose === 'row' && <>
        <label htmlFor="names">工会名称在哪一列</label>
        <Input id="names" value={bound.names ?? ''} onChange={event => set({ names: event.target.value.trim().toUpperCase() })} placeholder="如 A" />
      </>}
      <label htmlFor="when">哪段时间</label>
      <Select id="when" value={bound.when} options={choices(when)} onChange={chosen => set({ when: chosen as Bound['when'] })} />
      <Checkbox checked={bound.scale === 'ten'} onChange={({ target }) => set({ scale: target.checked ? 'ten' : null })}>以“万”为单位</Checkbox>
      {figure && <p className="quiet">现在是 <FigureValue figure={figure} /></p>}
      <div className="blank-ends">
        <Button htmlType="submit" loading={save.isPending} disabled={bound.figure === '' || bound.at === ''}>{place < 0 ? '填这项' : '改成这项'}</Button>
        {place >= 0 && <Button type="text" danger disabled={save.isPending} onClick={() => save.mutate(others)}>不再填</Button>}
      </div>
    </form>
  )
}
