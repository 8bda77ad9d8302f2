import assert from 'node:assert/strict'
import { pact } from '../testing-ledgers.ts'
import { atDesk, type Desk } from '../testing.ts'

const values = { name: '合同', sort: 'wage', note: 'x' }

async function firmOf({ enter, town }: Desk, name: string): Promise<string> {
  return enter('employer', { union: town, name, opened: '2010' })
}

atDesk('unique', [], async ({ enter, hong, ming }) => {
  await enter('alias', { union: hong, name: '宏', of: hong })
  await assert.rejects(enter('alias', { union: hong, name: '宏', of: ming }), { at: 'name' })
})

atDesk('no overlap: only what surely overlaps, of the same', [pact], async desk => {
  const { enter, change, town } = desk
  const [a, b] = [await firmOf(desk, '甲厂'), await firmOf(desk, '乙厂')]
  let n = 0
  const create = (of: object) => enter('testpact', { ...values, union: town, name: `合同${++n}`, ...of })
  const old = await create({ firm: a, from: '2023-01-01', until: '2024-12-31' })
  const refused = { say: '这家企业同期已有同类合同，请先终止旧的', at: 'from' }
  await assert.rejects(create({ firm: a, from: '2024-12-30' }), refused)
  await assert.rejects(create({ firm: a, from: '2020', until: '2023-06' }), refused)
  const next = await create({ firm: a, from: '2024-12-31' })
  await create({ firm: b, from: '2024-06' })
  await create({ firm: a, sort: 'safety', from: '2024-06' })
  await create({ firm: a, from: '2022', until: '2023-01' }) // perhaps ended on the first
  await assert.rejects(change('testpact', next, { from: '2024-12-01' }), refused)
  await change('testpact', old, { until: '2024-11-30' })
  await change('testpact', next, { from: '2024-12-01' })
})

atDesk('no overlap: rows of one write among each other', [pact], async desk => {
  const { office, actor, town } = desk
  const firm = await firmOf(desk, '甲厂')
  const steps = ['2025', '2026'].map(from => ({ ledger: 'testpact', do: 'create', values: { ...values, union: town, firm, from } }))
  await assert.rejects(office.write(actor, steps), { say: '第1条：这家企业同期已有同类合同，请先终止旧的' })
})

atDesk('not before: the union\'s founding, also one that is only now entered', [pact], async ({ office, actor, enter, hong }) => {
  const say = '生效日期早于工会成立日期，请核对'
  await assert.rejects(enter('testpact', { ...values, union: hong, from: '2010-04-30' }), { say, at: 'from' })
  await enter('testpact', { ...values, union: hong, from: '2010' })
  const id = '01994f00-0000-7000-8000-00000000000a'
  const steps = [
    { ledger: 'union', do: 'create', id, values: { union: hong, name: '新厂工会', type: 'enterprise', founded: '2025-08-01' } },
    { ledger: 'testpact', do: 'create', values: { ...values, union: id, from: '2025-07' } },
  ]
  await assert.rejects(office.write(actor, steps), { say: `第2条：${say}` })
})

atDesk('alike warns of what another office may have told, until it is said to be the same', [pact], async desk => {
  const { office, actor, enter, hong, ming } = desk
  const firm = await firmOf(desk, '甲厂')
  const primary = await enter('testpact', { ...values, union: hong, firm, from: '2025-08-18', until: '2025-08-18' })
  const told = (more: object) => office.write(actor, [{ ledger: 'testpact', do: 'create', values: { ...values, union: ming, firm, from: '2025-08-18', ...more } }])
  const [alone] = await told({})
  assert.deepEqual(alone!.warnings, [{ strength: 'warn', say: '同一天已有同类合同，若是同一件事请填“同一事项”', at: 'from' }])
  await office.undo(actor, { change: alone!.change })
  assert.deepEqual((await told({ same: primary }))[0]!.warnings, [])
})
