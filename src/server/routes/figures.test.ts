import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isRefusal } from '#kit/refusal.ts'
import { register } from '#lines/register.ts'
import type { Figure, Want } from '#model/figure.ts'
import type { Acting } from '../route.ts'
import { figureRoutes } from './figures.ts'

const route = figureRoutes(register).find(one => one.id === 'figures.compute')!

/** What the route asks of the figures, in its order, as 'name union period'. */
async function asked(body: Record<string, unknown>): Promise<{ now: string[]; before: string[]; times: number }> {
  let times = 0
  const compute = async (_: unknown, wants: readonly Want[]): Promise<Figure[]> => {
    times++
    const trail = { ledger: 'dispute', rule: '', details: 0, totals: 0, replaced: 0, straddling: 0 }
    return wants.map(want => ({ ...want, label: '', unit: '起', value: null, asOf: {}, trail }))
  }
  const acting = { house: { desk: { figures: { compute } } }, actor: {}, right: { union: 'town' }, body } as unknown as Acting
  const answer = await route.work(acting as never) as { figures: Said[]; before?: Said[] }
  return { now: answer.figures.map(said), before: (answer.before ?? []).map(said), times }
}
type Said = { name: string; union: string; period: string }
const said = ({ name, union, period }: Said) => `${name} ${union} ${period}`

test('one union and period, in the order of the names', async () => {
  const { now, before } = await asked({ period: '2025', names: ['dispute.open', 'dispute.received:injury'] })
  assert.deepEqual(now, ['dispute.open town 2025', 'dispute.received:injury town 2025'])
  assert.deepEqual(before, [])
})
test('several periods and unions, by period, union and name, each beside its own year before, in two computations', async () => {
  const { now, before, times } = await asked({ periods: ['2024-02', '2025-03'], unions: ['east', 'west'], names: ['dispute.open'], lastYear: true })
  assert.deepEqual(now, ['dispute.open east 2024-02', 'dispute.open west 2024-02', 'dispute.open east 2025-03', 'dispute.open west 2025-03'])
  assert.deepEqual(before, ['dispute.open east 2023-02', 'dispute.open west 2023-02', 'dispute.open east 2024-03', 'dispute.open west 2024-03'])
  assert.equal(times, 2)
})
test('every figure of one ledger where no names are given', async () => {
  const { now } = await asked({ period: '2025', ledger: 'post' })
  assert.deepEqual([now[0], now.at(-1)], ['post.held town 2025', 'post.people town 2025'])
  // 在任人次, its ten posts and 未填, 专职工会干部, 工会干部, 女工会干部.
  assert.equal(now.length, 15)
})

const refused: [why: string, body: Record<string, unknown>, say: string][] = [
  ['no period', { names: ['dispute.open'] }, '请填写期间'],
  ['a period that is none', { periods: ['2025', '2025-13'], names: ['dispute.open'] }, '“2025-13”不是真实的时间段，请写成2025、2025H1、2025Q3、2025-08、2025-08-18或2025-01..2025-08这样'],
  ['periods that are no texts', { periods: [2025] }, '请求的写法不对，请刷新页面后再试'],
  ['no such figure', { period: '2025', names: ['dispute.none'] }, '没有“dispute.none”这个指标，请刷新页面后再试'],
  ['more than one answer should hold', { periods: Array(100).fill('2025'), unions: Array(201).fill('east'), names: ['dispute.open'] }, '一次最多要20000个数据，请减少工会、时间段或指标'],
]
for (const [why, body, say] of refused) test(`refused: ${why}`, () => assert.rejects(asked(body), error => isRefusal(error) && error.say === say))
test('a period travels as it is printed', async () => assert.deepEqual((await asked({ period: '2025-01..2025-12', names: ['dispute.open'] })).now, ['dispute.open town 2025']))
