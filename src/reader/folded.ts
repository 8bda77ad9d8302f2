import type { Finding } from './finding.ts'

/** For lists: what says the same of the same words stands once, at its first place, with how many places there are; the others are its evidence. */
export function folded(text: string, findings: readonly Finding[]): Finding[] {
  const alike = Map.groupBy(findings, ({ rule, say, start, end }) => `${rule} ${say} ${text.slice(start, end)}`)
  return [...alike.values()].map(([first, ...others]) => others.length === 0 ? first! : {
    ...first!, say: first!.say.replace(/。$/, `，全文共${others.length + 1}处。`), evidence: [...first!.evidence, ...others.map(({ start, end }) => ({ start, end }))],
  })
}
