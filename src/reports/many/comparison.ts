import type { Register } from '#model/register.ts'
import { whereabouts, wordsAt } from '#reader/whereabouts.ts'
import { measures, type Measure } from './measures.ts'
import type { Town } from './town.ts'

/** Several reports side by side, as plain JSON: what each is, what all say of each thing, and what wants looking at. */
export type Comparison = { reports: ReportOf[]; measures: Measure[]; doubts: Doubt[] }
export type ReportOf = Pick<Town, 'file' | 'called' | 'union' | 'near' | 'say'> & { read: boolean; period: string | null; claims: number; differs: number; doubtful: number }
/** `report`: its index. `instead`: what to put there. */
export type Doubt = { report: number; place: string; words: string; rule: string; sure: 'sure' | 'suspect'; say: string; instead: string | null; start: number; end: number }

export function compare(register: Register, towns: readonly Town[]): Comparison {
  const reports = towns.map((town, i) => ({ ...reportOf(town), say: town.say ?? again(town, towns.slice(0, i)) }))
  return { reports, measures: measures(register, towns), doubts: towns.flatMap(doubtsOf) }
}

function reportOf({ file, called, union, near, say, held }: Town): ReportOf {
  const claims = held?.check.claims ?? []
  const many = (verdict: string) => claims.filter(claim => claim.verdict === verdict).length
  return { file, called, union, near, say, read: held !== null, period: held?.period ?? null, claims: claims.length, differs: many('differs'), doubtful: many('doubtful') }
}

/** Two reports of one union over one time would count twice. */
function again({ called, held }: Town, before: readonly Town[]): string | null {
  const first = before.find(other => held && other.called === called && other.held?.period === held.period)
  return first ? `和“${first.file}”是同一个工会、同一段时间的报告，合计里算了两次，请只留一份` : null
}

function doubtsOf({ held }: Town, report: number): Doubt[] {
  if (!held) return []
  const where = whereabouts(held.text)
  return held.check.findings.map(finding => {
    const { start, end, rule, sure, say, instead } = finding
    return { report, place: where(finding), words: wordsAt(held.text, finding), rule, sure, say, instead: instead?.text ?? null, start, end }
  })
}
