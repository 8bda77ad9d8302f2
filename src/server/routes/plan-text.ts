import { newId } from '#kit/id.ts'
import { findDate, lastYear, parsePeriod } from '#kit/period.ts'
import { refuse } from '#kit/refusal.ts'
import { targetsNow } from '#figures/targets.ts'
import type { Body } from '#model/body.ts'
import type { Register } from '#model/register.ts'
import { planBody, planText, planTitle } from '#reports/plan/plan-body.ts'
import type { Acting, Route } from '../route.ts'
import { object, text } from '../schema.ts'

/** A plan as a text, as a Word file, and as a report on its way to be sent. */
export function planTextRoutes(register: Register): readonly Route[] {
  return [
    {
      id: 'plan.text', method: 'GET', url: '/api/plans/:id/text', who: 'reader', scope: 'record', say: '计划的文字稿', answer: object({ title: text, text }),
      async work(c) {
        const { title, body } = await paperOf(register, c)
        return { title, text: planText(body) }
      },
    },
    {
      id: 'plan.docx', method: 'POST', url: '/api/plans/:id/docx', who: 'reader', scope: 'record', say: '计划的 Word 文件', body: object({}),
      async work(c) {
        const { title, body } = await paperOf(register, c)
        // Read when the first is asked for: what writes .docx is large.
        const { bodyDocx } = await import('#reports/body/body-docx.ts')
        return c.reply.type('application/vnd.openxmlformats-officedocument.wordprocessingml.document').send(Buffer.from(await bodyDocx(body, { title, kind: 'clean' })))
      },
    },
    {
      id: 'plan.report', method: 'POST', url: '/api/plans/:id/report', who: 'clerk', scope: 'change', say: '把计划写成一份报告，可以接着改、送审、印发；已经写成的就是那一份',
      body: object({}), answer: object({ id: text }),
      async work(c) {
        const { title, body, kind, period, union, book } = await paperOf(register, c)
        const { office } = c.house.desk
        if (book !== c.actor.book) throw refuse('forbidden', '这份计划属于另一个账套，请由那里的人员写成报告', 'id')
        const { records } = await office.list(c.actor, 'report', { union, where: { title }, limit: 1 })
        if (records[0]) return { id: records[0].id }
        const [made] = await office.write(c.actor, [
          { ledger: 'report', do: 'create', id: newId(), state: 'draft', values: { union, title, kind: kind === 'monthly' ? 'monthly' : 'plan', period, drafter: c.actor.name } },
        ])
        await office.saveBody(c.actor, 'report', made!.id, { base: 0, body })
        return { id: made!.id }
      },
    },
  ]
}

async function paperOf(register: Register, { house, actor, params }: Acting): Promise<{ title: string; body: Body; kind: string; period: string; union: string; book: string }> {
  const { desk } = house
  const record = await desk.office.get(actor, 'plan', params['id']!)
  const period = findDate(record['period'])
  if (!period || record.union === null) throw refuse('invalid', '这份计划没有写明期间，请先补上', 'period')
  const name = String((await desk.office.get(actor, 'union', record.union))['called'])
  const before = record['kind'] === 'monthly' ? [] : await targetsNow({ ...desk, register }, actor, {
    union: record.union, period: lastYear(period), day: house.today() < period.first ? house.today() : period.first,
  })
  const ended = before.filter(({ record: { union, period: span } }) => union === record.union && (parsePeriod(String(span)).last < period.first))
  return {
    title: planTitle(name, period), body: planBody({ record, period, before: ended }), kind: String(record['kind']), period: String(record['period']),
    union: record.union, book: record.book,
  }
}
