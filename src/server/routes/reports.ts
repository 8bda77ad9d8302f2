import { docxText } from '#formats/docx-read.ts'
import { fileKind } from '#formats/file-kind.ts'
import { decodeText } from '#formats/text.ts'
import { printPeriod, sayPeriod, type Period } from '#kit/period.ts'
import { refuse } from '#kit/refusal.ts'
import type { Register } from '#model/register.ts'
import { legible } from '#reader/legible.ts'
import { statedPeriod } from '#reader/stated-period.ts'
import { check } from '#reports/check.ts'
import { render } from '#reports/render.ts'
import { reportText } from '#reports/report-text.ts'
import { headings, type Report } from '#reports/report.ts'
import type { Acting, Route } from '../route.ts'
import { list, object, text } from '../schema.ts'
import { sourcesOf, titlesOf } from '../sources.ts'
import { maybe, periodIn, word } from '../words.ts'
import { checkedSchema, sentCheck } from './checked.ts'
import { figureSchema, sent } from './figures.ts'

const asked = object({ template: text, union: text, period: text, money: text }, ['union', 'money'])

/** Writing reports from the ledgers, and holding any text against them. */
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
        missing: list(object({ label: text, ledger: text, ledgerLabel: text })), untold: list(figureSchema), straddling: list(figureSchema),
      }),
      work: async c => sentReport(await written(register, c)),
    },
    {
      id: 'report.docx', method: 'POST', url: '/api/report/docx', who: 'reader', scope: 'below', say: '报告的 Word 文件：正式稿 clean、核对底稿 review、数据来源表 sources',
      body: object({ ...asked['properties'] as object, kind: text }, ['union', 'money']),
      work: async c => {
        const report = await written(register, c)
        const kind = word(c.body, 'kind', '文件种类')
        // Read when the first is asked for: what writes .docx is large.
        const { cleanDocx, reviewDocx, sourcesDocx } = await import('#reports/report-docx.ts')
        const bytes = kind === 'clean' ? await cleanDocx(report) : kind === 'review' ? await reviewDocx(report)
          : kind === 'sources' ? await sourcesDocx(report, titlesOf({ ...c.house.desk, actor: c.actor })) : undefined
        if (!bytes) throw refuse('invalid', '文件种类只有正式稿、核对底稿、数据来源表，请重新选择', 'kind')
        return c.reply.type('application/vnd.openxmlformats-officedocument.wordprocessingml.document').send(Buffer.from(bytes))
      },
    },
    {
      id: 'check.text', method: 'POST', url: '/api/check-text', who: 'reader', scope: 'below', say: '拿一段文字与台账核对：不给 period 就按文稿自己写明的期间，文稿没有写明就按 otherwise',
      body: object({ text, union: text, period: text, otherwise: text }, ['union', 'period', 'otherwise']), answer: checkedSchema,
      work: c => held(register, c, c.body, word(c.body, 'text', '要核对的文字')),
    },
    {
      id: 'check.file', method: 'POST', url: '/api/check-file', who: 'reader', scope: 'below', say: '拿一份 .docx 或 .txt 与台账核对', upload: true, answer: checkedSchema,
      work: async c => {
        const { fields, bytes } = await uploaded(c)
        const kind = fileKind(bytes)
        return held(register, c, fields, kind === undefined ? decodeText(bytes) : await docxText(bytes))
      },
    },
  ]
}

async function written(register: Register, c: Acting): Promise<Report> {
  const money = maybe(c.body, 'money') === '万元' ? '万元' : '元'
  return render(register, sourcesOf({ ...c.house.desk, actor: c.actor }), { template: word(c.body, 'template', '报告种类'), union: await unionOf(c, c.body), period: periodIn(c.body), style: { money } })
}

async function held(register: Register, c: Acting, fields: Acting['body'], given: string): Promise<object> {
  const text = legible(given)
  const found = await check(register, sourcesOf({ ...c.house.desk, actor: c.actor }), { union: await unionOf(c, fields), ...periodOf(fields, text), text })
  return { ...sentCheck(found), text }
}

/** The period asked for, else the one the text itself names, else the one to fall back on, which is only a guess. */
function periodOf(fields: Acting['body'], text: string): { period: Period; assumed?: true } {
  if (maybe(fields, 'period') !== undefined) return { period: periodIn(fields) }
  const stated = statedPeriod(text)
  return stated ? { period: stated } : { period: periodIn(fields, 'otherwise'), assumed: true }
}

/** The union asked for by id, the actor's own when none is. */
async function unionOf(c: Acting, fields: Acting['body']): Promise<{ id: string; name: string }> {
  const id = maybe(fields, 'union') ?? c.right.union
  return { id, name: String((await c.house.desk.office.get(c.actor, 'union', id))['called']) }
}

const LARGEST = 20 * 1024 * 1024

/** The one file of an upload and the fields beside it. */
async function uploaded({ request }: Acting): Promise<{ fields: Record<string, string>; bytes: Uint8Array; name: string }> {
  const part = await request.file({ limits: { fileSize: LARGEST, files: 1, fields: 10 } })
  if (!part) throw refuse('invalid', '没有收到文件，请重新选择', 'file')
  const bytes = await part.toBuffer()
  const fields = Object.fromEntries(Object.entries(part.fields).flatMap(([name, field]) => field && !Array.isArray(field) && field.type === 'field' ? [[name, String(field.value)]] : []))
  return { fields, bytes, name: part.filename }
}

function sentReport(report: Report): object {
  const { title, union, period, sections, unwritten: { missing, untold, straddling } } = report
  const heads = headings(report)
  return {
    title, union: union.id, period: printPeriod(period), text: reportText(report), missing, untold: untold.map(sent), straddling: straddling.map(sent),
    sections: sections.map(({ period, runs }, i) => ({
      ...(heads[i] !== undefined && { heading: heads[i] }), period: sayPeriod(period), runs: runs.map(({ text, figure }) => ({ text, ...(figure && { figure: sent(figure) }) })),
    })),
  }
}
