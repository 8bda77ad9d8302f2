import { Checkbox, Input } from 'antd'
import { useEffect, useId, useState } from 'react'
import type { ImportChange, ImportSheet } from '../../sent.ts'

type SheetChange = Omit<NonNullable<ImportChange['sheets']>[number], 'nth'>
type Props = { sheet: ImportSheet; called: string; /** One of several, of which each tells only when asked. */ brief: boolean; onChange: (changed: SheetChange) => void }

/** One sheet in plain sentences: whether it goes in, what was done to it, and what its dates lack. */
export function SheetLine({ sheet, called, brief, onChange }: Props) {
  const { use, rows, hidden, ledger, year, month } = sheet
  const told = <Told sheet={sheet} onChange={onChange} />
  const dated = (year ?? month) === null ? '' : `，没写全的日期算${year === null ? '' : `${year}年`}${month === null ? '' : `${month}月`}`
  return (
    <li>
      <Checkbox checked={use} disabled={ledger === null} onChange={event => onChange({ use: event.target.checked })}>导入“{called}”，{rows} 行{hidden && '（表格里是隐藏的）'}</Checkbox>
      {use && (brief ? <details><summary>怎么读的{dated}</summary>{told}</details> : told)}
    </li>
  )
}

function Told({ sheet: { titles, notes, head, year, month }, onChange }: Pick<Props, 'sheet' | 'onChange'>) {
  return (
    <>
      {titles.length > 0 && <p className="sheet-title">标题：{titles.join('　')}</p>}
      {notes.length > 0 && <ul className="sheet-notes">{notes.map(note => <li key={note}>{note}</li>)}</ul>}
      <div className="sheet-numbers">
        <Numbered label="列名在第几行" value={head.to} onChange={shown => onChange({ shown })} />
        <Numbered label="没写年份的日期算哪年" value={year} onChange={year => onChange({ year })} />
        <Numbered label="没写月份的算几月" value={month} onChange={month => onChange({ month })} />
      </div>
    </>
  )
}

/** A whole number, taken over when one leaves the field or presses Enter; null where it is emptied. */
function Numbered({ label, value, onChange }: { label: string; value: number | null; onChange: (value: number | null) => void }) {
  const id = useId()
  const shown = value === null ? '' : String(value)
  const [typed, setTyped] = useState(shown)
  useEffect(() => setTyped(shown), [shown])
  const take = () => {
    const next = typed.trim() === '' ? null : Number(typed)
    if (next !== null && !Number.isInteger(next)) setTyped(shown)
    else if (next !== value) onChange(next)
  }
  return (
    <span>
      <label htmlFor={id}>{label}</label>
      <Input
        id={id} value={typed} inputMode="numeric" maxLength={4} autoComplete="off" placeholder="不定" onChange={event => setTyped(event.target.value)}
        onBlur={take} onPressEnter={take}
      />
    </span>
  )
}
