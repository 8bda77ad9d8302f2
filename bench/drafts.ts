import type { At } from '#cli/desk.ts'
import { register } from '#lines/register.ts'
import { figuresIn } from '#model/body.ts'
import { refresh } from '#reports/body/refresh.ts'
import type { Report } from '#reports/writing/report.ts'
import { toBody } from '#reports/body/to-body.ts'
import { sourcesOf } from '#server/sources.ts'
import { goal, median, type Row } from './measure.ts'

/** Milliseconds. */
const GOAL = 300

/** A summary of the township as a draft: its record, its text, and all its figures held against the ledgers, as its page asks for them. */
export async function drafts(at: At, report: Report, runs: number): Promise<Row> {
  const { office, actor } = at
  const [kept] = await office.write(actor, [
    { ledger: 'report', do: 'create', values: { union: report.union.id, title: report.title, kind: 'summary', period: '2025-01..2025-08' } },
  ])
  await office.saveBody(actor, 'report', kept!.id, { base: 0, body: toBody(report) })
  const all: number[] = []
  for (let i = 0; i <= runs; i++) {
    const start = performance.now()
    await office.open(actor, 'report', kept!.id)
    const { body } = await office.readBody(actor, 'report', kept!.id)
    await refresh(register, sourcesOf(at), figuresIn(body))
    all.push(performance.now() - start)
  }
  return goal('opening a draft, all its figures as they are now', median(all.slice(1)), GOAL)
}
