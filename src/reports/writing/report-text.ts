import { clean, headings, type Report } from './report.ts'

/** The plain text of a report: title, headings and paragraphs, one a line. */
export function reportText(written: Report): string {
  const report = clean(written)
  const heads = headings(report)
  const lines = report.sections.flatMap((section, i) => [...(heads[i] ? [heads[i]] : []), section.runs.map(run => run.text).join('')])
  return [report.title, '', ...lines].join('\n') + '\n'
}
