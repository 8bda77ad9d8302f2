import assert from 'node:assert/strict'
import { agreement } from '#lines/agreement/agreement.ts'
import { dispute } from '#lines/dispute/dispute.ts'
import { atDesk } from '../testing.ts'

atDesk('names are found whole, by alias, by a part that only one has', [], async ({ office, actor, enter, hong, ming, firm }) => {
  await enter('alias', { union: hong, name: '老地方', of: hong })
  const found = await office.names(actor, 'union', ['宏兴村联合工会', '老地方', '明星', ' 大地五金厂 工会', ming])
  assert.deepEqual([...found], [['宏兴村联合工会', { id: hong }], ['老地方', { id: hong }], ['明星', { id: ming }], [' 大地五金厂 工会', { id: firm }], [ming, { id: ming }]])
})

atDesk('a name that fits none or several says what is near', [], async ({ office, actor }) => {
  const found = await office.names(actor, ['union'], ['宏新', '联合工会', 'zzz'])
  assert.deepEqual(found.get('宏新'), { nearest: ['宏兴村联合工会'], many: false })
  assert.deepEqual(found.get('联合工会'), { nearest: ['宏兴村联合工会', '明星村联合工会'], many: true })
  assert.deepEqual(found.get('zzz'), { nearest: [], many: false })
})

atDesk('an unknown name is refused with the question', [dispute], async ({ office, actor, hong }) => {
  const create = (values: object) => office.write(actor, [{ ledger: 'dispute', do: 'create', values: { union: hong, received: '2025', ...values } }])
  await assert.rejects(create({ union: '宏新' }), { say: '没有找到工会“宏新”，是不是：宏兴村联合工会？', at: 'union' })
  await assert.rejects(create({ union: '联合工会' }), { say: '有不止一个工会叫“联合工会”，请写全名或从列表中选，例如：宏兴村联合工会、明星村联合工会', at: 'union' })
  await assert.rejects(create({ employer: '宏兴' }), { say: '没有找到用人单位“宏兴”，请先登记，或改正名称', at: 'employer' })
})

atDesk('of two kinds of target the one that is called so', [dispute], async ({ office, actor, enter, hong, town }) => {
  const works = await enter('employer', { union: town, name: '宏兴机械厂', opened: '?' })
  const id = await enter('dispute', { union: hong, received: '2025', about: '宏兴机械厂' })
  assert.equal((await office.get(actor, 'dispute', id)).about, works)
  await assert.rejects(enter('dispute', { union: hong, received: '2025', about: '宏兴' }), { at: 'about' })
})

atDesk('an alias of a thing that is not meant does not help', [dispute], async ({ enter, hong }) => {
  await enter('alias', { union: hong, name: '老地方', of: hong })
  await assert.rejects(enter('dispute', { union: hong, received: '2025', employer: '老地方' }), { at: 'employer' })
})

atDesk('a title of several words says none of them twice', [agreement], async ({ office, actor, enter, town, hong }) => {
  const employer = await enter('employer', { union: town, name: '明德纺织厂', opened: '?' })
  const called = async (signed: string, values: object) => (await office.get(actor, 'agreement', await enter('agreement', {
    union: hong, employer, kind: '工资', signed, ...values,
  }))).called
  assert.equal(await called('2023', { name: '明德纺织厂2025年工资专项集体合同' }), '明德纺织厂2025年工资专项集体合同')
  assert.equal(await called('2024', { name: '明德集体合同' }), '明德集体合同 明德纺织厂 工资专项集体合同')
  assert.equal(await called('2025', {}), '明德纺织厂 工资专项集体合同')
})

atDesk('a case without a number is called by who, what about and when', [dispute], async ({ office, actor, enter, town, hong }) => {
  const employer = await enter('employer', { union: town, name: '明德纺织厂', opened: '?' })
  const called = async (values: object) => (await office.get(actor, 'dispute', await enter('dispute', { union: hong, received: '2025-08-13', ...values }))).called
  assert.equal(await called({ employer, cause: '工资' }), '明德纺织厂 劳资纠纷 2025-08-13')
  assert.equal(await called({ cause: '工资' }), '劳资纠纷 2025-08-13')
  assert.equal(await called({ number: '宏兴2025-03', employer, cause: '工资' }), '宏兴2025-03 劳资纠纷')
})
