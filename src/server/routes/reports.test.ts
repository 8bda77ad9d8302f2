import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fastify from 'fastify'
import { isRefusal } from '#kit/refusal.ts'
import { printPeriod } from '#kit/period.ts'
import { register } from '#lines/register.ts'
import type { Figure, Want } from '#model/figure.ts'
import type { Acting } from '../route.ts'
import { reportRoutes } from './reports.ts'

/** What leaves by a route: the answer as its schema lets it through. Ledgers know 48 disputes and 16 visits of petitioners, nothing else. */
async function answer(id: string, body: Record<string, unknown>): Promise<Answer> {
  const known: Record<string, number> = { 'dispute.received': 48, 'petition.received': 16 }
  const compute = async (_: unknown, wants: readonly Want[]): Promise<Figure[]> => wants.map(want => {
    const { label, unit, ledger } = register.indicators.get(want.indicator)!
    const value = want.split === undefined ? known[want.indicator] ?? null : null
    return { ...want, label, unit, value, asOf: {}, trail: { ledger: ledger.id, rule: '受理日期在期内', details: 0, totals: 0, replaced: 0, straddling: 0 } }
  })
  const office = { get: async (_: unknown, __: string, id: string) => ({ called: id === 'town' ? '云浦镇总工会' : '别处' }), list: async () => ({ records: [] }), unions: async () => [] }
  const acting = {
    house: { today: () => '2025-09-01', desk: { figures: { compute, apart: async () => [] }, office } }, actor: {}, right: { union: 'town' }, body,
  } as unknown as Acting
  const route = reportRoutes(register).find(one => one.id === id)!
  const app = fastify()
  app.get('/', { schema: { response: { 200: route.answer } } }, () => route.work(acting as never))
  app.setErrorHandler((error, _, reply) => void reply.status(422).send({ say: isRefusal(error) ? error.say : String(error) }))
  return (await app.inject('/')).json()
}
type Answer = { say?: string; text: string; title: string; sections: { heading?: string }[]; missing: object[] }

describe('a report', () => {
  test('numbered headings, the plain text, and where what is missing would be entered', async () => {
    const { title, text, sections, missing } = await answer('report.render', { template: 'summary', period: printPeriod({ first: '2025-01-01', last: '2025-08-31' }) })
    assert.equal(title, '云浦镇总工会2025年1—8月工作总结')
    assert.deepEqual(sections.map(({ heading }) => heading), [undefined, '一、抓维权，促和谐'])
    assert.match(text, /^云浦镇总工会2025年1—8月工作总结\n\n今年以来，.+\n一、抓维权，促和谐\n.*受理劳动争议48起.*接待信访16起/)
    assert.match((await answer('report.render', { template: 'summary', period: '2026' })).say ?? '', /^2026年还没有开始，没有可总结的/)
    assert.match((await answer('report.render', { template: 'monthly', period: '2026-01' })).title, /2026年1月工作计划$/)
    assert.deepEqual(missing.find(one => 'ledger' in one && one.ledger === 'inspection'), { label: '组织安全检查', ledger: 'inspection', ledgerLabel: '安全检查' })
  })
})
