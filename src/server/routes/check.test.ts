import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fastify from 'fastify'
import { isRefusal } from '#kit/refusal.ts'
import { register } from '#lines/register.ts'
import type { Figure, Want } from '#model/figure.ts'
import type { Acting } from '../route.ts'
import { openViewer } from '../viewing.ts'
import { checkRoutes } from './check.ts'

/** What leaves by a route: the answer as its schema lets it through. Ledgers know 48 disputes and 16 visits of petitioners, nothing else. */
async function answer(id: string, body: Record<string, unknown>): Promise<Answer> {
  const known: Record<string, number> = { 'dispute.received': 48, 'petition.received': 16 }
  const compute = async (_: unknown, wants: readonly Want[]): Promise<Figure[]> => wants.map(want => {
    const { label, unit, ledger } = register.indicators.get(want.indicator)!
    const value = want.split === undefined ? known[want.indicator] ?? null : null
    return { ...want, label, unit, value, asOf: {}, trail: { ledger: ledger.id, rule: '受理日期在期内', details: 0, totals: 0, replaced: 0, straddling: 0 } }
  })
  const office = {
    get: async (_: unknown, __: string, id: string) => ({ called: id === 'town' ? '云浦镇总工会' : '别处' }), list: async () => ({ records: [] }),
    names: async () => new Map(), everyName: async () => [],
  }
  const acting = { house: { desk: { figures: { compute }, office } }, actor: {}, right: { union: 'town' }, body } as unknown as Acting
  const route = checkRoutes(register, openViewer()).find(one => one.id === id)!
  const app = fastify()
  app.get('/', { schema: { response: { 200: route.answer } } }, () => route.work(acting as never))
  app.setErrorHandler((error, _, reply) => void reply.status(422).send({ say: isRefusal(error) ? error.say : String(error) }))
  return (await app.inject('/')).json()
}
type Answer = {
  say?: string; text: string; title: string; period: string; sections: { heading?: string }[]; missing: object[]; relations: object[]
  claims: { text: string; verdict: string; figure?: { name: string; union: string; period: string; label: string; trail: { rule: string } }; instead?: object }[]
}

describe('a text held against the ledgers', () => {
  test('each claim with the figure it was taken to mean and what would be right, and what the text says of its figures', async () => {
    const { claims, relations, text } = await answer('check.text', { text: '受理劳动争议49件。\r\n接待信访16起，其中重信9起。', period: '2025' })
    assert.equal(text, '受理劳动争议49件。\n接待信访16起，其中重信9起。')
    assert.deepEqual(claims.map(({ text, verdict, instead }) => [text, verdict, instead]), [
      ['49件', 'differs', { start: 6, end: 9, text: '48件' }], ['16起', 'agrees', undefined], ['9起', 'unchecked', undefined],
    ])
    const { name, union, period, label, trail } = claims[0]!.figure!
    assert.deepEqual([name, union, period, label, trail.rule], ['dispute.received', 'town', '2025', '受理劳动争议', '受理日期在期内'])
    assert.deepEqual(relations, [{ kind: 'part_of', figures: [2], total: 1, holds: true, sure: true }])
  })
  const periods: [why: string, asked: Record<string, string>, title: string, period: string][] = [
    ['the one asked for', { period: '2025Q1', otherwise: '2023' }, '2024年工作总结', '2025Q1'],
    ['else the one the text names', { otherwise: '2023' }, '2024年工作总结', '2024'],
    ['else the one to fall back on', { otherwise: '2023' }, '工作总结', '2023'],
  ]
  for (const [why, asked, title, period] of periods) test(`the period: ${why}`, async () => assert.equal((await answer('check.text', {
    ...asked, text: `${title}\n受理劳动争议48起。`,
  })).period, period))
  const refused: [why: string, body: Record<string, string>, say: string][] = [
    ['no text', { period: '2025', text: '' }, '请填写要核对的文字'],
    ['no period', { text: '受理劳动争议48起。' }, '请填写期间'],
    ['a period that is none', { text: '受理48起。', period: '2025-13' }, '“2025-13”不是真实的时间段，请写成2025、2025H1、2025Q3、2025-08、2025-08-18或2025-01..2025-08这样'],
    ['no report', { text: 'none of 42', period: '2025' }, '这不是中文报告，没有可核对的内容；请选择总结、汇报一类的文字稿'],
  ]
  for (const [why, body, say] of refused) test(`refused: ${why}`, async () => assert.equal((await answer('check.text', body)).say, say))
})
