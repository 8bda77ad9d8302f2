import { refuse } from '#kit/refusal.ts'
import { printPeriod, type Period } from '#kit/period.ts'
import { wantKey, type Figure, type Want } from '#model/figure.ts'
import { formOf } from '#model/indicator.ts'
import type { Register } from '#model/register.ts'
import type { Claim } from '#reader/claim.ts'
import { judge, proseValue, type Verdict } from '#reader/judge.ts'
import { match, type Match } from '#reader/match.ts'
import { read } from '#reader/read.ts'
import { surroundings } from '#reader/surroundings.ts'
import { vocabulary } from '#reader/vocabulary.ts'
import type { Sources } from './render.ts'

/** A report, also one written by hand, held against the ledgers: each figure of the text with its verdict. */
export type Check = { union: string; period: string; claims: CheckedClaim[] }
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
}

/** Reads plain text and compares it with the figures of a union and a period. Refuses what is no report. */
export async function check(register: Register, sources: Pick<Sources, 'figures'>, ask: { union: { id: string; name: string }; period: Period; text: string }): Promise<Check> {
  const reading = readable(ask)
  const around = surroundings(ask.text, reading.figures, reading.sentences)
  const matches = match(reading.figures.map((claim, i) => ({ unit: claim.unit, quantity: claim.quantity, sentence: claim.sentence, ...around[i]! })), vocabulary(register))
  const asked = reading.figures.map((claim, i) => claim.planned ? [] : wantsOf(register, claim, matches[i]!, ask))
  const wants = [...new Map(asked.flat(2).map(want => [wantKey(want), want])).values()]
  const figures = new Map((await sources.figures(wants)).map((figure, i) => [wantKey(wants[i]!), figure]))
  const verdicts = reading.figures.map((claim, i) => verdictOf(claim, matches[i]!, asked[i]!, figures))
  return {
    union: ask.union.name, period: printPeriod(ask.period),
    claims: withRelations(reading.figures.map((claim, i) => checked(claim, verdicts[i]!)), reading),
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
function wantsOf(register: Register, claim: Claim, matches: readonly Match[], ask: { union: { id: string }; period: Period }): Want[][] {
  const periods = claim.period ? [claim.period, ask.period] : [ask.period]
  return periods.map(period => matches.map(({ meaning }): Want => ({
    indicator: meaning.indicator, ...(meaning.split !== undefined && { split: meaning.split }), union: ask.union.id,
    period: formOf(register.indicators.get(meaning.indicator)!) === 'flow' ? period : upTo(period, ask.period),
  })))
}

/** Levels and rates said for one day (8月18日) still mean the state at its end. */
function upTo(period: Period, report: Period): Period {
  return { first: period.first < report.first ? period.first : report.first, last: period.last }
}

/** A sentence may name a day and yet sum up the report: it agrees when either reading does. */
function verdictOf(claim: Claim, matches: readonly Match[], asked: readonly Want[][], figures: ReadonlyMap<string, Figure>): Verdict {
  if (claim.lost) return { verdict: 'doubtful', rule: 'lost-number', sure: 'sure' }
  if (claim.planned) return { verdict: 'unchecked', rule: 'planned', sure: 'sure' }
  const sure = (matches[0]?.score ?? 0) >= 0.85
  const readings = asked.map(wants => judge(claim, wants.flatMap(want => figures.get(wantKey(want)) ?? []), sure))
  return readings.find(r => r.verdict === 'agrees') ?? readings.find(r => r.verdict === 'differs') ?? readings[0] ?? { verdict: 'unchecked', rule: 'no-indicator', sure: 'sure' }
}

function checked(claim: Claim, { verdict, rule, sure, figure }: Verdict): CheckedClaim {
  return {
    start: claim.start, end: claim.end, text: claim.text, value: claim.value, unit: claim.unit,
    indicator: figure ? figure.split === undefined ? figure.indicator : `${figure.indicator}:${figure.split}` : null,
    ledger: figure ? proseValue(figure) : null, verdict, rule, sure,
  }
}

/** What the text contradicts in itself is doubtful where the ledgers have not already spoken. */
function withRelations(claims: CheckedClaim[], reading: Reading): CheckedClaim[] {
  const at = new Map(reading.figures.map((claim, i) => [claim.start, i]))
  for (const relation of reading.relations) {
    if (relation.holds) continue
    const members = [...relation.figures, ...(relation.total ? [relation.total] : [])].flatMap(span => at.get(span.start) ?? [])
    for (const i of members) {
      const claim = claims[i]!
      if (claim.verdict === 'unchecked') claims[i] = { ...claim, verdict: 'doubtful', rule: relation.kind, sure: 'sure', with: members.filter(other => other !== i) }
    }
  }
  return claims
}
