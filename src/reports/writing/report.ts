import type { Period } from '#kit/period.ts'
import type { Figure } from '#model/figure.ts'
import type { Run } from './fill.ts'

/** A report as text that knows its figures; issuing, pages and files are made from it. */
export type Report = {
  template: string
  /** What the paper is, as 报告 has it. */
  kind: string
  title: string
  union: { id: string; name: string }
  period: Period
  sections: readonly ReportSection[]
  /** 附件: lists behind the text. */
  appendix: readonly { title: string; head: readonly string[]; rows: readonly (readonly string[])[] }[]
  unwritten: Unwritten
}
/** A paragraph; `prompt` is no text, but what the officer is to write below it himself. */
export type ReportSection = { heading?: string; period: Period; runs: readonly Run[]; prompt?: string }

/** 未写入: what a county would ask about. */
export type Unwritten = {
  /** Nobody entered anything: the sentence was left out. `ledger` is the id of the one that would have it. */
  missing: readonly { label: string; ledger: string; ledgerLabel: string }[]
  /** The ledgers have it, this text does not tell it. */
  untold: readonly Figure[]
  /** Nobody knows whether there is any: some records do not tell what it goes by. */
  unsure: readonly Figure[]
  /** Figures of which some unions have two that do not agree, a roll and a headcount, and by how much in all. */
  apart: readonly { figure: Figure; unions: number; sum: number }[]
  /** Figures with records whose dates lie only partly in the period. */
  straddling: readonly Figure[]
}

/** The figures of a report in the order of its text. */
export function figuresOf(report: Report): Figure[] {
  return report.sections.flatMap(section => section.runs.flatMap(run => run.figure ?? []))
}

/** The report without what is not written yet: its clean text has no place for a prompt. */
export function clean(report: Report): Report {
  return { ...report, sections: report.sections.filter(({ runs }) => runs.length > 0).map(({ prompt: _, ...section }) => section) }
}

/** 一、抓组建，强基础 – numbered over the sections that have headings. */
export function headings(report: Report): (string | undefined)[] {
  let n = 0
  return report.sections.map(section => section.heading && `${numbers[n++] ?? n}、${section.heading}`)
}
const numbers = [...'一二三四五六七八九十']
