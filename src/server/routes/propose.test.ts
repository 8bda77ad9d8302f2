import assert from 'node:assert/strict'
import { system } from '#records/actor.ts'
import { grant, inHouse, join, plant, TODAY, type TestHouse } from '../testing.ts'

const lines: string[] = []
const SECRET = '990101199003070015'

async function world(at: TestHouse) {
  const tree = await plant(at.office)
  const [clerk, reader] = [await join(at, 'clerk'), await join(at, 'reader')]
  await grant(at.office, tree, 'clerk', 'clerk')
  await grant(at.office, tree, 'reader', 'reader')
  return { tree, clerk, reader }
}

inHouse('a clerk is given what a note tells, each value with its place in the text, and nothing is stored', async at => {
  const { tree, clerk } = await world(at)
  const text = `${TODAY}李雷来访，反映拖欠工资`
  const answer = await at.ask(clerk, 'POST', '/api/propose', { text })
  assert.equal(answer.statusCode, 200, answer.body)
  const { proposals: [petition, ...more] } = answer.json() as {
    proposals: { ledger: string; label: string; values: { field: string; value: string; id?: string; marks: { start: number; end: number }[] }[] }[]
  }
  assert.deepEqual([more.length, petition!.ledger, petition!.label], [0, 'petition', '信访接待'])
  const said = (field: string) => petition!.values.filter(one => one.field === field).map(({ value, id, marks }) => [
    value, id, ...marks.map(({ start, end }) => text.slice(start, end)),
  ])
  assert.deepEqual(said('received'), [[TODAY, undefined, TODAY]])
  assert.deepEqual(said('matter'), [['工资', undefined, '拖欠工资']])
  assert.deepEqual(said('union'), [['宏兴村联合工会', tree.own]])
  assert.deepEqual((await at.office.list(system('测试', tree.book), 'petition', {})).records, [])
})

inHouse('a reader may not, no one unknown may, and no one for a union elsewhere', async at => {
  const { tree, clerk, reader } = await world(at)
  const body = { text: '今天来访2人' }
  assert.equal((await at.ask(reader, 'POST', '/api/propose', body)).statusCode, 403)
  assert.deepEqual((await at.ask(null, 'POST', '/api/propose', body)).json(), { code: 'forbidden', say: '请先登录', at: 'session' })
  assert.equal((await at.ask(clerk, 'POST', '/api/propose', { ...body, union: tree.below })).statusCode, 200)
  assert.equal((await at.ask(clerk, 'POST', '/api/propose', { ...body, union: tree.elsewhere })).statusCode, 403)
})

inHouse('what cannot be read is answered in one sentence, and no word of a note is logged', async at => {
  const { clerk } = await world(at)
  const say = async (body: unknown) => {
    const answer = await at.ask(clerk, 'POST', '/api/propose', body)
    return [answer.statusCode, (answer.json() as { say: string }).say]
  }
  assert.deepEqual(await say({ text: '' }), [422, '请写下或粘贴要登记的内容'])
  assert.deepEqual(await say({}), [422, '请写下或粘贴要登记的内容'])
  assert.deepEqual(await say({ text: `${SECRET}${'啊'.repeat(20_000)}` }), [422, '内容有20018个字，一次最多20000个，请分几次粘贴'])
  assert.equal((await at.ask(clerk, 'POST', '/api/propose', { text: `李雷 男 身份证${SECRET} 2024年3月入会` })).statusCode, 200)
  assert.ok(!lines.join('').includes(SECRET) && !lines.join('').includes('李雷'))
}, { logTo: { write: line => void lines.push(line) } })
