import { parsePeriod } from '#kit/period.ts'
import { refuse } from '#kit/refusal.ts'
import type { AnyLedger } from '#model/ledger.ts'
import type { Register } from '#model/register.ts'
import type { Where } from '#model/where.ts'
import type { Step } from '#records/draft.ts'
import { shapeOf } from '#records/shape.ts'
import { flag, integer, list, map, maybeText, object, recordSchema, stateSchema, text, valuesSchema } from '../schema.ts'
import type { Acting, Route, Schema } from '../route.ts'
import { maybe, word } from '../words.ts'
import { writtenPage } from '../written-page.ts'

/** Every ledger's routes, from its description: what it is called, who may, what goes in and what comes out. */
export function ledgerRoutes(register: Register): Route[] {
  return [...register.ledgers.values()].flatMap(ledger => {
    const all = [...reading(ledger), ...writing(ledger), ...steps(ledger), ...personal(ledger)]
    return ledger.restricted ? all.map(route => Object.assign(route, { restricted: true as const })) : all
  })
}

function reading(ledger: AnyLedger): Route[] {
  const { id, label } = ledger
  const who = readerOf(ledger)
  const record = recordSchema(ledger)
  return [
    {
      id: `${id}.query`, method: 'POST', url: `/api/ledgers/${id}/query`, who, scope: 'union', say: `查询${label}`,
      body: object({ union: text, period: text, date: text, where: {}, text, order: text, up: flag, after: text, limit: integer }, [
        'union', 'period', 'date', 'where', 'text', 'order', 'up', 'after', 'limit',
      ]),
      answer: object({ records: list(record), total: integer, locked: integer, next: text, names: map(text) }, ['next']),
      work: c => writtenPage(c, id, listingOf(c.body), record),
    },
    {
      id: `${id}.get`, method: 'GET', url: `/api/ledgers/${id}/records/:id`, who, scope: 'record', say: `一条${label}`,
      answer: object({ record, names: map(text) }),
      work: async ({ house, actor, params }) => house.desk.office.open(actor, id, params['id']!),
    },
    {
      id: `${id}.history`, method: 'GET', url: `/api/ledgers/${id}/records/:id/history`, who, scope: 'record', say: `一条${label}的变更历史`,
      answer: list(object({
        book: text, no: integer, at: text, who: text, whoName: text, step: text, label: text, batch: maybeText, undoes: { type: ['integer', 'null'] }, reason: maybeText,
        before: { ...record, type: ['object', 'null'] }, after: { ...record, type: ['object', 'null'] },
      })),
      work: ({ house, actor, params }) => house.desk.office.history(actor, id, params['id']!),
    },
  ]
}

/** What only an administrator enters and nobody's post opens is shown to those who answer for the union. */
export function readerOf({ restricted, by }: AnyLedger): Acting['actor']['role'] {
  return restricted === true && by ? 'lead' : 'reader'
}

const fault = object({ strength: text, say: text, at: text })
export const written: Schema = object({ id: text, change: integer, version: integer, outcome: text, warnings: list(fault) })

/** What goes in is told where somebody asks for it (openapi.ts); eight hundred such descriptions need not wait for that. */
function writing(ledger: AnyLedger): Route[] {
  const { id, label, by = 'clerk' } = ledger
  const values = () => valuesSchema(ledger)
  const one = (c: Acting, step: Omit<Step, 'ledger'>) => c.house.desk.office.write(c.actor, [{ ledger: id, ...step }]).then(([first]) => first)
  return [
    {
      id: `${id}.check`, method: 'POST', url: `/api/ledgers/${id}/check`, who: by, scope: 'into', say: `试填${label}：有什么不对，什么也不存`,
      get body() { return object({ id: text, state: text, values: values() }, ['id', 'state']) },
      answer: object({ outcome: text, faults: list(fault), existing: text }, ['existing']),
      work: async ({ house, actor, body }) => {
        const [checked] = await house.desk.office.check(actor, [
          { ledger: id, do: body['id'] === undefined ? 'create' : 'change', values: valuesIn(body), ...idIn(body), ...stateIn(body) },
        ])
        return checked
      },
    },
    {
      id: `${id}.create`, method: 'POST', url: `/api/ledgers/${id}/records`, who: by, scope: 'into', say: `登记${label}`,
      get body() { return object({ id: text, state: stateSchema(ledger), values: values() }, ['id', 'state']) }, answer: written,
      work: c => one(c, { do: 'create', values: valuesIn(c.body), ...idIn(c.body), ...stateIn(c.body) }),
    },
    {
      id: `${id}.change`, method: 'PATCH', url: `/api/ledgers/${id}/records/:id`, who: by, scope: 'change', say: `修改${label}`,
      get body() { return object({ version: integer, values: values() }, ['version']) }, answer: written,
      work: c => one(c, { do: 'change', id: c.params['id']!, values: valuesIn(c.body), ...versionIn(c.body) }),
    },
    {
      id: `${id}.remove`, method: 'DELETE', url: `/api/ledgers/${id}/records/:id`, who: by, scope: 'change', say: `删除${label}`, answer: written,
      work: c => one(c, { do: 'remove', id: c.params['id']! }),
    },
  ]
}

