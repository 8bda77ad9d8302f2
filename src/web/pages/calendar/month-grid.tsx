import { addDays, monthEnd, weekday, type Day } from '#kit/day.ts'
import type { YearEntry } from '../../sent.ts'

const DAYS = ['一', '二', '三', '四', '五', '六', '日']

/** A month as it hangs on the wall: festivals by name, and what ends on a day; the list below says the same in words. */
export function MonthGrid({ year, month, entries, today }: { year: number; month: number; entries: readonly YearEntry[]; today: Day }) {
  const first = `${year}-${String(month).padStart(2, '0')}-01`
  const last = monthEnd(first)
  const days: Day[] = []
  for (let day = addDays(first, 1 - weekday(first)); day <= last || days.length % 7 !== 0; day = addDays(day, 1)) days.push(day)
  const weeks = Array.from({ length: days.length / 7 }, (_, n) => days.slice(n * 7, n * 7 + 7))
  return (
    <table className="month">
      <caption>{year}年{month}月</caption>
      <thead><tr>{DAYS.map(day => <th key={day} scope="col">{day}</th>)}</tr></thead>
      <tbody>
        {weeks.map(week => (
          <tr key={week[0]}>
            {week.map(day => {
              const own = day < first || day > last ? [] : entries.filter(entry => entry.last === day)
              return (
                <td key={day} className={[day < first || day > last ? 'other' : '', day === today ? 'today' : ''].join(' ')} aria-current={day === today ? 'date' : undefined}>
                  <span className="date">{Number(day.slice(8))}</span>
                  {own.map(({ id, kind, what, state }) => <span key={id} className={`mark ${state} ${kind}`} title={what}>{what}</span>)}
                </td>
              )
            })}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
