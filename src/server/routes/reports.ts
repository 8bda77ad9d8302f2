import { printPeriod, sayPeriod } from '#kit/period.ts'
import { refuse } from '#kit/refusal.ts'
import type { Register } from '#model/register.ts'
import { render } from '#reports/writing/render.ts'
import type { Told } from '#reports/writing/sources.ts'
import { reportText } from '#reports/writing/report-text.ts'
import { headings, type Report } from '#reports/writing/report.ts'
import { refuseUnbegun, templateNamed, templatesFor } from '#reports/writing/templates.ts'
import { unionOf } from '../checking.ts'
import type { Acting, Route } from '../route.ts'
import { flag, integer, list, object, text } from '../schema.ts'
import { sourcesOf, titlesOf } from '../sources.ts'
import { maybe, periodIn, word } from '../words.ts'
import { figureSchema, sent } from './figures.ts'

/** `length`: so many characters, about. `ledger` and `record`: what a bulletin or a notice tells of. */
const asked = { template: text, union: text, period: text, money: text, length: integer, ledger: text, record: text }
const optional = ['union', 'money', 'length', 'ledger', 'record']
export const askedReport = object(asked, optional)

/** Writing reports from the ledgers. */
export function reportRoutes(register: Register): readonly Route[] {
  return [
    {
      id: 'report.templates', method: 'GET', url: '/api/templates', who: 'reader', scope: 'nothing', say: '可写的报告',
      answer: list(object({ id: text, label: text, kind: text, own: flag, record: flag, ledger: text }, ['ledger'])),
      work: async c => (await templatesFor(register, c.house.desk.office, c.actor)).map(({ template: { id, label, kind, record }, own }) => ({
        id, label, kind, own, record: record !== undefined, ...record?.ledger !== undefined && { ledger: record.ledger },
      })),
    },
    {
      id: 'report.render', method: 'POST', url: '/api/report', who: 'reader', scope: 'below', say: '写一份报告：每个数字连同来源，以及没有写入的内容', body: askedReport,
      answer: object({
        title: text, union: text, period: text, text,
        sections: list(object({ heading: text, period: text, runs: list(object({ text, figure: figureSchema }, ['figure'])), prompt: text }, ['heading', 'prompt'])),
        appendix: list(object({ title: text, head: list(text), rows: list(list(text)) })),
        missing: list(object({ label: text, ledger: text, ledgerLabel: text })), untold: list(figureSchema), unsure: list(figureSchema),
        apart: list(object({ figure: figureSchema, unions: integer, sum: integer })), straddling: list(figureSchema),
      }),
      work: async c => sentReport(await written(register, c)),
    },
    {
      id: 'report.docx', method: 'POST', url: '/api/report/docx', who: 'reader', scope: 'below', say: '报告的 Word 文件：正式稿 clean、核对底稿 review、数据来源表 sources',
      body: object({ ...asked, kind: text }, optional),
      work: async c => {
        const report = await written(register, c)
        const kind = word(c.body, 'kind', '文件种类')
        if (kind !== 'clean' && kind !== 'review' && kind !== 'sources') throw refuse('invalid', '文件种类只有正式稿、核对底稿、数据来源表，请重新选择', 'kind')
        // Read when the first is asked for: what writes .docx is large.
        const { reportDocx } = await import('#reports/body/report-docx.ts')
        const bytes = await reportDocx(report, kind, titlesOf({ ...c.house.desk, actor: c.actor }))
        return c.reply.type('application/vnd.openxmlformats-officedocument.wordprocessingml.document').send(Buffer.from(bytes))
      },
    },
  ]
}

/** The report that a request asks for: template, union, period and how money is printed; nothing of it is stored. */
export async function written(register: Register, c: Acting): Promise<Report> {
  const { body, actor, house: { desk, today } } = c
  const template = await templateNamed(register, desk.office, actor, word(body, 'template', '报告种类'))
  const period = periodIn(body)
  refuseUnbegun(template, period, today())
  return render(register, sourcesOf({ ...desk, actor }), {
    template, union: await unionOf(c, body), period, style: { money: maybe(body, 'money') === '万元' ? '万元' : '元' }, ...lengthIn(body), ...await toldIn(register, c),
  })
}

function lengthIn({ length }: Acting['body']): { length?: number } {
  if (length === undefined || length === null) return {}
  if (typeof length !== 'number' || length < 200 || length > 20_000) throw refuse('invalid', '字数请写200到20000之间的数', 'length')
  return { length }
}

/** The record a bulletin or a notice tells of, as far as the actor may see it. */
async function toldIn(register: Register, { body, actor, house: { desk } }: Acting): Promise<{ record?: Told }> {
  const [id, named] = [maybe(body, 'record'), maybe(body, 'ledger')]
  if (id === undefined || named === undefined) return {}
  const { record, names } = await desk.office.open(actor, named, id)
  return { record: { ledger: register.ledgers.get(named)!, record, names } }
}

function sentReport(report: Report): object {
  const { title, union, period, sections, appendix, unwritten: { missing, untold, unsure, apart, straddling } } = report
  const heads = headings(report)
  return {
    title, union: union.id, period: printPeriod(period), text: reportText(report), appendix, missing, untold: untold.map(sent),
    unsure: unsure.map(sent), apart: apart.map(one => ({ ...one, figure: sent(one.figure) })), straddling: straddling.map(sent),
    sections: sections.map(({ period, runs, prompt }, i) => ({
      ...(heads[i] !== undefined && { heading: heads[i] }), period: sayPeriod(period),
      runs: runs.map(({ text, figure }) => ({ text, ...(figure && { figure: sent(figure) }) })), ...(prompt !== undefined && { prompt }),
    })),
  }
}
