import type { About, Finding, Rule } from './finding.ts'
import type { Reading } from './read.ts'
import { numberRules } from './rules/numbers.ts'
import { textRules } from './rules/texts.ts'

/** Every rule of checking, in the order of the manual. */
export const rules: readonly Rule[] = [...numberRules, ...textRules]

/** What every rule finds in a report, in the order of the text. */
export function findings(reading: Reading, about: About = {}): Finding[] {
  const all = rules.flatMap((rule) => rule.find(reading, about).map((found): Finding => ({ rule: rule.name, ...found })))
  const hushed = new Set(rules.flatMap(({ name, hushes = [] }) => all.filter(({ rule }) => rule === name).flatMap(({ start }) => hushes.map((rule) => `${rule} ${start}`))))
  return all
    .filter(({ rule, start }) => !hushed.has(`${rule} ${start}`))
    .sort((a, b) => a.start - b.start || a.end - b.end)
}
