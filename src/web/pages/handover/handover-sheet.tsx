import type { Day } from '#kit/day.ts'
import type { LedgerRecord } from '#model/base.ts'
import type { AnyLedger, State } from '#model/ledger.ts'
import { report } from '#office/report.ts'
import type { Running as RunningClock } from '#records/due.ts'
import { sayDate } from '../../show/date.ts'
import { titleOf } from '../../show/value.tsx'
import type { Running } from './running.ts'
import '../list/list.css'

type Props = { running: readonly Running[]; due: readonly RunningClock[]; reports: { records: readonly LedgerRecord[]; total: number }; by: string; today: Day }

/** The same on paper, one table, with room for the three who sign. */
export function HandoverSheet({ running, due, reports, by, today }: Props) {
  const rows = [
    ...running.flatMap(({ ledger, records, total, names }) => [
      ...records.map(one => [`未办完：${ledger.label}`, titleOf(ledger.id, one), names[one.union ?? ''] ?? '', (ledger.states as Record<string, State>)[one.state ?? '']?.label ?? '']),
      ...rest(`未办完：${ledger.label}`, ledger, total - records.length),
    ]),
    ...due.map(({ ledger, record, label, due }) => ['法定时限', titleOf(ledger, record), label, `${due}到期`]),
    ...reports.records.map(one => ['报告', titleOf('report', one), '', one['issued'] ? `${sayDate(one['issued'])}印发` : '在写']),
    ...rest('报告', report, reports.total - reports.records.length),
  ]
  return (
    <table>
      <caption>工作交接清单<span className="by">单位：{by}　截至{sayDate(today)}</span></caption>
      <thead><tr><th>序号</th><th>类别</th><th>事项</th><th>所属工会或时限</th><th>进展</th><th style={{ width: '22%' }}>交接说明</th></tr></thead>
      <tbody>{rows.map((row, i) => <tr key={i}><td>{i + 1}</td>{row.map((text, j) => <td key={j}>{text}</td>)}<td /></tr>)}</tbody>
      <tfoot><tr><td colSpan={6} className="signs">移交人：　　　　　　　接收人：　　　　　　　监交人：　　　　　　　日期：</td></tr></tfoot>
    </table>
  )
}

/** What is too much for paper, and where it stands. */
function rest(kind: string, { label, unit }: Pick<AnyLedger, 'label' | 'unit'>, left: number): string[][] {
  return left === 0 ? [] : [[kind, `另有${left}${unit}没有列出，见“${label}”台账`, '', '']]
}
