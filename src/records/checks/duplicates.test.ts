import assert from 'node:assert/strict'
import { basis } from '#office/basis.ts'
import { member } from '#lines/member/member.ts'
import { headcount } from '#lines/member/headcount.ts'
import { movement } from '#lines/member/movement.ts'
import { visit } from '#lines/visit/visit.ts'
import { atDesk } from '../testing.ts'

const roll = [member, headcount, movement, basis]
const wang = { name: '王五', identity: '11010519491231002X', joined: '2020-05', phone: '13800000000' }

atDesk('the same again is unchanged, whoever enters it; other values name the record that is there', roll, async ({ office, actor, enter, hong, ming }) => {
  const id = await enter('member', { ...wang, union: hong })
  const again = (values: object) => office.write(actor, [{ ledger: 'member', do: 'create', values: { ...wang, union: hong, ...values } }])
  const [repeated] = await again({})
  assert.deepEqual([repeated!.id, repeated!.outcome, repeated!.change], [id, 'unchanged', 0])
  const say = '已有会员名册“王五”（身份证号相同），请打开那一条修改，或改正后再登记'
  await assert.rejects(again({ union: ming }), { code: 'invalid', say, at: 'identity' })
  await assert.rejects(again({ phone: '13900000000' }), { say })
  assert.equal((await office.list(actor, 'member')).total, 1)
})

atDesk('the first key that both have decides', roll, async ({ enter, hong }) => {
  await enter('member', { ...wang, union: hong, card: 'C1' })
  await enter('member', { union: hong, name: '王五', joined: '2020', card: 'C2' })
  // The identity numbers differ, so that the equal card is a slip of another kind and no double.
  await enter('member', { union: hong, name: '王六', joined: '2020', identity: '110105194912310038', card: 'C1' })
  await assert.rejects(enter('member', {
    union: hong, name: '王七', joined: '2020', identity: '110105194912310011', card: 'C2',
  }), { say: '已有会员名册“王五”（会员证号相同），请打开那一条修改，或改正后再登记', at: 'card' })
})

atDesk('a day is a key within its union only', roll, async ({ office, actor, enter, hong, ming }) => {
  const first = await enter('headcount', { union: hong, on: '2025-06-30', members: '60' })
  const second = await enter('headcount', { union: ming, on: '2025-06-30', members: '60' })
  assert.notEqual(first, second)
  await assert.rejects(enter('headcount', { union: hong, on: '2025-06-30', members: '61' }), { at: 'on' })
  await assert.rejects(office.write(actor, [
    { ledger: 'headcount', do: 'change', id: second, values: { on: '2025-06-30', members: '61' } },
    { ledger: 'headcount', do: 'create', values: { union: ming, on: '2025-06-30', members: '1' } },
  ]), { say: '第2条：与第1条的截至日期相同，请删去重复的一条' })
})

atDesk('rows of one import that repeat each other', roll, async ({ office, actor, hong }) => {
  const steps = [{ ledger: 'member', do: 'create', values: { ...wang, union: hong } }, { ledger: 'member', do: 'create', values: { ...wang, union: hong, phone: null } }]
  await assert.rejects(office.write(actor, steps), { say: '第2条：与第1条的身份证号相同，请删去重复的一条', at: '1.identity' })
})

atDesk('a change into another record\'s key is refused, one that keeps its own is not', roll, async ({ enter, change, hong }) => {
  await enter('member', { ...wang, union: hong })
  const other = await enter('member', { union: hong, name: '李四', joined: '2021', card: 'C9' })
  await assert.rejects(change('member', other, { identity: wang.identity }), { at: 'identity' })
  await change('member', other, { name: '李四四', card: 'C9' })
})

atDesk('a record sent twice with its own id is entered once', roll, async ({ office, actor, hong }) => {
  const step = { ledger: 'movement', do: 'create', id: '01994f00-0000-7000-8000-000000000001', values: { union: hong, day: '2025-08-01', kind: 'in', people: '5' } }
  assert.equal((await office.write(actor, [step]))[0]!.outcome, 'created')
  assert.equal((await office.write(actor, [step]))[0]!.outcome, 'unchanged')
  await assert.rejects(office.write(actor, [{ ...step, values: { ...step.values, people: '6' } }]), { say: '已有会员增减“宏兴村联合工会 转入 2025-08-01”，请打开那一条修改' })
})

atDesk('a 汇总 is no double of a detail, nor one that adds to the details of one that includes them', [visit], async ({ enter, change, town, hong }) => {
  const firm = await enter('employer', { union: town, name: '大地五金厂' })
  const call = { union: hong, employer: firm, purpose: '谈心走访', day: '2025Q2' }
  await enter('visit', call)
  const extra = await enter('visit', { ...call, form: '汇总', times: '5', covers: '另计' })
  await enter('visit', { ...call, form: '汇总', times: '9', covers: '已含明细' })
  const say = '已有走访服务“大地五金厂 谈心走访”（走访单位、走访目的、走访日期相同），请打开那一条修改，或改正后再登记'
  await assert.rejects(enter('visit', { ...call, people: '3' }), { say })
  await assert.rejects(enter('visit', { ...call, form: '汇总', times: '6', covers: '另计' }), { say })
  await assert.rejects(change('visit', extra, { covers: null }), { say })
  await change('visit', extra, { times: '6' })
})

atDesk('who left may come again as another record, in whatever union; who has not is there already', roll, async ({ enter, change, hong, ming }) => {
  const first = await enter('member', { ...wang, union: hong })
  const back = { ...wang, union: ming, joined: '2025-03-10' }
  await assert.rejects(enter('member', back), { at: 'identity' })
  await change('member', first, { left: '2025-03-10' })
  await assert.rejects(enter('member', { ...back, joined: '2025-03-09' }), { at: 'identity' })
  await enter('member', back)
  await assert.rejects(change('member', first, { left: null }), { at: 'identity' })
  await change('member', first, { left: '?' })
})
