import type { Editor } from '@tiptap/core'
import { Button, Checkbox, Segmented } from 'antd'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Cut } from '#charts/breakdown.ts'
import { slotLabels, slotsOf, slotWord } from '#charts/slots.ts'
import { parsePeriod, printPeriod } from '#kit/period.ts'
import { register } from '#lines/register.ts'
import { sayFigure } from '#model/say.ts'
import { splitLabel, splitOf } from '#model/splits.ts'
import { doors } from '../../../doors.ts'
import type { FiguresAsk, SentFigure } from '../../../sent.ts'
import { MeasureSelect } from '../../../inputs/measure.tsx'
import { sayError } from '../../../show/state.tsx'
import { useUnions } from '../../figures/unions.ts'
import type { DocNode } from './document.ts'
import { attrsOf } from './figures.ts'
import { putBlock } from './put-block.ts'

type Props = { editor: Editor; union: string; period: string; onDone: () => void }
type Line = { label: string; figure: SentFigure }

const CUTS: readonly { value: Cut; label: string }[] = [{ value: 'time', label: '按月（季）' }, { value: 'union', label: '按下级工会' }, { value: 'split', label: '按类别' }]

/** A table of one figure by months, by unions or by kind, every number of it bound; drawn as well, where it is wished. */
export function InsertTable({ editor, union, period, onDone }: Props) {
  const [name, setName] = useState<string | null>(null)
  const [cut, setCut] = useState<Cut>('time')
  const [drawn, setDrawn] = useState(true)
  const { data: lines, error } = useLines(name, cut, { union, period })
  const known = lines?.filter(({ figure }) => figure.value !== null) ?? []
  const indicator = name === null ? undefined : register.indicators.get(name)
  const put = () => {
    const by = cut === 'time' ? slotWord(parsePeriod(period)) : cut === 'union' ? '工会' : splitOf(indicator!)!.label
    putBlock(editor, tableOf([by, `${indicator!.label}（${indicator!.unit}）`], known, drawn))
    onDone()
  }
  return (
    <form className="insert-table" onSubmit={event => { event.preventDefault(); put() }}>
      <label htmlFor="table-figure">哪项数据</label>
      <MeasureSelect id="table-figure" value={name} onChange={setName} whole />
      <Segmented<Cut>
        value={cut} onChange={setCut} aria-label="怎么分"
        options={CUTS.filter(({ value }) => value !== 'split' || !indicator || splitOf(indicator)).map(one => ({ ...one }))}
      />
      <Checkbox checked={drawn} onChange={event => setDrawn(event.target.checked)}>画成统计图，作为附件</Checkbox>
      {error != null && <p className="fault" role="alert">{sayError(error)}</p>}
      {lines && known.length === 0 && <p className="hint">这样分没有数，换一种分法，或者换一项。</p>}
      {known.length > 0 && <p className="quiet">{known.length}行：{known.slice(0, 3)
        .map(({ label, figure }) => `${label}${sayFigure(figure)}`)
        .join('、')}{known.length > 3 && '……'}</p>}
      <div className="dialog-foot"><Button onClick={onDone}>不插入</Button><Button type="primary" htmlType="submit" disabled={known.length === 0}>插入这张表</Button></div>
    </form>
  )
}

function useLines(name: string | null, cut: Cut, { union, period }: { union: string; period: string }): { data: Line[] | undefined; error: unknown } {
  const { below, known } = useUnions(union)
  const indicator = name === null ? undefined : register.indicators.get(name)
  const slots = slotsOf(parsePeriod(period))
  const ask: FiguresAsk = {
    union, period, ...cut === 'split' ? { ledger: indicator?.ledger.id ?? '' } : { names: [name ?? ''] },
    ...cut === 'time' && { periods: slots.map(printPeriod) }, ...cut === 'union' && { unions: below.map(({ id }) => id) },
  }
  const { data, error } = useQuery({
    queryKey: ['inserting table', ask], queryFn: () => doors.figures(ask), enabled: indicator !== undefined && (cut !== 'union' || (known && below.length > 0)),
  })
  if (!data || !indicator) return { data: undefined, error }
  const own = data.figures.filter(figure => figure.indicator === name)
  if (cut === 'split') return { data: own.filter(({ split }) => split !== undefined).map(figure => ({ label: splitLabel(indicator, figure.split!), figure })), error }
  if (cut === 'time') return { data: own.map((figure, i) => ({ label: slotLabels(slots)[i]!, figure })), error }
  return {
    data: own.map(figure => ({ label: below.find(({ id }) => id === figure.union)?.called ?? '', figure })).toSorted((a, b) => (b.figure.value ?? -1) - (a.figure.value ?? -1)),
    error,
  }
}

function tableOf(headings: readonly string[], lines: readonly Line[], drawn: boolean): DocNode {
  const cell = (...content: DocNode[]): DocNode => ({ type: 'tableCell', content: [{ type: 'paragraph', content }] })
  const text = (words: string): DocNode => ({ type: 'text', text: words })
  const rows = [
    headings.map(words => cell(text(words))),
    ...lines.map(({ label, figure }) => [cell(text(label)), cell({ type: 'figure', attrs: attrsOf(figure, sayFigure(figure)) })]),
  ]
  return { type: 'table', attrs: { ...drawn && { drawn } }, content: rows.map(content => ({ type: 'tableRow', content })) }
}
