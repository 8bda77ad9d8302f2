import assert from 'node:assert/strict'
import { parsePeriod } from '#kit/period.ts'
import { dispute } from '#lines/dispute/dispute.ts'
import type { Actor } from '../actor.ts'
import type { Listing } from './listing.ts'
import { atDesk, type Desk } from '../testing.ts'

async function cases({ office, actor, enter, hong, ming, firm, town }: Desk) {
  const works = await enter('employer', { union: town, name: '大地五金厂', opened: '2010', ownership: 'private' })
  const rows = [
    { union: hong, number: '1', received: '2025-01-10', cause: 'pay', employer: works, sought: '100' },
    { union: hong, number: '2', received: '2025-08', cause: 'injury', sought: '300', remark: '冲床50%伤手' },
    { union: firm, number: '3', received: '2025-08-18', cause: 'pay', people: '3' },
    { union: ming, number: '4', received: '?', cause: '', sought: '200' },
    { union: ming, number: '5', received: '2025', cause: 'other', employer: works },
  ]
  await office.write(actor, rows.map(values => ({ ledger: 'dispute', do: 'create', values })))
  return async (asked: Listing, who: Actor = actor) => {
    const page = await office.list(who, 'dispute', { order: 'number', up: true, ...asked })
    return page.records.map(record => record['number']).join('')
  }
}

atDesk('filters: union, period, word, conditions', [dispute], async desk => {
  const numbers = await cases(desk)
  assert.equal(await numbers({}), '12345')
  assert.equal(await numbers({ union: desk.hong }), '123')
  assert.equal(await numbers({ period: parsePeriod('2025-08') }), '23')
  assert.equal(await numbers({ period: parsePeriod('2025') }), '1235')
  assert.equal(await numbers({ text: '50%' }), '2')
  assert.equal(await numbers({ text: '劳资' }), '13')
  assert.equal(await numbers({ text: '_' }), '')
  assert.equal(await numbers({ where: { cause: ['pay', 'other'] } }), '135')
  assert.equal(await numbers({ where: { cause: 'pay', employer: { known: false } } }), '3')
  assert.equal(await numbers({ where: { 'employer.ownership': 'private' } }), '15')
  assert.equal(await numbers({ where: { sought: { from: 20000 } } }), '24')
  for (const employer of ['大地五金厂', '大地', ['大地五金厂'], (await desk.office.list(desk.actor, 'employer')).records[0]!.id]) assert.equal(await numbers({ where: { employer } }), '15')
  assert.equal(await numbers({ where: { union: '宏兴村联合工会' } }), '12')
  assert.equal(await numbers({ where: { employer: { not: '大地五金厂' } } }), '')
  await assert.rejects(numbers({ where: { employer: '天空五金厂' } }), { code: 'missing', at: 'employer', say: '没有找到用人单位“天空五金厂”，是不是：大地五金厂？' })
  await assert.rejects(numbers({ where: { colour: 'red' } }), { say: '劳动争议没有“colour”这一栏，不能按它筛选' })
  for (const test of [3, { from: 1 }, { not: { from: 1 } }, { a: 1 }]) await assert.rejects(numbers({ where: { people: test } as Listing['where'] & {} }), {
    code: 'invalid', at: 'people', say: '按涉及职工筛选的条件不对，请重新选择',
  })
  await assert.rejects(numbers({ order: 'colour' }), { at: 'order' })

  const { office, actor, town, hong, ming, firm } = desk
  const below = async (ledger: string, period: string, who: Actor = actor) => [
    ...(await office.countBelow(who, ledger, { unions: [town, hong, ming, firm], period: parsePeriod(period) })).values(),
  ]
  assert.deepEqual([await below('dispute', '2025'), await below('dispute', '2025-08')], [[4, 3, 1, 1], [2, 2, 0, 1]])
  assert.deepEqual(await below('dispute', '2025', { ...actor, unions: [hong] }), [3, 3, 0, 1], 'what is beyond the reach of who asks is not told')
})

atDesk('what has no day is listed by the pinyin of its name, what has one the newest first', [dispute], async desk => {
  const { office, actor, enter, town } = desk
  for (const name of ['周记作坊', '安达物流', '明德纺织厂']) await enter('employer', { union: town, name })
  const page = async (after?: string) => office.list(actor, 'employer', { limit: 2, ...(after !== undefined && { after }) })
  const first = await page()
  assert.deepEqual([first, await page(first.next)].flatMap(({ records }) => records.map(record => record['name'])), ['安达物流', '明德纺织厂', '周记作坊'])
  await cases(desk)
  assert.deepEqual((await office.list(actor, 'dispute')).records.map(record => record['number']), ['4', '3', '2', '1', '5'])
})

atDesk('pages follow each other without a gap while others write', [dispute], async desk => {
  const { office, actor, enter, hong } = desk
  await cases(desk)
  for (const order of ['sought', 'received', 'number', 'entered', 'called']) {
    for (const up of [true, false]) {
      const whole = (await office.list(actor, 'dispute', { order, up })).records.map(record => record.id)
      const met: string[] = []
      for (let after: string | undefined; ;) {
        const page = await office.list(actor, 'dispute', { order, up, limit: 2, ...(after !== undefined && { after }) })
        assert.equal(page.total, whole.length)
        met.push(...page.records.map(record => record.id))
        if (page.next === undefined) break
        after = page.next
      }
      assert.deepEqual(met, whole, order)
    }
  }
  const first = await office.list(actor, 'dispute', { limit: 2, order: 'number' })
  await enter('dispute', { union: hong, received: '2025', number: '9' })
  const second = await office.list(actor, 'dispute', { limit: 2, order: 'number', after: first.next! })
  assert.deepEqual([...first.records, ...second.records].map(record => record['number']), ['5', '4', '3', '2'])
  await assert.rejects(office.list(actor, 'dispute', { after: 'x' }), { at: 'after' })
})

atDesk('records of other unions are counted, not shown', [dispute], async desk => {
  const { office, actor, town, hong, ming } = desk
  const numbers = await cases(desk)
  const clerk: Actor = { ...actor, unions: [hong] }
  assert.equal(await numbers({}, clerk), '123')
  const page = await office.list(clerk, 'dispute', { union: town })
  assert.deepEqual([page.records.length, page.total, page.locked], [3, 3, 2])
  await assert.rejects(office.list(clerk, 'dispute', { union: ming }), { code: 'forbidden', at: 'union' })
  assert.equal((await office.list(actor, 'dispute', { union: town })).locked, 0)
  assert.deepEqual((await office.list(clerk, 'union')).records.map(record => record['called']).sort(), ['大地五金厂工会', '宏兴村联合工会'])
})

atDesk('a page brings the names of what its records point to', [dispute], async desk => {
  await cases(desk)
  const { names } = await desk.office.list(desk.actor, 'dispute', { union: desk.hong })
  assert.deepEqual(Object.values(names).sort(), ['大地五金厂', '大地五金厂工会', '宏兴村联合工会'])
})
