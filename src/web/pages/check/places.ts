import type { Span } from '#reader/sentences.ts'
import type { CheckedText, SentFinding } from '../../sent.ts'

/** What an officer has to do with a place: put it right, look whether it is right, leave it (no ledger can tell), or nothing: it agrees, or is passed by, as somebody said that it is right, or it is told elsewhere. */
export type Group = 'mend' | 'look' | 'open' | 'fine' | 'passed'

/** Somewhere in a text that one can go to: a figure with all that was found of it, or what was found where no figure stands. */
export type Place = Span & { claim?: number; findings: readonly SentFinding[]; group: Group }

/** All places in the order of the text; `passed` are the findings of which somebody said that nothing is wrong. */
export function placesOf({ text, claims, findings }: CheckedText, passed: readonly string[]): Place[] {
  const told = findings.filter(finding => !passed.includes(passKey(text, finding)))
  const byClaim = Map.groupBy(told, finding => claims.findIndex(claim => claim.start <= finding.start && finding.end <= claim.end))
  const figures = claims.map(({ start, end, verdict }, claim): Place => {
    const own = byClaim.get(claim) ?? []
    return { start, end, claim, findings: own, group: own.length > 0 ? groupOf(own) : BARE[verdict] }
  })
  const elsewhere = Map.groupBy(byClaim.get(-1) ?? [], ({ start, end }) => `${start} ${end}`)
  const words = [...elsewhere.values()].map((own): Place => ({ start: own[0]!.start, end: own[0]!.end, findings: own, group: groupOf(own) }))
  return [...figures, ...words].sort((a, b) => a.start - b.start || b.end - a.end)
}

/** For every place those that say the same of the same words, itself among them: 团体合同 stands in eight places and is put right at once. */
export function alikeOf(text: string, places: readonly Place[]): readonly (readonly number[])[] {
  const keys = places.map(({ start, end, claim, findings: [only, ...more] }, i) =>
    claim === undefined && only && more.length === 0 ? `${only.rule} ${only.say} ${text.slice(start, end)}` : String(i))
  const alike = Map.groupBy(keys.keys(), i => keys[i]!)
  return keys.map(key => alike.get(key)!)
}

/** By which a finding is known again when the text was altered elsewhere: its rule, and the clause that it stands in. */
export function passKey(text: string, { rule, start, end }: Pick<SentFinding, 'rule' | 'start' | 'end'>): string {
  const before = Math.max(...STOPS.map(stop => text.lastIndexOf(stop, start - 1)))
  const behind = Math.min(...STOPS.map(stop => text.indexOf(stop, end)).filter(at => at >= 0), text.length)
  return `${rule} ${start - before} ${text.slice(before + 1, behind)}`
}

/** Of a figure of which there is nothing to tell, or nothing more. */
const BARE = { agrees: 'fine', unchecked: 'open', differs: 'passed', doubtful: 'passed' } as const

const STOPS = ['，', '。', '；', '\n']

/** Where one stands once the text has changed: at the same place, else at what now comes next; -1 where there is nothing. */
export function placeAt(places: readonly Place[], at: Span): number {
  const same = places.findIndex(({ start, end }) => start === at.start && end === at.end)
  if (same >= 0) return same
  const next = places.findIndex(({ start, group }) => start >= at.start && isListed({ group }))
  return next >= 0 ? next : places.findLastIndex(({ start }) => start <= at.start)
}

export function isListed({ group }: Pick<Place, 'group'>): boolean {
  return group !== 'fine' && group !== 'passed'
}

/** What somebody has to decide upon. */
export function isWrong({ group }: Pick<Place, 'group'>): boolean {
  return group === 'mend' || group === 'look'
}

function groupOf(findings: readonly SentFinding[]): Group {
  return findings.some(({ sure }) => sure === 'sure') ? 'mend' : 'look'
}
