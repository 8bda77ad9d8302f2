import type { YearEntry } from '../../sent.ts'
import { KINDS, sayDays, sayState } from './words.ts'
import '../list/list.css'

/** The calendar on paper, as a table. */
export function YearSheet({ entries, title, by }: { entries: readonly YearEntry[]; title: string; by: string }) {
  return (
    <table>
      <caption>{title}工作年历<span className="by">单位：{by}</span></caption>
      <thead><tr><th>序号</th><th>时间</th><th>事项</th><th>对象、责任人或依据</th><th>类别</th><th>完成情况</th></tr></thead>
      <tbody>
        {entries.map((entry, n) => (
          <tr key={entry.id}>
            <td>{n + 1}</td>
            <td>{sayDays(entry)}</td>
            <td>{entry.what}</td>
            <td>{entry.about}</td>
            <td>{KINDS[entry.kind]}</td>
            <td>{[sayState(entry), entry.made.map(({ called }) => called).slice(0, 3).join('、')].filter(Boolean).join('：')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
