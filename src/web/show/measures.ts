import { register } from '#lines/register.ts'
import { splitLabel, splitsOf } from '#model/splits.ts'

/** Chosen where no ledger has what a figure counts. */
export const NONE = 'none'

/** All that a figure of a text may count: every indicator and its parts, by ledger, found by name. */
export const measures = [...register.ledgers.values()].filter(({ indicators }) => indicators).map(ledger => ({
  label: ledger.label,
  options: [...register.indicators.values()].filter(i => i.ledger === ledger).flatMap(i => [
    { value: i.id, label: i.label, words: [i.label, ...i.aka ?? []].join(' ') },
    ...splitsOf(i).filter(part => part !== '').map(part => ({ value: `${i.id}:${part}`, label: `${i.label}（${splitLabel(i, part)}）`, words: `${i.label} ${splitLabel(i, part)}` })),
  ]),
}))

const labels = new Map(measures.flatMap(({ options }) => options.map(({ value, label }) => [value, label])))

/** `dispute.received:injury` → 受理劳动争议（工伤）; its own words where no ledger knows it. */
export function measureLabel(name: string): string {
  return labels.get(name) ?? name
}

export type Measure = (typeof measures)[number]['options'][number]

/** How well what was typed fits a figure, its name or its pinyin, the smaller the better; -1 where it does not. */
export function fitOf(typed: string, { label, value, words }: Measure, initials: Readonly<Record<string, string>>): number {
  const letters = initials[value] ?? ''
  if (letters === typed) return 0
  return label.startsWith(typed) ? 0 : label.includes(typed) ? 1 : letters.startsWith(typed) ? 2 : words.includes(typed) ? 3 : letters.includes(typed) && typed.length > 1 ? 4 : -1
}
