import { Select } from 'antd'
import { useState } from 'react'
import type { ImportSheet } from '../../sent.ts'
import { columnsToShow } from './layouts.ts'

type Column = ImportSheet['columns'][number]
type Props = Pick<ImportSheet, 'columns' | 'targets'> & { onChange: (heading: string, to: string) => void }

/** What each column of a sheet becomes; those that are not sure stand on top, and stay there when they are answered. */
export function Columns({ columns, targets, onChange }: Props) {
  const [order] = useState(() => columnsToShow(columns).map(({ heading }) => heading))
  const shown = order.flatMap(heading => columns.filter(column => column.heading === heading))
  const unsure = shown.filter(({ sure }) => sure < 1).length
  return (
    <>
      {unsure > 0 ? <p className="hint">有 {unsure} 列没有把握，请看一眼“读成”对不对，不对就改。</p> : <p className="quiet">各列都认得。不对的话在“读成”里改。</p>}
      <table className="import-columns">
        <thead><tr><th scope="col">表里的列</th><th scope="col">内容举例</th><th scope="col">读成</th><th scope="col">把握</th></tr></thead>
        <tbody>
          {shown.map(column => (
            <tr key={column.heading} className={column.sure < 1 ? 'unsure' : ''}>
              <th scope="row">{column.heading}</th>
              <td className="samples">{column.samples.slice(0, 3).join('、') || '（空）'}</td>
              <td>
                <Select value={column.to} onChange={to => onChange(column.heading, to)} options={optionsOf(column, targets)} showSearch={{ optionFilterProp: 'label' }}
                  popupMatchSelectWidth={false} aria-label={`“${column.heading}”读成`} />
              </td>
              <td className="sure">{sureness(column)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}

function optionsOf({ others }: Column, targets: Props['targets']) {
  const option = ({ to, label, required }: Props['targets'][number]) => ({ value: to, label: required ? `${label}（必填）` : label })
  const likely = targets.filter(({ to }) => others.includes(to))
  return [
    ...likely.length > 0 ? [{ label: '也可能是', options: likely.map(option) }] : [],
    { label: '台账里的列', options: targets.filter(({ to }) => !others.includes(to)).map(option) },
    { label: '都不是', options: [{ value: 'extra', label: '其他（照原样存，不统计）' }, { value: 'ignore', label: '不读入' }, { value: 'id', label: '记录号' }] },
  ]
}

function sureness({ sure, to }: Column): string {
  if (sure === 1) return to === 'ignore' ? '✓ 不读入' : '✓ 认得'
  return sure > 0 ? '？像是，请核对' : '？不认得，请选'
}
