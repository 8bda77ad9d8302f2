import { refuse } from '#kit/refusal.ts'
import { printPeriod, type Period } from '#kit/period.ts'
import { wantKey, type Figure, type Want } from '#model/figure.ts'
import { formOf } from '#model/indicator.ts'
import type { Register } from '#model/register.ts'
import type { Claim } from '#reader/claim.ts'
import { existing } from '#reader/existing.ts'
import { judge, proseValue, type Verdict } from '#reader/judge.ts'
import { leftovers } from '#reader/leftover.ts'
import { match, type Match } from '#reader/match.ts'
import { read } from '#reader/read.ts'
import type { Relation } from '#reader/relations/relation.ts'
import { reprint, type Reprint } from '#reader/reprint.ts'
import { surroundings } from '#reader/surroundings.ts'
import { vocabulary, type Meaning } from '#reader/vocabulary.ts'
import type { Sources } from './render.ts'

/** A report, also one written by hand, held against the ledgers: each figure of the text with its verdict. */
export type Check = {
  union: string; period: string; claims: CheckedClaim[]
  /** What the text says of its own figures, by their index in `claims`; also of those that hold. */
  relations: readonly Relation[]
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
  /** Of one that differs or lost its digits: what to put into the text, and where, so that it says what the ledger has. */
  instead?: Reprint
}

/** Reads plain text and compares it with the figures of a union and a period. Refuses what is no report. */
export async function check(register: Register, sources: Pick<Sources, 'figures'>, ask: { union: { id: string; name: string }; period: Period; text: string }): Promise<Check> {
  const reading = readable(ask)
  const around = surroundings(ask.text, reading.figures, reading.sentences)
  const meanings = vocabulary(register)
  const matches = match(reading.figures.map((claim, i) => ({ ...claim, ...around[i]! })), meanings)
  const left = leftovers(reading.relations, matches, meanings)
  const asked = reading.figures.map((claim, i) => {
    const meant = left.get(i) ?? matches[i]!.map(m => m.meaning)
    return wantsOf(register, claim, existing(claim, i, reading.figures, reading.relations, meant), ask)
  })
  const wants = [...new Map(asked.flat(2).map(want => [wantKey(want), want])).values()]
  const figures = new Map((await sources.figures(wants)).map((figure, i) => [wantKey(wants[i]!), figure]))
  const verdicts = reading.figures.map((claim, i) => {
    const readings = asked[i]!.map(row => row.map(want => figures.get(wantKey(want))!))
    return verdictOf(claim, readings, { sure: surely(matches[i]!), leftover: left.has(i) })
  })
  return {
    union: ask.union.name, period: printPeriod(ask.period),
    claims: withRelations(reading.figures.map((claim, i) => checked(ask.text, claim, verdicts[i]!)), reading), relations: reading.relations,
  }
}

type Reading = ReturnType<typeof read>

function readable({ text, period }: { text: string; period: Period }): Reading {
  if (!/\p{Script=Han}/u.test(text)) throw refuse('invalid', '这不是中文报告，没有可核对的内容；请选择总结、汇报一类的文字稿')
  const reading = read(text, { period })
  if (reading.figures.length === 0) throw refuse('invalid', '这份文字里没有找到数字，无从核对；请确认选对了文件')
  return reading
}

/** For every meaning that fits, the figure of the period the sentence tells of, then of the whole report. */
function wantsOf(register: Register, claim: Claim, meanings: readonly Meaning[], ask: { union: { id: string }; period: Period }): Want[][] {
  const periods = claim.period ? [claim.period, ask.period] : [ask.period]
  return periods.map(period => meanings.map((meaning): Want => ({
    indicator: meaning.indicator, ...(meaning.split !== undefined && { split: meaning.split }), union: ask.union.id,
    period: formOf(register.indicators.get(meaning.indicator)!) === 'flow' ? period : upTo(period, ask.period),
  })))
}

/** Levels and rates said for one day (8月18日) still mean the state at its end. */
function upTo(period: Period, report: Period): Period {
  return { first: period.first < report.first ? period.first : report.first, last: period.last }
}

/** Words that fit to the letter; anything looser is told as a suspicion. */
function surely(matches: readonly Match[]): boolean {
  return (matches[0]?.score ?? 0) >= 0.85
}

/** A sentence may name a day and yet sum up the report: it agrees when either reading does. */
function verdictOf(claim: Claim, readings: readonly Figure[][], how: { sure: boolean; leftover: boolean }): Verdict {
  const judged = readings.map(figures => judge(claim, how.leftover ? onlyOne(figures) : figures, how.sure && !how.leftover))
  if (claim.lost) return { ...judged[0]!, verdict: 'doubtful', rule: 'lost-number', sure: 'sure' }
  if (!readings[0]?.length) return { verdict: 'unchecked', rule: claim.planned ? 'planned' : 'no-indicator', sure: 'sure' }
  return judged.find(v => v.verdict === 'agrees') ?? judged.find(v => v.verdict === 'differs') ?? judged[0]!
}

/** Of the parts left over, the one that is not empty; none where several could be meant. */
function onlyOne(figures: readonly Figure[]): Figure[] {
  const filled = figures.filter(figure => figure.value)
  return filled.length === 1 ? filled : []
}

function checked(text: string, claim: Claim, { verdict, rule, sure, figure }: Verdict): CheckedClaim {
  const instead = figure && (verdict === 'differs' || claim.lost) ? reprint(text, claim, figure) : null
  return {
    start: claim.start, end: claim.end, text: claim.text, value: claim.value, unit: claim.unit,
    indicator: figure ? figure.split === undefined ? figure.indicator : `${figure.indicator}:${figure.split}` : null,
    ledger: figure ? proseValue(figure) : null, verdict, rule, sure, ...(figure && { figure }), ...(instead && { instead }),
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
