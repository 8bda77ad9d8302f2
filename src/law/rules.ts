import type { Day } from '#kit/day.ts'
import { agreement } from './agreement.ts'
import { aid } from './aid.ts'
import { congress } from './congress.ts'
import { dispute } from './dispute.ts'
import { funds } from './funds.ts'
import { honours } from './honours.ts'
import { petition } from './petition.ts'
import { records } from './records.ts'
import { union } from './union.ts'
import type { LawField, Version } from './version.ts'

/** A rule of law or local regulation as dated data: one version of what a topic says, at one place, from a day on. */
export type LawRule = Version & { id: string; place: string }

/** The fields of law in the order of the manual; each is a file of its own. */
export const lawFields: readonly LawField[] = [union, dispute, petition, agreement, congress, aid, honours, funds, records]

export const topics = Object.fromEntries(lawFields.flatMap(field => Object.entries(field.topics)))

/** Every version of every rule, as the law has it; records/law.ts adds what the administrator settled. */
export const lawRules: readonly LawRule[] = Object.entries(topics).flatMap(([id, topic]) => topic.versions.map(version => ({ place: '', ...version, id })))

/**
 * The rule in force at a place on a day, the nearest place first, and there the narrower topic before the wider; null where
 * there is none. What the administrator settled stands in the place of the rule that it is about.
 */
export function ruleFor(rules: readonly LawRule[], id: string, place: string, on: Day): LawRule | null {
  const inForce = (ids: readonly string[], settled: boolean) => ids.flatMap(id => byTopic(rules).get(id) ?? [])
    .filter(r => (r.grade === 'A') === settled && place.startsWith(r.place) && r.from <= on && (!r.until || on <= r.until))
    .toSorted((a, b) => b.place.length - a.place.length || ids.indexOf(a.id) - ids.indexOf(b.id) || (a.from < b.from ? 1 : -1))[0] ?? null
  const own = inForce([id], true)
  if (own) return own
  const stands = inForce([id, topics[id]?.wider ?? []].flat(), false)
  return stands && (inForce([stands.id], true) ?? stands)
}

/** Whether a rule is shown as 待核实: it was read second-hand or not found, and nobody settled it. */
export function isUnverified({ grade }: Pick<LawRule, 'grade'>): boolean {
  return grade === 'X' || grade === '–'
}

/** Clocks of many records ask the same rules. */
const sorted = new WeakMap<readonly LawRule[], ReadonlyMap<string, LawRule[]>>()

function byTopic(rules: readonly LawRule[]): ReadonlyMap<string, LawRule[]> {
  const known = sorted.get(rules) ?? Map.groupBy(rules, rule => rule.id)
  sorted.set(rules, known)
  return known
}
