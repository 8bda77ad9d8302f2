import assert from 'node:assert/strict'
import { parsePeriod } from '#kit/period.ts'
import { dispute } from '#lines/dispute/dispute.ts'
import { petition } from '#lines/dispute/petition.ts'
import { headcount } from '#lines/member/headcount.ts'
import { member } from '#lines/member/member.ts'
import { movement } from '#lines/member/movement.ts'
import { figures } from '#figures/figures.ts'
import { basis } from '#office/basis.ts'
import { post } from '#office/post.ts'
import type { Actor } from './actor.ts'
import { atDesk, type Desk } from './testing.ts'

/* What is not the actor's tells nothing: neither what it holds, nor, by answering one guess otherwise than another, whether the guess was right. */

const membership = [member, movement, headcount, basis]

/** A closed case of 宏兴 and one of 明星, and a clerk of 宏兴 who worked on neither. */
async function told({ office, actor, enter, hong, ming, town }: Desk) {
  const firm = await enter('employer', { union: hong, name: '大地五金厂', opened: '2010' })
  const closed = await enter('dispute', {
    union: hong, number: '宏-1', received: '2025-03-01', cause: 'injury', sought: '50000', employer: firm,
    parties: [{ name: '韩梅', identity: '990101199003070023' }],
  })
  const neighbour = await enter('dispute', { union: ming, number: '明-1', received: '2025-03-02', cause: 'pay', sought: '700' })
  const clerk: Actor = { ...actor, id: 'wang', name: '王五', role: 'clerk', unions: [hong] }
  return { firm, closed, neighbour, clerk, lead: { ...clerk, id: 'li', name: '李四', role: 'lead' } as Actor, all: { ...clerk, unions: [town] } as Actor, office }
}

atDesk('a guess at a record that is not open is answered as any other', [dispute], async desk => {
  const { office, clerk, closed, neighbour } = await told(desk)
  for (const [id, code] of [[closed, 'forbidden'], [neighbour, 'forbidden']] as const) {
    const check = (values: object, more: object = {}) => office.check(clerk, [{ ledger: 'dispute', do: 'change', id, values: { ...values }, ...more }])
    const [wrong] = await check({ sought: '1' })
    assert.deepEqual(wrong!.faults.map(fault => fault.code), [code])
    for (const [values, more] of [
      [{ sought: '50000' }, {}], [{ sought: '700' }, {}], [{ sought: 'x' }, {}], [{ received: '2025-03-01' }, { version: 7 }],
    ] as const) assert.deepEqual((await check(values, more))[0], wrong)
    for (const verb of ['settle', 'withdraw', 'reopen']) assert.deepEqual(
      (await office.check({ ...clerk, role: 'clerk' }, [{ ledger: 'dispute', do: verb, id }]))[0]!.faults.every(fault => fault.code === 'forbidden'),
      true,
    )
    await assert.rejects(office.write(clerk, [{ ledger: 'dispute', do: 'settle', id, version: 9, values: { closed: '2024' } }]), { code })

    const create = (values: object) => office.check(clerk, [{ ledger: 'dispute', do: 'create', id, values: { union: desk.hong, received: '2025', ...values } }])
    const [taken] = await create({ sought: '1' })
    assert.deepEqual(taken, { outcome: 'unchanged', faults: [{ strength: 'refuse', say: '记录编号不对，请不要自编编号', at: 'id', code: 'forbidden' }] })
    assert.deepEqual((await create({ sought: '50000' }))[0], taken)
    await assert.rejects(office.write(clerk, [{ ledger: 'dispute', do: 'create', id, values: {} }]), { code: 'forbidden' })
  }
})

atDesk('a number that is taken names the record only to who may open it', [dispute], async desk => {
  const { office, clerk, lead } = await told(desk)
  const taken = (who: Actor, number: string) => office.write(who, [{ ledger: 'dispute', do: 'create', values: { union: desk.hong, received: '2025', number } }])
  const hidden = { code: 'invalid', say: '已有一条劳动争议的案号与这一条相同，但不归您处理，请联系负责人核对', at: 'number' }
  await assert.rejects(taken(clerk, '宏-1'), hidden)
  await assert.rejects(taken(lead, '宏-1'), { say: '已有劳动争议“宏-1 工伤”（案号相同），请打开那一条修改，或改正后再登记' })
  await assert.rejects(taken(lead, '明-1'), hidden)
})

