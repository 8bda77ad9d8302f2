import { newId } from '#kit/id.ts'
import { printPeriod } from '#kit/period.ts'
import type { Body, Bound, Inline } from '#model/body.ts'
import { wantName, type Figure } from '#model/figure.ts'
import type { Run } from '../writing/fill.ts'
import { headings, type Report } from '../writing/report.ts'

/**
 * A rendered report as a body that can be edited: a heading and its paragraphs, every figure bound to what it was computed from,
 * its lists on a page behind. What the officer is to write himself stands in 〔〕 where it belongs.
 */
export function toBody(report: Report): Body {
  const heads = headings(report)
  const sections = report.sections.flatMap(({ runs, prompt }, i): Body => {
    const text = heads[i]
    return [
      ...text === undefined ? [] : [{ id: newId(), kind: 'heading' as const, level: 1 as const, runs: [{ text }] }],
      ...runs.length === 0 ? [] : [paragraph(joined(runs.map(toInline)))],
      ...prompt === undefined ? [] : [paragraph([{ text: `〔${prompt}〕` }])],
    ]
  })
  return [...sections, ...report.appendix.flatMap(listOf)]
}

function listOf({ title, head, rows }: Report['appendix'][number], nth: number, all: Report['appendix']): Body {
  const cells = [head, ...rows].map(row => row.map((text): Inline[] => text === '' ? [] : [{ text }]))
  return [{ id: newId(), kind: 'page-break' }, paragraph([{ text: `附件${all.length > 1 ? nth + 1 : ''}：${title}`, bold: true }]), { id: newId(), kind: 'table', rows: cells }]
}

function paragraph(runs: Inline[]): Body[number] {
  return { id: newId(), kind: 'paragraph', runs }
}

/** A run that knows its figure; what only a past report said (报告数) is of no ledger, and stays text. */
function toInline({ text, figure }: Run): Inline {
  return figure && figure.trail.reported === undefined ? { text, figure: boundOf(figure, text) } : { text }
}

/** What a figure is bound to where it is printed as `text`. */
export function boundOf(figure: Figure, text: string): Bound {
  const { union, period, trail, compared, less, value, high } = figure
  return {
    name: wantName(figure), union, period: printPeriod(period), ...(trail.record !== undefined && { record: trail.record }),
    ...(text.includes('万元') && { money: '万元' as const }), ...(compared && { compared }), ...(less && { less }), value, ...(high !== undefined && { high }),
  }
}

/** Neighbours without a figure become one run; a sentence is not in pieces for having been put together. */
function joined(runs: readonly Inline[]): Inline[] {
  const made: Inline[] = []
  for (const run of runs) {
    const last = made.at(-1)
    if (run.text === '') continue
    if (last && !last.figure && !run.figure && last.bold === run.bold) last.text += run.text
    else made.push({ ...run })
  }
  return made
}
