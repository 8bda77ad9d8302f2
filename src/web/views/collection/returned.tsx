import { Button, Checkbox, Select, Tag } from 'antd'
import { useState } from 'react'
import { doors } from '../../doors.ts'
import type { Returned, Standing } from '../../sent.ts'

type Props = { round: string; one: Returned; unions: Standing['unions']; busy: boolean; onChange: (changed: { file: string; take?: boolean; union?: string }) => void }

/** One returned file: whose it is, what it would alter, what its person should know; its rows open below. */
export function ReturnedFile({ round, one, unions, busy, onChange }: Props) {
  const [open, setOpen] = useState(false)
  const { id, file, state, take, doubts, twin, counts, rows, result } = one
  const told = result ?? counts
  const said = [...doubts, ...twin === null ? [] : [twin]]
  const asks = id !== null && result === null && (state === 'unknown' || state === 'sound')
  return (
    <>
      <tr className={state === 'broken' || state === 'foreign' ? 'left-out' : ''}>
        <td>
          {result ? <Tag color="success">已收</Tag> : state === 'sound' ? <Checkbox
            checked={take} disabled={busy} onChange={({ target }) => onChange({ file: id!, take: target.checked })} aria-label={`收下${file}`}
          /> : <Tag>不收</Tag>}
        </td>
        <td data-heading="工会">
          {asks && (state === 'unknown' || doubts.length > 0)
            ? <Select size="small" value={one.union} disabled={busy} placeholder="选工会" popupMatchSelectWidth={false} className="collect-union"
              aria-label={`${file}是哪个工会的`} options={unions.map(union => ({ value: union.id, label: union.called }))}
              onChange={union => onChange({ file: id!, union })} showSearch={{ filterOption: (typed, option) => (option?.label ?? '').includes(typed.trim()) }} />
            : one.unionName ?? ''}
        </td>
        <td data-heading="文件" className="collect-file">{file}</td>
        {(['created', 'changed', 'unchanged', 'refused'] as const).map(seen => <td
          key={seen} data-heading={HEADS[seen]} className={seen === 'refused' && told[seen] > 0 ? 'number fault' : 'number'}
        >{state === 'sound' ? told[seen] : ''}</td>)}
        <td>{said.length > 0 && <ul className="hint">{said.map(one => <li key={one}>{one}</li>)}</ul>}</td>
        <td>
          {rows.length > 0 && <Button type="link" size="small" aria-expanded={open} onClick={() => setOpen(!open)} aria-label={`${open ? '收起' : '看'}${file}的行`}>
            {open ? '收起' : '看行'}
          </Button>}
          {result !== null && result.refused > 0 && <Button
            type="link" size="small" onClick={() => void doors.saveReturnRefused(round, one)} aria-label={`下载${file}退回的行`}
          >退回的行</Button>}
        </td>
      </tr>
      {open && <tr className="collect-rows"><td colSpan={9}><Rows rows={rows} /></td></tr>}
    </>
  )
}

export const HEADS = { created: '新增', changed: '改动', unchanged: '不变', refused: '退回' } as const

/** Each with its place: what is refused first. */
function Rows({ rows }: { rows: Returned['rows'] }) {
  const sorted = (['refused', 'changed', 'created'] as const).flatMap(seen => rows.filter(row => row.seen === seen))
  return (
    <ul>
      {sorted.map(({ sheet, line, seen, cells, faults, changes }) => (
        <li key={`${sheet} ${line}`}>
          <Tag color={seen === 'refused' ? 'error' : seen === 'changed' ? 'warning' : 'success'}>{HEADS[seen as keyof typeof HEADS]}</Tag>{sheet}第{line}行：
          {changes.length > 0 ? changes.map(({ label, before, after }) => `${label}：${before || '（空）'} → ${after || '（空）'}`)
            .join('；') : cells.filter(cell => cell !== '').join('、')}
          {faults.map(fault => <div key={fault} className={seen === 'refused' ? 'fault' : 'hint'}>{fault}</div>)}
        </li>
      ))}
    </ul>
  )
}
