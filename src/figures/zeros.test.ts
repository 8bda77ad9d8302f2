import assert from 'node:assert/strict'
import { parsePeriod } from '#kit/period.ts'
import { ledger } from '#model/ledger.ts'
import { atDesk } from '#records/testing.ts'
import { figures } from './figures.ts'

const kept = (id: string) => ledger({
  id, label: id, unit: '次', day: 'day', title: ['day'], zero: true,
  fields: { day: { kind: 'date', label: '日期' } },
  indicators: { count: { label: `${id}次数`, unit: '次', flow: 'day' } },
})
const [talk, walk] = [kept('testTalk'), kept('testWalk')]

atDesk('asked for together, each ledger has its own 本期未开展, in its own period', [talk, walk], async ({ office, store, actor, town, hong, enter }) => {
  await enter('zero', { union: town, ledger: 'testTalk', period: '2025-06' })
  await enter('zero', { union: hong, ledger: 'testWalk', period: '2025-07' })
  const asked = [['testTalk', '2025-06', hong], ['testWalk', '2025-06', hong], ['testTalk', '2025-07', hong], ['testWalk', '2025-07', hong], ['testWalk', '2025-07', town]] as const
  const found = await figures({ store, register: office.register }).compute(actor, asked.map(([id, period, union]) => ({ indicator: `${id}.count`, union, period: parsePeriod(period) })))
  assert.deepEqual(found.map(({ value, trail }) => [value, trail.zero]), [[0, 'declared'], [null, undefined], [null, undefined], [0, 'declared'], [null, undefined]])
})
