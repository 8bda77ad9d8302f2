import { tidy } from '#kit/interval.ts'
import { printPeriod, type Period } from '#kit/period.ts'
import { refuse } from '#kit/refusal.ts'
import { wantName, type Figure, type Want } from '#model/figure.ts'
import type { Register } from '#model/register.ts'
import { candidates, type Candidate } from '#reader/meaning/candidates.ts'
import type { Claim } from '#reader/claim.ts'
import type { Finding } from '#reader/finding.ts'
import { proseValue, type Verdict } from '#reader/judge.ts'
import { legible } from '#reader/legible.ts'
import { unitOf } from '#reader/quantity.ts'
import { read, type Reading } from '#reader/read.ts'
import type { Relation } from '#reader/relations/relation.ts'
import { reprint, type Reprint } from '#reader/reprint.ts'
import { findings } from '#reader/rules.ts'
import type { Taken } from '#reader/meaning/taken.ts'
import { understanding, type Understood } from '#reader/understand.ts'
import { vocabulary } from '#reader/meaning/vocabulary.ts'
import { asked, wantsOf, yearBefore } from '../asked.ts'
import { breathing } from '../breathing.ts'
import { heldComparisons } from './held-comparisons.ts'
import type { Sources } from '../writing/sources.ts'
import { ownLast } from './reported.ts'
import { verdictOf } from './verdict.ts'
import type { Ask } from './ask.ts'

/** A report, also one written by hand, held against the ledgers: each figure of the text with its verdict. */
export type Check = {
  union: string; period: string
  /** Nobody has said that it tells of this period: neither the text nor who asks. */
  assumed: boolean
  claims: CheckedClaim[]
  /** What the text says of its own figures, by their index in `claims`; also of those that hold. */
  relations: readonly Relation[]
  /** Everything that wants looking at, in the order of the text. */
  findings: Finding[]
}
export type CheckedClaim = {
  start: number; end: number; text: string; value: number | null; unit: string
  /** `dispute.received`, or `dispute.received:injury` for a part of its split; null where no ledger has such a thing. */
  indicator: string | null
  /** The ledger's value in the unit of prose: 元, %, or the measure word. */
  ledger: number | null
  verdict: 'agrees' | 'differs' | 'doubtful' | 'unchecked'
  rule: string
  sure: 'sure' | 'suspect'
  with?: number[]
  /** The figure it was taken to mean. */
  figure?: Figure
  /** The same a year before. */
  last?: Figure
  /** Of one that differs or lost its digits: what to put into the text, and where, so that it says what the ledger has. */
  instead?: Reprint
  /** The value in the unit of prose, and that unit: 元, %, or the measure word without 万. */
  amount: number | null
  measure: string
  approx: boolean
  /** What it may mean, at most three, best first. */
  candidates: Candidate[]
  /** The days its sentence tells of, where it names any. */
  period: string | null
  planned: boolean
  /** The figure of which it is told to be a part. */
  whole: number | null
} & Pick<Understood, 'words' | 'corrected' | 'scope'>

/** Reads plain text and compares it with the figures of a union and a period. Refuses what is no report. */
export async function check(register: Register, sources: Pick<Sources, 'figures'>, ask: Ask): Promise<Check> {
  const reading = readable(ask)
  const understood = await breathing(understanding(reading, vocabulary(register), { union: ask.union.name, ...ask.known }))
  const reported = ask.known?.reported ?? []
  const figures = (wants: readonly Want[]) => asked(sources, wants, reported)
  const wants = reading.figures.map((claim, i) => wantsOf(register, claim, understood[i]!, ask))
  const known = await figures(wants.flat(2))
  const levels = reading.figures.map((claim, i) => verdictOf(claim, wants[i]!.map(row => row.map(known)), understood[i]!))
  const compared = await heldComparisons(register, reading.text, reading.figures, levels, figures)
  const verdicts = levels.map((level, i) => guessed(compared.get(i) ?? level, ask))
  const before = verdicts.map(({ figure }) => figure?.value === null ? yearBefore(figure) : [])
  const earlier = await figures(before.flat())
  const claims = reading.figures.map((claim, i) => {
    const last = before[i]!.map(earlier).find(figure => figure.value !== null) ?? ownLast(claim, understood[i]!, reported, claim.period ?? ask.period)
    return checked(register, ask, claim, understood[i]!, verdicts[i]!, last)
  })
  return {
    union: ask.union.name, period: printPeriod(ask.period), assumed: ask.assumed === true, claims: withRelations(claims, reading), relations: reading.relations,
    findings: findings(reading, {
      figures: claims.map((claim, i) => taken(claim, understood[i]!, ask)), ...(ask.known?.names && { names: ask.known.names }), ...(ask.others && { others: ask.others }),
      ...(ask.assumed ? { yearUnknown: true } : { period: ask.period }),
    }),
  }
}

/** Who asks has made the text legible, or the offsets would be of another one. */
function readable({ text, period }: { text: string; period: Period }): Reading {
  if (legible(text) !== text) throw new Error('the text to be checked is not what legible() makes of it')
  const reading = read(text, { period })
  if (reading.figures.length === 0) throw refuse('invalid', '这份文字里没有找到数字，无从核对；请确认选对了文件')
  return reading
}

function checked(register: Register, { text }: Ask, claim: Claim, understood: Understood, { verdict, rule, sure, figure }: Verdict, last?: Figure): CheckedClaim {
  const compares = rule === 'compared' || rule === 'opposite'
  const instead = figure && rule !== 'opposite' && (verdict === 'differs' || claim.lost) ? reprint(text, claim, figure) : null
  const { words, corrected, scope, whole } = understood
  return {
    start: claim.start, end: claim.end, text: claim.text, value: claim.value, unit: claim.unit,
    indicator: figure && !compares ? wantName(figure) : null, ledger: figure ? proseValue(figure) : null, verdict, rule, sure,
    ...(figure && { figure }), ...(last && { last }), ...(instead && { instead }),
    amount: claim.value === null ? null : tidy(claim.value * claim.scale), measure: unitOf(claim), approx: claim.approx,
    words, corrected, scope, whole, candidates: candidates(register, understood), period: claim.period && printPeriod(claim.period), planned: claim.planned,
  }
}

/** What differs in a time that nobody has named may as well be of another. */
function guessed(verdict: Verdict, { assumed }: Ask): Verdict {
  return assumed && verdict.verdict === 'differs' ? { ...verdict, sure: 'suspect' } : verdict
}

/** A checked figure as the rules of checking see it. */
function taken({ indicator, figure, last, instead, sure, candidates, period, rule }: CheckedClaim, { meanings }: Understood, ask: Ask): Taken {
  return {
    meaning: indicator, label: figure?.label ?? candidates[0]?.label ?? '', level: meanings[0]?.level === true, sure: sure === 'sure', period: period ?? printPeriod(ask.period),
    ...(figure && { ledger: figure }), ...(last && { last }), ...(instead && { instead }), ...(rule === 'opposite' && { opposite: true as const }),
  }
}

/** What the text contradicts in itself is doubtful where the ledgers have not already spoken. */
function withRelations(claims: CheckedClaim[], reading: Reading): CheckedClaim[] {
  for (const { kind, figures, total, holds, sure } of reading.relations) {
    if (holds) continue
    const members = total === null ? figures : [...figures, total]
    for (const i of members) {
      const claim = claims[i]!
      if (claim.verdict === 'unchecked') claims[i] = { ...claim, verdict: 'doubtful', rule: kind, sure: sure ? 'sure' : 'suspect', with: members.filter(other => other !== i) }
    }
  }
  return claims
}
