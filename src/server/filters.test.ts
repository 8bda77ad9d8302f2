import assert from 'node:assert/strict'
import { system } from '#records/actor.ts'
import { grant, inHouse, join, plant } from './testing.ts'

/* Whatever is asked for: an answer or one sentence, never a fault, and no more work than a page of a list. */

const nested = (deep: number): unknown => deep === 0 ? '张三' : { not: nested(deep - 1) }
const many = (n: number) => Array.from({ length: n }, (_, i) => `词${i}`)

/** What is asked of the list of visits, and how many of its two records it finds; a text where it is refused. */
const ASKED: readonly [body: object, found: number | RegExp][] = [
  [{ text: '%' }, 0], [{ text: '_' }, 0], [{ text: '%_%_%_%_%_%_%_%_%a' }, 0], [{ text: '100%' }, 1], [{ text: '\\' }, 0],
  [{ text: "' or 1=1 --" }, 0], [{ text: '(a+)+$' }, 0], [{ text: '%'.repeat(101) }, /太长/], [{ text: ['张三'] }, 2], [{ text: '😀' }, 0],
  [{ where: { met: '张三' } }, 1], [{ where: { met: { not: '张三' } } }, 1], [{ where: { met: nested(2) } }, /条件不对/],
  [{ where: { met: nested(8) } }, /条件不对/], [{ where: { met: nested(13) } }, /条件不对/], [{ where: { met: nested(14) } }, /条件不对|写法不对/],
  [{ where: { met: nested(200) } }, /写法不对/], [{ where: { met: { known: 1 } } }, /条件不对/], [{ where: { met: { like: '%' } } }, /条件不对/],
  [{ where: { met: many(100) } }, 0], [{ where: { met: many(10_000) } }, /条件|太多/], [{ where: { met: { not: many(10_000) } } }, /条件|太多/],
  [{ where: { employer: many(10_000) } }, /条件|太多|没有找到/], [{ where: { purpose: ['care', 'care', { known: true }] } }, /条件不对/],
  [{ where: Object.fromEntries(Array.from({ length: 21 }, (_, i) => [`f${i}`, 1])) }, /写法不对/], [{ where: { constructor: 'x' } }, /没有“constructor”这一栏/],
  [{ where: JSON.parse('{"a.b.c.d": 1}') }, /没有/], [{ where: { 'employer.phone': '1' } }, /没有/], [{ where: 'met' }, /写法不对/],
  [{ where: ['met'] }, /没有/],
  [{ order: 'met; drop table visit' }, /排序|没有/], [{ order: '__proto__' }, /排序|没有/], [{ order: 'day', after: '["x","y"]' }, 2],
  [{ after: '[[[[[' }, /./], [{ after: `["${'9'.repeat(100_000)}","x"]` }, 2],
  [{ limit: 1e300 }, 2], [{ limit: -5 }, 1], [{ limit: 'all' }, 2], [{ limit: 0.5 }, 1], [{ period: '0001..9999' }, /./],
  [{ period: '2025-01..2024-01' }, /./], [{ period: '9'.repeat(10_000) }, /./], [{ date: 'met', period: '2025' }, /./], [{ union: 'x' }, /./],
  [{ union: { not: 'x' } }, 2],
]

inHouse('a list answers whatever it is asked, or refuses it in one sentence', async ({ office, ask, house, ...world }) => {
  const tree = await plant(office)
  for (const met of ['张三', '李四（100%）']) await office.write(system('测试', tree.book), [
    { ledger: 'visit', do: 'create', values: { union: tree.own, day: '2025-03-01', purpose: 'care', met, form: 'detail', bright: null, remark: met } },
  ])
  await grant(office, tree, 'zhang', 'clerk')
  const person = await join({ office, ask, house, ...world }, 'zhang')
  const faults: string[] = []
  for (const [body, found] of ASKED) {
    const answer = await ask(person, 'POST', '/api/ledgers/visit/query', body)
    const said = JSON.stringify(body).slice(0, 80)
    const { records, say } = answer.json<{ records?: object[]; say?: string }>()
    if (answer.statusCode >= 500) faults.push(`${said}: ${answer.statusCode} ${answer.body}`)
    else if (typeof found === 'number' ? records?.length !== found : !say || !found.test(say) || say.length > 120) faults.push(`${said}: ${say?.slice(0, 100) ?? records?.length}`)
  }
  assert.deepEqual(faults, [])
})

inHouse('figures and names are asked for in bounds', async ({ office, ask, house, ...world }) => {
  const tree = await plant(office)
  await grant(office, tree, 'zhang', 'clerk')
  const person = await join({ office, ask, house, ...world }, 'zhang')
  const days = Array.from({ length: 400 }, (_, i) => `20${String(i % 100).padStart(2, '0')}`)
  const faults: string[] = []
  for (const [url, body, say] of [
    ['/api/figures', { periods: days, unions: Array.from({ length: 400 }, () => tree.own) }, /一次最多要20000个数据/],
    ['/api/figures', { periods: many(501) }, /写法不对/], ['/api/figures', { period: '2025', names: many(300) }, /没有“词0”这个指标/],
    ['/api/names', { ledgers: ['employer'], names: many(1001) }, /写法不对/], ['/api/suggest', { ledgers: many(1001), text: '' }, /写法不对/],
    ['/api/suggest', { ledgers: ['nowhere'], text: '张' }, /./], ['/api/why', { name: 'x'.repeat(10_000), period: '2025' }, /没有这个指标/],
    ['/api/propose', { text: '字'.repeat(20_001) }, /一次最多20000个/],
    ['/api/views', { ledger: 'visit', name: '看', sight: { columns: many(100_000) } }, /./],
    ['/api/check-text', { text: '受'.repeat(900_000), period: '2025' }, /./],
  ] as const) {
    const answer = await ask(person, 'POST', url, body)
    const told = answer.json<{ say?: string }>().say
    if (![404, 413, 422].includes(answer.statusCode)
      || !told
      || !say.test(told)) faults.push(`${url} ${JSON.stringify(body).slice(0, 60)}: ${answer.statusCode} ${told ?? answer.body.slice(0, 100)}`)
  }
  assert.deepEqual(faults, [])
})
