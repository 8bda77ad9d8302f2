import assert from 'node:assert/strict'
import { join as joined } from 'node:path'
import { isRefusal } from '#kit/refusal.ts'
import { register } from '#lines/register.ts'
import { system } from '#records/actor.ts'
import { grant, inHouse, join, plant } from '../testing.ts'
import { look } from './long.ts'
import { readState } from './pending.ts'
import { importing } from './testing.ts'

inHouse('a long sheet is looked at and entered by a process of its own, with SQLite through our doors, and taken back here', async world => {
  const tree = await plant(world.office)
  await grant(world.office, tree, 'zhang', 'clerk')
  const person = await join(world, 'zhang')
  const { send, look, enter } = importing(world, person)
  const taken: number[] = []
  const { take } = world.house.desk.office
  world.house.desk.office.take = (...asked) => (taken.push(asked[1].length), take(...asked))

  const rows = Array.from({ length: 2001 }, (_, i) => `宏兴村联合工会,会员${i},HX${i},2024-05-06,发展`)
  const sent = await send('会员名册.csv', Buffer.from(['所属工会,姓名,会员证号,入会日期,入会方式', ...rows].join('\n')))
  assert.deepEqual((await look(sent.id)).preview!.counts, { created: 2001, changed: 0, unchanged: 0, refused: 0 })
  const { phase, result } = await enter(sent.id)
  assert.deepEqual([phase, result!.sheets[0]!.created], ['done', 2001])
  assert.equal(taken.reduce((sum, n) => sum + n, 0), world.store.dialect === 'sqlite' ? 2001 : 0, 'every row came in by the doors of the server, or none')
  const actor = system('测试', tree.book)
  assert.equal((await world.office.list(actor, 'member')).total, 2001)
  assert.deepEqual((await world.office.imports(actor)).map(({ rows, note }) => [rows, note]), [[2001, '导入会员名册.csv']])
  await world.office.undo(actor, { batch: result!.batch! })
  assert.equal((await world.office.list(actor, 'member')).total, 0)
})

inHouse('what is refused in that process is refused here', async world => {
  const tree = await plant(world.office)
  await grant(world.office, tree, 'zhang', 'clerk')
  const { desk } = world.house
  const { id } = await importing(world, await join(world, 'zhang')).send('会员名册.csv', Buffer.from([
    '姓名,会员证号', ...Array.from({ length: 2001 }, (_, i) => `会员${i},HX${i}`),
  ].join('\n')))
  const pending = readState(joined(desk.dir, 'uploads', id))!
  pending.state.sheets[0]!.ledger = null
  await assert.rejects(look({ desk, register, actor: system('测试', tree.book) }, pending), error => isRefusal(error) && error.say === '请选择是哪本台账')
})
