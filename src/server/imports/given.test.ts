import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { SheetRow } from '#sheets/sheet.ts'
import { grant, inHouse, join, plant } from '../testing.ts'
import { withGiven } from './given.ts'
import { importing } from './testing.ts'

test('what holds for all rows stands behind the own cells of each, and before those that are too many', async () => {
  const rows = async function* (): AsyncGenerator<SheetRow> {
    yield { line: 2, cells: ['甲'] }
    yield { line: 3, cells: ['乙', '丙', '多'], filled: [0] }
  }
  const found: SheetRow[] = []
  for await (const row of withGiven(rows(), 2, ['主办'])) found.push(row)
  assert.deepEqual(found, [{ line: 2, cells: ['甲', '', '主办'], filled: [2] }, { line: 3, cells: ['乙', '丙', '主办', '多'], filled: [0, 2] }])
})

inHouse('a column that a sheet lacks is said once for all its rows, and a row of prizes is still one of the event above', async world => {
  const tree = await plant(world.office)
  await grant(world.office, tree, 'zhang', 'clerk')
  const person = await join(world, 'zhang')
  const { send, change, look, enter } = importing(world, person)
  const sent = await send('活动.csv', Buffer.from('活动日期,活动名称,活动类别,获奖名单：奖项,获奖名单：获奖者\n2025-05-01,篮球赛,体育比赛,一等奖,甲队\n,,,二等奖,乙队\n2025-06-01,拔河,体育比赛,,\n'))
  assert.deepEqual(sent.sheets[0]!.faults, ['缺少“工会角色”列，请补上后再导入'])
  const given = await change(sent.id, { sheets: [{ nth: 0, given: { role: '主办' } }] })
  assert.deepEqual([given.sheets[0]!.faults, given.sheets[0]!.columns.at(-1)], [[], { heading: '工会角色（必填）', to: 'role', sure: 1, others: [], samples: [], given: '主办' }])
  assert.deepEqual((await change(sent.id, { sheets: [{ nth: 0, given: { role: '' } }] })).sheets[0]!.faults, sent.sheets[0]!.faults)

  await change(sent.id, { sheets: [{ nth: 0, given: { role: '主办' } }] })
  const { counts, rows } = (await look(sent.id)).preview!
  assert.deepEqual([counts.created, rows.map(({ cells }) => cells.at(-1))], [2, ['主办', '主办']])
  assert.deepEqual((await enter(sent.id)).result!.sheets.map(({ created }) => created), [2])
  const answer = await world.ask(person, 'POST', '/api/ledgers/activity/query', { text: '篮球赛' })
  const [event] = answer.json<{ records: { role: string; prizes: unknown[] }[] }>().records
  assert.deepEqual([event!.role, event!.prizes.length], ['host', 2])
})
