import { findDate } from '#kit/period.ts'
import { ruleOn, type Law } from '#law/law.ts'
import { isUnverified } from '#law/rules.ts'
import { sayRule } from '#law/say.ts'
import { reached } from '#law/share.ts'

/** What a vote tells, and when; null what is not known. `base` are all delegates, present or not. */
export type Vote = { day: string | null; base: number | null; present: number | null; yes: number | null }
/** Whose rules: of draft agreements, or of congresses. */
export type Body = 'agreement' | 'congress'

/** As many are there as the law of the place asks for on that day. Of what is not known nothing is said. */
export function isQuorate(body: Body, { day, base, present }: Omit<Vote, 'yes'>, law: Law | undefined): boolean {
  return holds(ruleOf(body, 'quorum', day, law), present, base)
}

/** As many of all delegates agree, not only of those present. */
export function passes(body: Body, { day, base, yes }: Omit<Vote, 'present'>, law: Law | undefined): boolean {
  return holds(ruleOf(body, 'majority', day, law), yes, base)
}

/** 三分之二以上, 过半数: the share in the words of the law, and whether those are still to be verified. */
export function sayNeeded(body: Body, what: 'quorum' | 'majority', day: string | null, law: Law | undefined): string {
  const rule = ruleOf(body, what, day, law)
  return rule ? `${sayRule(rule)}${isUnverified(rule) ? '（待核实）' : ''}` : '规定的比例'
}

function ruleOf(body: Body, what: 'quorum' | 'majority', day: string | null, law: Law | undefined) {
  return ruleOn(law, `${body}.${what}`, findDate(day)?.first)
}

function holds(rule: ReturnType<typeof ruleOf>, votes: number | null, base: number | null): boolean {
  return rule === null || votes === null || base === null || reached(rule, votes, base).reached
}
