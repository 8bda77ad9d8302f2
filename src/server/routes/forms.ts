import { refuse } from '#kit/refusal.ts'
import type { Form } from '#model/form.ts'
import { printsPersonal } from '#model/form-path.ts'
import type { AnyLedger } from '#model/ledger.ts'
import type { Register } from '#model/register.ts'
import { fillEach } from '#reports/forms/each.ts'
import { fillForm } from '#reports/forms/fill-form.ts'
import { formBody } from '#reports/forms/form-body.ts'
import { gatherList, gatherRecord } from '#reports/forms/gather.ts'
import type { FormSource } from '#reports/forms/read.ts'
import type { Acting, Route } from '../route.ts'
import { flag, integer, list, number, object, text } from '../schema.ts'
import { maybe } from '../words.ts'
import { listingOf, readerOf } from './ledgers.ts'

/** Every form of every ledger: as what the browser prints, and as a Word file. */
export function formRoutes(register: Register): Route[] {
  return [...register.ledgers.values()].flatMap(ledger => Object.entries(ledger.forms)
    .flatMap(([name, form]) => form.list ? ofList(ledger, name, form) : ofRecord(register, ledger, name, form)))
}

function ofRecord({ ledgers }: Register, ledger: AnyLedger, name: string, form: Form): Route[] {
  const url = `/api/ledgers/${ledger.id}/records/:id/forms/${name}`
  return [...written(ledger, name, form, `${url}/report`), ...printed(ledger, name, form, {
    url, scope: 'record', body: object({ reason: text }, ['reason']),
    gather: c => gatherRecord(printing(c, ledger, form), c.params['id']!, maybe(c.body, 'reason')),
    how: printsPersonal(ledgers, ledger, form) ? '；填 reason 印完整号码，理由记入历史' : '',
  })]
}

/** A paper that is written on becomes a report, with the form's words as its first text. */
function written(ledger: AnyLedger, name: string, form: Form, url: string): Route[] {
  if (form.paper === undefined) return []
  return [{
    id: `${ledger.id}.form.${name}.report`, method: 'POST', url, who: 'clerk', scope: 'change', say: `把${form.label}写成一份报告，可以接着改、送审、印发；已经写成的就是那一份`,
    body: object({}), answer: object({ id: text }),
    async work(c) {
      const { office } = c.house.desk
      const source = await gatherRecord(printing(c, ledger, form), c.params['id']!)
      const { title, ...page } = fillForm(form, source)
      const { union, book, [ledger.day ?? '']: day } = source.records[0]!
      if (book !== c.actor.book) throw refuse('forbidden', `这份${ledger.label}属于另一个账套，请由那里的人员写成报告`, 'id')
      const { records } = await office.list(c.actor, 'report', { union: String(union), where: { title }, limit: 1 })
      if (records[0]) return { id: records[0].id }
      const period = typeof day === 'string' && day !== '?' ? day : c.house.today()
      const [made] = await office.write(c.actor, [
        { ledger: 'report', do: 'create', values: { union, title, kind: form.paper, period, template: form.label, drafter: c.actor.name } },
      ])
      await office.saveBody(c.actor, 'report', made!.id, { base: 0, body: formBody({ title, ...page }) })
      return { id: made!.id }
    },
  }]
}

function ofList(ledger: AnyLedger, name: string, form: Form): Route[] {
  return printed(ledger, name, form, {
    url: `/api/ledgers/${ledger.id}/forms/${name}`, scope: 'union',
    body: object({ union: text, period: text, date: text, where: {}, text, order: text, up: flag }, ['union', 'period', 'date', 'where', 'text', 'order', 'up']),
    how: '，条件同查询',
    gather: c => {
      const asked = listingOf(c.body)
      return gatherList(printing(c, ledger, form), asked, asked.union ?? c.right.union)
    },
  })
}

type Way = Pick<Route, 'url' | 'scope'> & { body: NonNullable<Route['body']>; how: string; gather: (c: Acting) => Promise<FormSource> }

function printed(ledger: AnyLedger, name: string, form: Form, { url, scope, body, how, gather }: Way): Route[] {
  const common = { method: 'POST' as const, who: readerOf(ledger), scope, body, rate: 60, ...ledger.restricted && { restricted: true as const } }
  return [
    { ...common, id: `${ledger.id}.form.${name}`, url, say: `${form.label}，供打印${how}`, answer: list(page), work: async (c: Acting) => fillEach(form, await gather(c)) },
    {
      ...common, id: `${ledger.id}.form.${name}.docx`, url: `${url}/docx`, say: `${form.label}的 Word 文件`,
      work: async (c: Acting) => {
        const filled = fillEach(form, await gather(c))
        // Read when the first is asked for: what writes .docx is large.
        const { docxForm } = await import('#formats/docx/form.ts')
        return c.reply.type('application/vnd.openxmlformats-officedocument.wordprocessingml.document').send(Buffer.from(await docxForm(filled)))
      },
    },
  ]
}

function printing({ house, actor }: Acting, ledger: AnyLedger, form: Form) {
  return { office: house.desk.office, actor, ledger, form, today: house.today() }
}

const box = object({ label: text, text, spans: list(integer), lines: integer, foot: text }, ['foot'])
const block = object({
  kind: text, rows: list({ anyOf: [list(box), list(text)] }), lines: list(text), head: list(text), widths: list(number), numbers: list(flag),
  sums: list(list(text)), names: list(text), dated: flag, text,
}, ['rows', 'lines', 'head', 'widths', 'numbers', 'sums', 'names', 'dated', 'text'])
const page = object({ title: text, under: text, landscape: flag, blocks: list(block) }, ['under', 'landscape'])
