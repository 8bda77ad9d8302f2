import { CheckCircleOutlined } from '@ant-design/icons'
import { useId } from 'react'
import type { ImportChange, ImportSheet, ImportState } from '../../sent.ts'
import { Columns } from './columns.tsx'
import { Lacking } from './lacking.tsx'
import { calledSheet } from './layouts.ts'
import { LedgerChoice } from './ledger-choice.tsx'
import { SheetLine } from './sheet-line.tsx'

type Props = { sheets: readonly ImportSheet[]; state: ImportState; onChange: (changed: ImportChange) => void }

/** Sheets of one layout, decided together: whose ledger they are, and what each column becomes. */
export function Layout({ sheets, state, onChange }: Props) {
  const id = useId()
  const [first] = sheets as [ImportSheet]
  const { ledger, ledgers, remembered, faults, columns, targets, nth } = first
  const used = sheets.some(({ use }) => use)
  return (
    <section className="panel layout" aria-labelledby={id}>
      <h2 id={id}>{sheets.length === 1 ? calledSheet(first, state) : `${sheets.map(sheet => calledSheet(sheet, state)).join('、')}：列名一样，一起定`}</h2>
      <p className="layout-ledger">
        <label htmlFor={`${id}ledger`}>{ledger === null ? '看不出是哪本台账，先不导入。要导入请选：' : '这是哪本台账'}</label>
        <LedgerChoice id={`${id}ledger`} value={ledger} likely={ledgers} onChange={chosen => onChange({ sheets: [{ nth, ledger: chosen }] })} />
      </p>
      <ul className="sheet-lines">
        {sheets.map(sheet => (
          <SheetLine
            key={sheet.nth} sheet={sheet} called={calledSheet(sheet, state)} brief={sheets.length > 1}
            onChange={changed => onChange({ sheets: [{ nth: sheet.nth, ...changed }] })}
          />
        ))}
      </ul>
      {remembered && <p className="remembered"><CheckCircleOutlined aria-hidden /> 记得上次的对应：同样列名的表以前导入过，列照上次的来。</p>}
      {used && faults.map(say => <p key={say} className="fault">{say}</p>)}
      {used && <Lacking sheet={first} onGiven={(to, text) => onChange({ sheets: [{ nth, given: { [to]: text } }] })} />}
      {used && ledger !== null && <Columns
        key={ledger} columns={columns} targets={targets} onChange={(heading, to) => onChange({ sheets: [{ nth, mapping: { [heading]: to } }] })}
      />}
    </section>
  )
}