/** A verb of the ledger is a route of the same name. */
function steps(ledger: AnyLedger): Route[] {
  return Object.entries(ledger.steps).map(([name, { label, by }]): Route => ({
    id: `${ledger.id}.${name}`, method: 'POST', url: `/api/ledgers/${ledger.id}/records/:id/${name}`, who: by ?? ledger.by ?? 'clerk', scope: 'change',
    say: `${ledger.label}：${label}`,
    get body() { return object({ version: integer, values: valuesSchema(ledger) }, ['version', 'values']) }, answer: written,
    work: async (c: Acting) => (await c.house.desk.office.write(c.actor, [
      { ledger: ledger.id, do: name, id: c.params['id']!, values: valuesIn(c.body), ...versionIn(c.body) },
    ]))[0],
  }))
}

/** Only of ledgers that hold personal values. */
function personal(ledger: AnyLedger): Route[] {
  const { personal, parts } = shapeOf(ledger)
  if (personal.length === 0 && parts.every(part => part.personal.length === 0)) return []
  const { id, label } = ledger
  const reasoned = { body: object({ reason: text }), answer: recordSchema(ledger) }
  return [
    {
      id: `${id}.reveal`, method: 'POST', url: `/api/ledgers/${id}/records/:id/reveal`, who: 'clerk', scope: 'change', say: `查看${label}的完整身份证号、电话等，理由记入历史`, ...reasoned,
      work: ({ house, actor, params, body }) => house.desk.office.reveal(actor, id, params['id']!, word(body, 'reason', '理由')),
    },
    {
      id: `${id}.forget`, method: 'POST', url: `/api/ledgers/${id}/records/:id/forget`, who: 'lead', scope: 'change', say: `依法删除${label}的个人信息`, ...reasoned,
      work: ({ house, actor, params, body }) => house.desk.office.forget(actor, id, params['id']!, word(body, 'reason', '理由')),
    },
  ]
}

/** What a list is asked for, out of a request. */
export function listingOf(body: Acting['body']) {
  const { where, limit, up } = body
  if (where !== undefined && (typeof where !== 'object' || where === null || Object.keys(where).length > 20)) throw refuse('invalid', '筛选条件的写法不对，请重新选择', 'where')
  const period = maybe(body, 'period')
  return {
    ...texts(body, 'union', 'date', 'text', 'order', 'after'),
    ...(period !== undefined && { period: parsePeriod(period) }), ...(where !== undefined && { where: where as Where }),
    ...(up === true && { up }), ...(typeof limit === 'number' && { limit }),
  }
}

function texts<K extends string>(body: Acting['body'], ...names: K[]): { [N in K]?: string } {
  return Object.fromEntries(names.flatMap(name => maybe(body, name) === undefined ? [] : [[name, maybe(body, name)]])) as { [N in K]?: string }
}

function valuesIn(body: Acting['body']): Record<string, unknown> {
  const { values = {} } = body
  if (typeof values !== 'object' || values === null || Array.isArray(values)) throw refuse('invalid', '要填的内容写法不对，请刷新页面后再试', 'values')
  return values as Record<string, unknown>
}

function idIn(body: Acting['body']): { id?: string } {
  const id = maybe(body, 'id')
  return id === undefined ? {} : { id }
}

function stateIn(body: Acting['body']): { state?: string } {
  const state = maybe(body, 'state')
  return state === undefined ? {} : { state }
}

function versionIn({ version }: Acting['body']): { version?: number } {
  return typeof version === 'number' ? { version } : {}
}
