import { findDate } from '#kit/period.ts'
import { correction } from '#office/correction.ts'
import { employer } from '#office/employer.ts'
import { reported } from '#office/reported.ts'
import { union as unionLedger } from '#office/union.ts'
import type { LedgerRecord } from '#model/base.ts'
import type { Actor } from '#records/actor.ts'
import type { Office } from '#records/office.ts'
import type { Correction } from '#reader/understand.ts'
import type { Ask } from './ask.ts'
import type { Reported } from './reported.ts'

type Known = NonNullable<Ask['known']>

/** What is known besides the ledgers when a report of a union is read: names in the registers, what was corrected before, and what its past reports said. */
export async function knownOf(office: Pick<Office, 'everyName' | 'list'>, actor: Actor, union: string): Promise<Known> {
  const [names, corrections, past] = await Promise.all([
    office.everyName(actor, [unionLedger.id, employer.id]), everyRecord(office, actor, correction.id, union), pastReports(office, actor, union),
  ])
  return {
    names: names.map(({ called, aliases }) => ({ name: called, aliases })),
    corrections: corrections.map(record => correctionOf(record)), reported: past,
  }
}

/** What past reports of a union said. */
export async function pastReports(office: Pick<Office, 'list'>, actor: Actor, union: string): Promise<Reported[]> {
  return (await everyRecord(office, actor, reported.id, union)).flatMap(record => reportedOf(record) ?? [])
}

/** The union's own records of a ledger: what is below it has wordings and reports of its own. */
export async function everyRecord(office: Pick<Office, 'list'>, actor: Actor, ledger: string, union: string, where?: Record<string, string>): Promise<LedgerRecord[]> {
  const found: LedgerRecord[] = []
  for (let after: string | undefined, more = true; more; more = after !== undefined) {
    const page = await office.list(actor, ledger, { union, limit: 500, ...(where && { where }), ...(after !== undefined && { after }) })
    found.push(...page.records.filter(record => record.union === union))
    after = page.next
  }
  return found
}

function correctionOf({ words, measure, indicator }: LedgerRecord): Correction {
  return { words: String(words), unit: String(measure), means: typeof indicator === 'string' ? indicator : null }
}

function reportedOf({ indicator, words, measure, value, period, source }: LedgerRecord): Reported | null {
  const days = findDate(period)
  if (!days) return null
  return {
    indicator: typeof indicator === 'string' ? indicator : null, words: String(words), unit: String(measure ?? ''), value: Number(value),
    period: days, source: String(source),
  }
}
