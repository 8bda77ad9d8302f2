import { isDay } from '#kit/day.ts'
import { capitalYuan } from '#kit/money.ts'
import { parsePeriod, sayPeriod } from '#kit/period.ts'
import type { Field } from '#model/field.ts'
import type { FormPath } from '#model/form-path.ts'
import { faces } from '#model/kinds/kinds.ts'

/** A value as a form has it; '' where it is absent or 不详. `names`: what the records are called that references lead to. */
export function formWords({ field, capital }: Pick<FormPath, 'field' | 'capital'>, value: unknown, names: Readonly<Record<string, string>>): string {
  if (value === null || value === undefined || value === '?') return ''
  if (capital) return capitalYuan(value as number)
  switch (field.kind) {
    case 'date': return sayPeriod(parsePeriod(String(value)))
    case 'money': return `${faces.money.print(value, field)}元`
    case 'ref': return names[String(value)] ?? ''
    case 'count': return faces.count.print(value, field) + (field.units?.[0] ?? '')
    default: return faces[field.kind].print(value, field)
  }
}

/** The same in a column, where there is little room: its heading has said 元, and a day is written 2025.1.18. */
export function cellWords(path: Pick<FormPath, 'field' | 'capital'>, value: unknown, names: Readonly<Record<string, string>>): string {
  const { kind } = path.field
  if (kind === 'date' && isDay(String(value))) return String(value).split('-').map(Number).join('.')
  return kind === 'count' || (kind === 'money' && !path.capital) ? faces[kind].print(value, path.field) : formWords(path, value, names)
}

/** Room to write what is not known; of a date its three words. */
export function blank({ kind }: Field): string {
  return kind === 'date' ? '　　　　年　　月　　日' : kind === 'count' || kind === 'people' ? '＿＿＿＿' : '＿＿＿＿＿＿＿＿'
}