atDesk('what stands in the way of a removal is named only to who may open it', [dispute], async desk => {
  const { office, clerk, lead, firm } = await told(desk)
  const remove = (who: Actor) => office.write(who, [{ ledger: 'employer', do: 'remove', id: firm }])
  await assert.rejects(remove(clerk), { say: '还有1起不归您处理的劳动争议用到它，不能删除，请先改正或删除那些记录' })
  await assert.rejects(remove(lead), { say: '还有劳动争议“宏-1 工伤”用到它，不能删除，请先改正或删除那些记录' })
})

atDesk('how many are locked does not depend on what is looked for', [dispute], async desk => {
  const { office, clerk, all } = await told(desk)
  const locked = async (who: Actor, asked: object) => (await office.list(who, 'dispute', asked)).locked
  for (const asked of [{}, { text: '宏-1' }, { text: '没有' }, { where: { sought: 5000000 } }, { where: { sought: 1 } }, { where: { 'employer.name': '大地五金厂' } }]) {
    assert.deepEqual([await locked(clerk, asked), await locked(all, asked), await locked(clerk, { ...asked, union: desk.town })], [1, 2, 2])
  }
  assert.deepEqual([await locked(clerk, { period: parsePeriod('2025-03') }), await locked(clerk, { period: parsePeriod('2025-04') })], [1, 0])
  assert.equal(await locked(clerk, { date: 'closed', period: parsePeriod('2025-04') }), 1)
})

atDesk('names lead to what is the actor\'s, and to the firms and posts above him', [dispute, post, ...membership], async desk => {
  const { office, clerk } = await told(desk)
  const { enter, hong, ming, town } = desk
  await enter('employer', { union: town, name: '云浦热电', opened: '2010' })
  await enter('employer', { union: ming, name: '明星印染', opened: '2010' })
  await enter('member', { union: hong, name: '赵春', joined: '2020' })
  await enter('member', { union: ming, name: '赵夏', joined: '2020' })
  await enter('member', { union: town, name: '赵秋', joined: '2020' })
  const suggested = async (...ledgers: string[]) => (await office.suggest(clerk, { ledgers, text: '', limit: -1 }))
    .concat(await office.suggest(clerk, { ledgers, text: '' }))
    .map(one => one.called)
    .sort()
  assert.deepEqual(new Set(await suggested('member')), new Set(['赵春']))
  assert.deepEqual(new Set(await suggested('employer')), new Set(['云浦热电', '大地五金厂']))
  assert.deepEqual(await suggested('dispute'), [])
  assert.equal((await suggested('union')).length, 5)
  const named = async (ledger: string, name: string) => (await office.names(clerk, ledger, [name])).get(name)
  assert.deepEqual(await named('member', '赵夏'), { nearest: ['赵春'], many: false })
  assert.deepEqual(await named('dispute', '宏-1 工伤'), { nearest: [], many: false })
  assert.deepEqual(await named('employer', '明星印染'), { nearest: [], many: false })
  assert.ok('id' in (await named('employer', '云浦热电'))!)
  assert.ok('id' in (await named('union', '明星村联合工会'))!)
})

atDesk('a petition that became a case names it to who may open the case', [dispute, petition, post], async desk => {
  const { office, clerk, closed } = await told(desk)
  const [mine] = await office.write(clerk, [{ ledger: 'petition', do: 'create', values: { union: desk.hong, received: '2025-02-01', about: '大地五金厂' } }])
  await desk.change('petition', mine!.id, { dispute: closed })
  assert.equal((await office.open(clerk, 'petition', mine!.id)).names[closed], '受限的劳动争议')
  assert.equal((await office.open(desk.actor, 'petition', mine!.id)).names[closed], '宏-1 工伤')
  await assert.rejects(office.list(clerk, 'petition', { where: { 'dispute.sought': { from: 1 } } }), { say: '信访接待没有“dispute.sought”这一栏，不能按它筛选' })
})

