import { parsePeriod, sayPeriod } from '#kit/period.ts'
import type { LedgerRecord } from '#model/base.ts'
import { printedTitle } from '#office/report.ts'
import type { Paper } from '#reports/body/body-docx.ts'

/** What stands around the text of a report on paper: with the red head where it is asked for, and who issued it and when, once that is known. */
export function paperOf(record: LedgerRecord, names: Readonly<Record<string, string>>, { title, red }: { title: string; red: boolean }): Paper {
  const union = names[record.union ?? ''] ?? ''
  const { number, issued } = record
  const known = record.state === 'issued' && typeof issued === 'string' && issued !== '?'
  return {
    title: printedTitle(title), ...(red && { redHead: { issuer: `${union}文件`, ...(typeof number === 'string' && { number }) } }),
    ...(known && { signature: { name: union, day: sayPeriod(parsePeriod(issued)) } }),
  }
}
