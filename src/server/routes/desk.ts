import { refuse } from '#kit/refusal.ts'
import type { Step } from '#records/draft.ts'
import type { Acting, Route } from '../route.ts'
import { flag, integer, list, map, maybeText, number, object, recordSchema, text } from '../schema.ts'
import { maybe, word } from '../words.ts'
import { written } from './ledgers.ts'
import type { Register } from '#model/register.ts'

const length = object({ years: integer, months: integer, days: integer, workdays: integer }, ['years', 'months', 'days', 'workdays'])
/** A rule as an administrator settled it. */
const settledRule = object({
  id: text, place: text, from: text, until: text, article: text, grade: text, length, number, share: list(number), exceed: flag, money: number,
}, ['until', 'length', 'number', 'share', 'exceed', 'money'])

/** Across the ledgers: names, unions, what is due, several records at once, undo. */
export function deskRoutes(register: Register): readonly Route[] {
  // By the name of the ledger: a record that fits the schema of another would lose what that one lacks.
  const running = { anyOf: [...register.ledgers.values()].filter(ledger => ledger.clocks).map(ledger => object({
    due: text, daysLeft: integer, article: text, grade: text, ledger: { type: 'string', const: ledger.id }, clock: text, label: text,
    record: recordSchema(ledger), opens: text, guessed: integer, notice: integer, row: object({ nth: integer, name: text }),
  }, ['opens', 'guessed', 'notice', 'row'])) }
  return [
    {
      id: 'desk.suggest', method: 'POST', url: '/api/suggest', who: 'reader', scope: 'own', say: '按名称、别名或拼音首字母找可关联的记录',
      body: object({ ledgers: list(text), text, limit: integer }, ['limit']),
      answer: list(object({ ledger: text, id: text, called: text, union: maybeText, unionName: text })),
      work: ({ house, actor, body }) => house.desk.office.suggest(actor, {
        ledgers: words(body, 'ledgers'), text: String(body['text'] ?? ''), ...(typeof body['limit'] === 'number' && { limit: body['limit'] }),
      }),
    },
    {
      id: 'desk.names', method: 'POST', url: '/api/names', who: 'reader', scope: 'own', say: '把一批名称对到记录；对不上的给出最像的',
      body: object({ ledgers: list(text), names: list(text) }), answer: map(object({ id: text, nearest: list(text), many: flag }, ['id', 'nearest', 'many'])),
      work: async ({ house, actor, body }) => Object.fromEntries(await house.desk.office.names(actor, words(body, 'ledgers'), words(body, 'names'))),
    },
    {
      id: 'desk.unions', method: 'GET', url: '/api/unions', who: 'reader', scope: 'own', say: '本级和下属的工会，供选择',
      answer: list(object({ id: text, called: text, superior: maybeText, type: maybeText, initials: text })),
      work: ({ house, actor }) => house.desk.office.unions(actor),
    },
    {
      id: 'desk.due', method: 'POST', url: '/api/due', who: 'reader', scope: 'union', say: '将到期和已超期的法定时限',
      body: object({ union: text, within: integer }, ['union', 'within']),
      answer: list(running),
      work: async ({ house, actor, body }) => house.desk.office.due(actor, {
        today: house.today(), law: await house.desk.office.law(actor, { otherwise: house.place }),
        ...(maybe(body, 'union') !== undefined && { union: maybe(body, 'union')! }),
        ...(typeof body['within'] === 'number' && { within: body['within'] }),
      }),
    },
    {
      id: 'desk.law', method: 'GET', url: '/api/law', who: 'reader', scope: 'own', say: '按哪里的规定、管理员核定了哪些口径、哪些日子放假和调休',
      answer: object({
        place: text, settled: list(settledRule), holidays: object({ years: list(integer), off: list(text), worked: list(text) }),
      }),
      async work({ house, actor }) {
        const { rules, place, calendar } = await house.desk.office.law(actor, { otherwise: house.place })
        return { place, settled: rules.filter(rule => rule.grade === 'A'), holidays: calendar.holidays }
      },
    },
    {
      id: 'desk.lacking', method: 'GET', url: '/api/lacking', who: 'reader', scope: 'own', say: '各台账还有多少条待补哪一栏',
      answer: list(object({ ledger: text, field: text, state: text, records: integer }, ['state'])),
      work: ({ house, actor }) => house.desk.office.lacking(actor),
    },
    {
      id: 'desk.recent', method: 'POST', url: '/api/changes', who: 'reader', scope: 'own', say: '近来逐条登记和改动了什么',
      body: object({ own: flag, before: integer }, ['own', 'before']),
      answer: object({ changes: list(object({
        no: integer, at: text, whoName: text, step: text, label: text, undoes: { type: ['integer', 'null'] }, ledger: text, record: text,
        called: text,
      })), next: integer }, ['next']),
      work: ({ house, actor, body }) => house.desk.office.recent(actor, { own: body['own'] === true, ...(typeof body['before'] === 'number' && { before: body['before'] }) }),
    },
    {
      id: 'desk.write', method: 'POST', url: '/api/write', who: 'clerk', scope: 'steps', restricted: true, say: '一次登记或修改几条记录，要么都存，要么都不存',
      body: object({ steps: list(object({ ledger: text, do: text, id: text, version: integer, values: {}, state: text }, ['id', 'version', 'values', 'state'])) }),
      answer: list(written),
      work: ({ house, actor, body }) => house.desk.office.write(actor, stepsIn(body)),
    },
    {
      id: 'desk.check', method: 'POST', url: '/api/check', who: 'clerk', scope: 'steps', restricted: true, say: '试填几条记录：有什么不对，什么也不存',
      body: object({ steps: list({}) }), answer: list(object({ outcome: text, faults: list(object({ strength: text, say: text, at: text })), existing: text }, ['existing'])),
      work: ({ house, actor, body }) => house.desk.office.check(actor, stepsIn(body)),
    },
    {
      id: 'desk.undo', method: 'POST', url: '/api/undo', who: 'clerk', scope: 'steps', restricted: true, say: '撤销一次变更，或一整批导入',
      body: object({ change: integer, batch: text }, ['change', 'batch']), answer: list(written),
      work: ({ house, actor, body }) => house.desk.office.undo(actor, typeof body['change'] === 'number' ? { change: body['change'] } : { batch: word(body, 'batch', '批号') }),
    },
  ]
}

function words(body: Acting['body'], name: string): string[] {
  const value = body[name]
  if (!Array.isArray(value) || !value.every(one => typeof one === 'string') || value.length > 1000) throw refuse('invalid', '请求的写法不对，请刷新页面后再试', name)
  return value
}

const MOST = 500

function stepsIn(body: Acting['body']): Step[] {
  const steps = body['steps']
  if (!Array.isArray(steps) || steps.length === 0 || !steps.every(isStep)) throw refuse('invalid', '请求的写法不对，请刷新页面后再试', 'steps')
  if (steps.length > MOST) throw refuse('invalid', `一次最多${MOST}条，更多的请用表格导入`, 'steps')
  return steps.map(({ place: _, ...step }) => step)
}

function isStep(value: unknown): value is Step {
  if (typeof value !== 'object' || value === null) return false
  const { ledger, do: verb, id, version, values, state } = value as Record<string, unknown>
  return typeof ledger === 'string' && typeof verb === 'string' && (id === undefined || typeof id === 'string') && (version === undefined || typeof version === 'number')
    && (values === undefined || (typeof values === 'object' && values !== null && !Array.isArray(values))) && (state === undefined || typeof state === 'string')
}
