import type { Figure } from './figure.ts'
import type { Register } from './register.ts'

/** What keeps a figure from being known: '5家的开业日期或职工人数不清楚'; null where nothing does. */
export function sayUnsure(register: Register, { indicator, trail: { unsure } }: { indicator: string; trail: Pick<Figure['trail'], 'unsure'> }): string | null {
  const i = register.indicators.get(indicator)
  if (!unsure || !i) return null
  if ('ratio' in i) return sayUnsure(register, { indicator: i.ratio[1], trail: { unsure } })
  if (!('lacking' in i)) return null
  const { fields, parts, unit } = i.ledger
  const names = [fields[i.lacking]?.label, ...i.least ? [parts[i.least.part]?.label] : []]
  return `${unsure}${unit}的${names.join('或')}不清楚`
}