atDesk('who was shown a record once keeps nothing by it', [dispute, post], async desk => {
  const { office, clerk, closed } = await told(desk)
  const seat = await desk.enter('post', { union: desk.hong, name: '王五', post: 'mediator', from: '2020' })
  await desk.change('dispute', closed, { handler: seat })
  const handling: Actor = { ...clerk, posts: [seat] }
  await office.reveal(handling, 'dispute', closed, '核对')
  await desk.change('dispute', closed, { handler: null })
  for (const see of [office.get, office.history]) await assert.rejects(see(handling, 'dispute', closed), { code: 'forbidden' })
})

atDesk('undo neither tells of what is not the actor\'s nor opens it', [dispute], async desk => {
  const { office, actor, clerk, lead, closed, neighbour } = { ...await told(desk), actor: desk.actor }
  const changed = ((await desk.change('dispute', closed, { remark: '密' })) as { change: number }[])[0]!.change
  const first = changed - 2
  for (const change of [first, changed]) await assert.rejects(office.undo(clerk, { change }), { code: 'forbidden', say: '这是受限的记录，只有经办人和负责人可以打开，请联系负责人' })
  await assert.rejects(office.undo(lead, { change: first }), { code: 'conflict', say: /之后又有1次改动.*宏-1/ })
  await assert.rejects(office.undo(lead, { change: first + 1 }), { code: 'forbidden' })

  const [removed] = await office.write(actor, [{ ledger: 'dispute', do: 'remove', id: closed }])
  await assert.rejects(office.undo(clerk, { change: removed!.change }), { code: 'forbidden' })
  await office.undo(lead, { change: removed!.change })
  const [own] = await office.write(clerk, [{ ledger: 'dispute', do: 'create', values: { union: desk.hong, received: '2025' } }])
  const [gone] = await office.write(clerk, [{ ledger: 'dispute', do: 'remove', id: own!.id }])
  await office.undo(clerk, { change: gone!.change })
  assert.equal((await office.get(clerk, 'dispute', own!.id)).id, own!.id)
  assert.equal((await office.get(actor, 'dispute', neighbour)).id, neighbour)
})

atDesk('an import is undone by who made it or a lead, and seen by who stands above all of it', membership, async desk => {
  const { office, actor, hong, ming } = desk
  const clerk: Actor = { ...actor, id: 'wang', role: 'clerk', unions: [hong] }
  const batch = { id: '01994f00-0000-7000-8000-00000000000b', note: '会员.csv' }
  await office.write(actor, [{ ledger: 'member', do: 'create', values: { union: hong, name: '赵春', joined: '2020' } }], { batch })
  await assert.rejects(office.undo(clerk, { batch: batch.id }), { code: 'forbidden', say: '这次导入是别人做的，请由导入的人或负责人撤销', at: 'batch' })
  const seen = async (who: Actor) => (await office.imports(who)).length
  assert.deepEqual([await seen(clerk), await seen({ ...clerk, role: 'lead' }), await seen({ ...clerk, role: 'lead', unions: [desk.town] }), await seen({
    ...clerk, role: 'lead', unions: [hong, ming],
  })], [0, 0, 1, 1])
  assert.equal((await office.undo({ ...clerk, role: 'lead' }, { batch: batch.id })).length, 1)
})

atDesk('the figure of a single record is for who may open it', [dispute], async desk => {
  const { office, store, clerk, lead, closed, neighbour } = { ...await told(desk), store: desk.store }
  const { compute, why } = figures({ store, register: office.register })
  const want = (record: string) => ({ indicator: 'dispute.sought', union: desk.town, period: parsePeriod('2025'), record })
  for (const [who, record] of [[clerk, closed], [clerk, neighbour], [lead, neighbour]] as const) {
    await assert.rejects(compute(who, [want(record)]), { code: 'forbidden', at: 'record' })
    await assert.rejects(why(who, want(record)), { code: 'forbidden', at: 'record' })
  }
  assert.equal((await compute(lead, [want(closed)]))[0]!.value, 5000000)
})

