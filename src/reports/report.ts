import type { Period } from '#kit/period.ts'
import type { Figure } from '#model/figure.ts'
import type { Run } from './fill.ts'

/** A report as text that knows its figures; issuing, pages and files are made from it. */
export type Report = {
  template: string
  title: string
  union: { id: string; name: string }
  period: Period
  sections: readonly ReportSection[]
  unwritten: Unwritten
}
export type ReportSection = { heading?: string; period: Period; runs: readonly Run[] }

/** 未写入: what a county would ask about. */
export type Unwritten = {
  /** Nobody entered anything: the sentence was left out. `ledger` is the id of the one that would have it. */
  missing: readonly { label: string; ledger: string; ledgerLabel: string }[]
  /** The ledgers have it, this text does not tell it. */
  untold: readonly Figure[]
  /** Nobody knows whether there is any: some records do not tell what it goes by. */
  unsure: readonly Figure[]
  /** Figures with records whose dates lie only partly in the period. */
  straddling: readonly Figure[]
}

/** The figures of a report in the order of its text. */
export function figuresOf(report: Report): Figure[] {
  return report.sections.flatMap(section => section.runs.flatMap(run => run.figure ?? []))
}

/** 一、抓组建，强基础 – numbered over the sections that have headings. */
export function headings(report: Report): (string | undefined)[] {
  let n = 0
  return report.sections.map(section => section.heading && `${numbers[n++] ?? n}、${section.heading}`)
}
const numbers = [...'一二三四五六七八九十']
