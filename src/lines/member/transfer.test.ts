import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sampleDesk } from '../../../test/desk.ts'

/* 机关 and 小学 go by 名册, 石湾 and 柳溪 by 报表 (basis.csv of src/office); 蓝天 was dissolved on 30 April 2025. */
const [town, office, school, shiwan, liuxi] = ['青石镇总工会', '青石镇机关工会', '青石中心小学工会', '石湾村联合工会', '柳溪村联合工会']
const desk = await sampleDesk('basis', 'member', 'movement', 'headcount')
const value = async (indicator: string, union: string, period: string) => (await desk.figure(indicator, union, period)).value

test('a member is moved in one write: ended here, begun there, counted once on every day', async () => {
  const id = await desk.find('member', '傅晓岚')
  const days = ['2025-07-15', '2025-07-16', '2025-07-31']
  const on = (union: string) => Promise.all(days.map(day => value('member.total', union, `2025-07-01..${day}`)))
  const all = await on(town)
  const [out, into] = await desk.do({ ledger: 'member', do: 'transfer', id, values: { left: '2025-07-16', wentTo: school } })
  const [gone, come] = [await desk.get('member', id), await desk.get('member', into!.id)]
  assert.deepEqual([gone['left'], gone['why'], gone['next']], ['2025-07-16', 'moved', come.id])
  assert.deepEqual([come['name'], come['identity'], come['card'], come['joined'], come['how'], come['cameFrom']], [
    '傅晓岚', gone['identity'], 'QS0004', '2025-07-16', 'moved', gone.union,
  ])
  // 机关 has five in June, 小学 four; 柯岩 of 小学 leaves on the last of August.
  assert.deepEqual([await on(office), await on(school)], [[5, 4, 4], [4, 5, 5]])
  assert.deepEqual(await on(town), all)
  // Nobody of 机关 came in July, and nobody said that none did.
  const july = (union: string) => Promise.all(['movedOut', 'movedIn', 'lost', 'admitted', 'adrift'].map(name => value(`member.${name}`, union, '2025-07')))
  assert.deepEqual([await july(office), await july(school)], [[1, null, 1, null, 0], [0, 1, 0, 0, 0]])
  // Once moved, not again; taken back, both sides together.
  await assert.rejects(desk.do({ ledger: 'member', do: 'transfer', id }), { say: '这条会员名册不能“转出”，可能已经办过，请刷新后核对' })
  await desk.undo([out!])
  assert.deepEqual([await on(office), await on(school)], [[5, 5, 5], [4, 4, 4]])
})

test('nobody is moved to a union that is closed, to their own, or who is there already', async () => {
  const id = await desk.find('member', '傅晓岚')
  const moved = (wentTo: string, left = '2025-07-16') => desk.do({ ledger: 'member', do: 'transfer', id, values: { left, wentTo } })
  await assert.rejects(moved('蓝天塑料工会'), { say: '转往的工会当时已经撤销，请核对转往工会和离会日期', at: 'left' })
  await assert.rejects(moved(office), { say: '转往的就是现在的工会，请选另一个工会', at: 'wentTo' })
  await assert.rejects(moved('佳音乐器工会', '2025-02-17'), { say: '入会日期早于所在工会成立日期，请核对' })
  await assert.rejects(desk.do({ ledger: 'member', do: 'transfer', id, values: { wentTo: school } }), { say: /“转出”前请填写离会日期/ })
  const retired = await desk.find('member', '程守业')
  await assert.rejects(desk.do({ ledger: 'member', do: 'transfer', id: retired, values: { wentTo: school } }), { say: /只有离会原因是“转出”的填转往工会/ })
})

test('who was moved and stands in no other roll is told', async () => {
  const id = await desk.find('member', '白露')
  const written = await desk.do({ ledger: 'member', do: 'change', id, values: { left: '2025-07-01', why: '转出', wentTo: school } })
  assert.equal(await value('member.adrift', town, '2025-07'), 1)
  const received = await desk.do({ ledger: 'member', do: 'transfer', id })
  assert.equal(await value('member.adrift', town, '2025-07'), 0)
  await desk.undo([...written, received[0]!])
})

test('what one union reports as moved the other has as come, with as many people', async () => {
  const [out] = await desk.do({ ledger: 'movement', do: 'create', values: { union: liuxi, day: '2025-07-08', kind: '转出', people: '3（女1）', to: shiwan } })
  const both = await desk.do({ ledger: 'movement', do: 'receive', id: out!.id })
  const july = (union: string) => Promise.all(['movedOut', 'movedIn', 'lost'].map(name => value(`member.${name}`, union, '2025-07')))
  assert.deepEqual([await july(liuxi), await july(shiwan), await july(town)], [[3, 0, 3], [0, 3, 0], [3, 3, 3]])
  assert.equal((await desk.get('movement', both[1]!.id))['from'], (await desk.union(liuxi)).id)
  await assert.rejects(desk.do({ ledger: 'movement', do: 'receive', id: out!.id }), { say: /可能已经办过/ })
  await desk.undo([out!, both[0]!])
})