atDesk('filters from outside ask only what a field can answer', [dispute, post, ...membership], async desk => {
  const { office, clerk } = await told(desk)
  const asked = (ledger: string, where: object, more: object = {}, who = clerk) => office.list(who, ledger, { where: where as never, ...more })
  for (const path of ['constructor', '__proto__', 'toString', 'parties', 'employer.constructor', 'employer.phone', 'employer.jointUnion.name', 'employer.', 'cause.x']) {
    await assert.rejects(asked('dispute', { [path]: 'x' }), { code: 'invalid', say: /^劳动争议没有“.*”这一栏，不能按它筛选$/ }, path)
  }
  for (const [field, test] of [
    ['sought', '5'], ['sought', { from: '5' }], ['sought', { from: null }], ['sought', [1, 'x']], ['sought', {}], ['cause', 5], ['cause', { from: 1 }],
    ['cause', { known: 'yes' }], ['cause', null],
    ['cause', { not: { not: 'pay' } }], ['cause', [['pay']]], ['cause', Array(501).fill('pay')], ['cause', 'a\0b'], ['cause', 'x'.repeat(301)],
    ['received', 'soon'], ['received', 2025], ['people', '3'], ['people', { total: 3 }],
  ] as const) await assert.rejects(asked('dispute', { [field]: test }), { code: 'invalid', say: /筛选的条件不对/, at: field }, `${field} ${JSON.stringify(test).slice(0, 40)}`)
  await assert.rejects(asked('member', { identity: '990101199003070023' }, {}, { ...clerk, role: 'reader' }), { code: 'forbidden', say: '您的账号只能查看，不能按身份证号查找，请联系管理员' })
  for (const order of ['constructor', 'identity', 'nothing']) await assert.rejects(office.list(clerk, 'member', { order }), { at: 'order' })
  for (const after of [
    '{}', '[]', '[{},[]]', '[1,"x"]', '["a\\u0000","x"]', '["a"]', 'null', '"',
  ]) await assert.rejects(office.list(clerk, 'dispute', { after }), { at: 'after' }, after)
  await assert.rejects(office.list(clerk, 'dispute', { date: 'constructor', period: parsePeriod('2025') }), { at: 'period' })
  await assert.rejects(office.list(clerk, 'dispute', { text: '长'.repeat(101) }), { at: 'text' })
  for (const limit of [-5, 0, 0.5, 1.5]) assert.equal((await office.list(desk.actor, 'dispute', { limit })).records.length, 1)
})

atDesk('no name that every object has is a field, a state or a row', [dispute], async desk => {
  const { office, actor, hong } = desk
  const says = async (values: object, state?: string) => (await office.check(actor, [
    { ledger: 'dispute', do: 'create', values: { union: hong, received: '2025', ...values }, ...(state && { state }) },
  ]))[0]!.faults.filter(one => one.strength === 'refuse').map(one => one.say)
  assert.deepEqual(await says({ constructor: 'x' }), ['劳动争议没有“constructor”这一栏，请核对栏名'])
  assert.deepEqual(await says({ parties: [{ name: '甲', toString: 'x' }] }), ['当事职工没有“toString”这一栏，请核对栏名'])
  assert.deepEqual(await says({}, 'constructor'), ['劳动争议没有“constructor”这个状态，请重新选择'])
  assert.deepEqual(await says({ cause: 'constructor' }), ['案由“constructor”不在可选项里，请填其中之一：工伤、劳资纠纷、解除劳动合同、社会保险、其他争议'])
  assert.deepEqual(await says({ extra: Object.fromEntries(Array.from({ length: 101 }, (_, i) => [`栏${i}`, 'x'])) }), ['其他信息的填法不对，请逐项填名称和文字，最多100项'])
})
