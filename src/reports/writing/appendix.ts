import type { Template } from '#model/phrase.ts'
import type { Register } from '#model/register.ts'
import type { Ask, Sources } from './sources.ts'
import type { Report } from './report.ts'
import { fieldWords } from './wording.ts'

/** The lists behind a text: one with no record is left out. */
export async function appendixOf(register: Register, sources: Sources, { appendix = [] }: Template, ask: Ask): Promise<Report['appendix']> {
  const lists = await Promise.all(appendix.map(async ({ title, ledger: id, fields, where }) => {
    const ledger = register.ledgers.get(id)!
    const records = await sources.records(id, { union: ask.union.id, period: ask.period, ...(where && { where }) })
    const rows = records.toReversed().map(record => fields.map(fieldWords(ledger, record, ask.period, records.names)))
    return { title, head: ['序号', ...fields.map(name => ledger.fields[name]!.label)], rows: rows.map((row, i) => [String(i + 1), ...row]) }
  }))
  return lists.filter(({ rows }) => rows.length > 0)
}
