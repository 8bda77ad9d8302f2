import type { Bound } from '#model/body.ts'
import type { Figure } from '#model/figure.ts'
import { bodyDocx } from './body-docx.ts'
import { boundKey, type Known } from './figure-origin.ts'
import { clean, figuresOf, type Report } from '../writing/report.ts'
import type { Titles } from './sources-blocks.ts'
import { boundOf, toBody } from './to-body.ts'

/** The three papers of a report that was just written: 正式稿, 核对底稿, 数据来源表. `titles` is needed of the last alone. */
export function reportDocx(report: Report, kind: 'clean' | 'review' | 'sources', titles: Titles): Promise<Uint8Array> {
  const { title, unwritten } = report
  const known = knownOf(report)
  const body = toBody(clean(report))
  switch (kind) {
    case 'clean': return bodyDocx(body, { title, kind })
    case 'review': return bodyDocx(body, { title, kind, known })
    case 'sources': return bodyDocx(body, { title, kind, known, titles, unwritten })
  }
}

/** The figures that the report was written with. */
function knownOf(report: Report): Known {
  const figures = new Map(figuresOf(report).map((figure): [string, Figure] => [boundKey(boundOf(figure, '')), figure]))
  return (bound: Bound) => figures.get(boundKey(bound))
}
