import { printPeriod, sayPeriod } from '#kit/period.ts'
import { refuse } from '#kit/refusal.ts'
import type { Register } from '#model/register.ts'
import { render } from '#reports/render.ts'
import { reportText } from '#reports/report-text.ts'
import { headings, type Report } from '#reports/report.ts'
import { unionOf } from '../checking.ts'
import type { Acting, Route } from '../route.ts'
import { list, object, text } from '../schema.ts'
import { sourcesOf, titlesOf } from '../sources.ts'
import { maybe, periodIn, word } from '../words.ts'
import { figureSchema, sent } from './figures.ts'

const asked = object({ template: text, union: text, period: text, money: text }, ['union', 'money'])

/** Writing reports from the ledgers. */
export function reportRoutes(register: Register): readonly Route[] {
  return [
    {
      id: 'report.templates', method: 'GET', url: '/api/templates', who: 'reader', scope: 'nothing', say: '可写的报告', answer: list(object({ id: text, label: text })),
      work: async () => [...register.templates.values()].map(({ id, label }) => ({ id, label })),
    },
    {
      id: 'report.render', method: 'POST', url: '/api/report', who: 'reader', scope: 'below', say: '写一份报告：每个数字连同来源，以及没有写入的内容', body: asked,
      answer: object({
        title: text, union: text, period: text, text,
        sections: list(object({ heading: text, period: text, runs: list(object({ text, figure: figureSchema }, ['figure'])) }, ['heading'])),
        missing: list(object({ label: text, ledger: text, ledgerLabel: text })), untold: list(figureSchema), unsure: list(figureSchema), straddling: list(figureSchema),
      }),
      work: async c => sentReport(await written(register, c)),
    },
    {
      id: 'report.docx', method: 'POST', url: '/api/report/docx', who: 'reader', scope: 'below', say: '报告的 Word 文件：正式稿 clean、核对底稿 review、数据来源表 sources',
      body: object({ ...asked['properties'] as object, kind: text }, ['union', 'money']),
      work: async c => {
        const report = await written(register, c)
        const kind = word(c.body, 'kind', '文件种类')
        if (kind !== 'clean' && kind !== 'review' && kind !== 'sources') throw refuse('invalid', '文件种类只有正式稿、核对底稿、数据来源表，请重新选择', 'kind')
        // Read when the first is asked for: what writes .docx is large.
        const { reportDocx } = await import('#reports/report-docx.ts')
        const bytes = await reportDocx(report, kind, titlesOf({ ...c.house.desk, actor: c.actor }))
        return c.reply.type('application/vnd.openxmlformats-officedocument.wordprocessingml.document').send(Buffer.from(bytes))
      },
    },
  ]
}

/** The report that a request asks for: template, union, period and how money is printed. */
export async function written(register: Register, c: Acting): Promise<Report> {
  const money = maybe(c.body, 'money') === '万元' ? '万元' : '元'
  return render(register, sourcesOf({ ...c.house.desk, actor: c.actor }), { template: word(c.body, 'template', '报告种类'), union: await unionOf(c, c.body), period: periodIn(c.body), style: { money } })
}

function sentReport(report: Report): object {
  const { title, union, period, sections, unwritten: { missing, untold, unsure, straddling } } = report
  const heads = headings(report)
  return {
    title, union: union.id, period: printPeriod(period), text: reportText(report), missing, untold: untold.map(sent), unsure: unsure.map(sent), straddling: straddling.map(sent),
    sections: sections.map(({ period, runs }, i) => ({
      ...(heads[i] !== undefined && { heading: heads[i] }), period: sayPeriod(period), runs: runs.map(({ text, figure }) => ({ text, ...(figure && { figure: sent(figure) }) })),
    })),
  }
}
