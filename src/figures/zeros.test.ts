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
  const told = async (union: string) => {
    const wants = ['testTalk', 'testWalk'].flatMap(id => ['2025-06', '2025-07'].map(period => ({ indicator: `${id}.count`, union, period: parsePeriod(period) })))
    return (await figures({ store, register: office.register }).compute(actor, wants)).map(({ value, trail }) => trail.zero ?? value)
  }
  assert.deepEqual(await told(hong), ['declared', null, null, 'declared'])
  assert.deepEqual(await told(town), ['declared', null, null, null])
})
