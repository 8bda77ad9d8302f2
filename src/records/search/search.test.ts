import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { headcount } from '#lines/member/headcount.ts'
import { member } from '#lines/member/member.ts'
import { movement } from '#lines/member/movement.ts'
import { basis } from '#office/basis.ts'
import { sql } from '#store/sql.ts'
import { atDesk } from '../testing.ts'
import { collectIfNeeded } from './keep.ts'
import { pairs, soughtIn } from './words.ts'

const LEDGERS = [member, headcount, movement, basis]

test('what is looked for is its words, of which signs part letters and digits', () => {
  assert.deepEqual(soughtIn(' 云劳调〔２０２５〕12号 A厂'), ['云劳调_2025_12号', 'a厂'])
  assert.deepEqual(soughtIn('%_“”'), [])
  assert.deepEqual(pairs('_赵明霞_'), ['_赵', '赵明', '明霞', '霞_'])
})

atDesk('found is what holds the text in one stretch, by title, initials or any text, also after a change and a removal', LEDGERS, async ({ office, actor, enter, change, town }) => {
  const found = async (text: string) => (await office.list(actor, 'member', { text, order: 'name', up: true })).records.map(record => record['name'])
  const ids = [
    await enter('member', { union: town, name: '赵明霞', joined: '2020', job: '电焊工' }),
    await enter('member', { union: town, name: '霞明', joined: '2021', remark: '云劳调〔2025〕12号 A厂' }),
  ]
  assert.deepEqual(await found('明霞'), ['赵明霞'])
  assert.deepEqual(await found('霞'), ['赵明霞', '霞明'])
  assert.deepEqual(await found('zm'), ['赵明霞'])
  assert.deepEqual(await found('焊'), ['赵明霞'])
  assert.deepEqual(await found('2025 12号'), ['霞明'])
  assert.deepEqual([await found('云劳调〔2025〕12号'), await found('云劳调[2025]12'), await found('云劳调〔2025〕2号')], [['霞明'], ['霞明'], []])
  assert.deepEqual(await found('ａ厂'), ['霞明'])
  assert.deepEqual(await found('霞电'), [])
  assert.deepEqual(await found('明霞 12号'), [])
  assert.deepEqual(await found('？'), [])
  await change('member', ids[0]!, { name: '赵晓' })
  assert.deepEqual([await found('明霞'), await found('晓')], [[], ['赵晓']])
  await office.write(actor, [{ ledger: 'member', do: 'remove', id: ids[1]! }])
  assert.deepEqual(await found('12号'), [])
  assert.deepEqual(await office.verify(actor), [])
})

atDesk('after an update titles say nothing twice any more, and are found by what they say', LEDGERS, async ({ office, store, actor, enter, town }) => {
  const id = await enter('movement', { union: town, day: '2025-03-01', kind: '发展', people: '3' })
  const { called } = await office.get(actor, 'movement', id)
  await store.transaction(async tx => {
    await tx.run(sql`update movement set called = ${`${String(called)} 发展`} where id = ${id}`)
    await tx.run(sql`delete from search_rule`)
  })
  assert.equal((await office.verify(actor)).length, 1) // the title is not that of its change
  await collectIfNeeded(store, office.register)
  assert.equal((await office.get(actor, 'movement', id)).called, called)
  assert.deepEqual(await office.verify(actor), [])
})

atDesk('a search and a look at every record find the same', LEDGERS, async ({ office, actor, town }) => {
  const letter = fc.constantFrom(...'王秀英明ab12 ·')
  const names = fc.sample(fc.string({ unit: letter, minLength: 1, maxLength: 6 }).filter(name => name.trim() !== ''), { numRuns: 60, seed: 7 }).map(name => `姓${name.trim()}`)
  await office.write(actor, names.map(name => ({ ledger: 'member', do: 'create', values: { union: town, name, joined: '2020' } })))
  const stored = (await office.list(actor, 'member', { limit: 500 })).records.map(record => String(record['name']))
  await fc.assert(fc.asyncProperty(fc.string({ unit: fc.constantFrom(...'王秀英明'), minLength: 1, maxLength: 3 }), async text => {
    const { total } = await office.list(actor, 'member', { text })
    assert.equal(total, stored.filter(name => name.includes(text)).length)
  }), { numRuns: 60 })
})

atDesk('who is entered one by one is found at once, whether he waits for the index or stands in it, and no longer once he is gone', LEDGERS, async ({ office, store, actor, enter, change, town }) => {
  const found = async (text: string) => (await office.list(actor, 'member', { text, limit: 500 })).total
  const ids: string[] = []
  for (let n = 1; n <= 100; n++) {
    ids.push(await enter('member', { union: town, name: `赵${n % 2 === 0 ? '双' : '单'}`, job: `工号${1000 + n}`, joined: '2020' }))
    if (n % 20 === 0) assert.deepEqual([await found('赵'), await found(`工号${1000 + n}`)], [n, 1])
  }
  assert.deepEqual([await found('赵双'), await found('赵单'), await found('1100 单')], [50, 50, 0])
  for (const n of [1, 99]) await change('member', ids[n]!, { name: '钱改' })
  for (const n of [3, 97]) await office.write(actor, [{ ledger: 'member', do: 'remove', id: ids[n]! }])
  assert.deepEqual([await found('赵双'), await found('钱改'), await found('工号1004'), await found('工号1098')], [46, 2, 0, 0])
  assert.deepEqual(await office.verify(actor), [])
  if (store.dialect === 'postgres') return
  await collectIfNeeded(store, office.register)
  await store.transaction(tx => tx.run(sql`delete from search_pairs where rowid in (select id from search where record = ${ids[0]!})`))
  assert.deepEqual(await office.verify(actor), ['有1条会员名册的查找用字与记录不符，请停用娘家，运行 niangjia recount 重新整理'])
})

atDesk('words that were not collected by the rule of this program are collected anew', LEDGERS, async ({ office, store, actor, enter, town }) => {
  await enter('member', { union: town, name: '赵明霞', joined: '2020' })
  await collectIfNeeded(store, office.register)
  assert.equal(await collectIfNeeded(store, office.register), false)
  await store.transaction(tx => tx.run(sql`update search set words = ${'_别的_'} where ledger = 'member'`))
  assert.deepEqual(await office.verify(actor), ['有1条会员名册的查找用字与记录不符，请停用娘家，运行 niangjia recount 重新整理'])
  await office.recount({ ...actor, role: 'administrator' })
  assert.deepEqual(await office.verify(actor), [])
  await store.transaction(tx => tx.run(sql`update search set words = ${'_别的_'} where ledger = 'member'`))
  await store.transaction(tx => tx.run(sql`update search_rule set rule = ${'older'}`))
  assert.equal(await collectIfNeeded(store, office.register), true)
  assert.deepEqual(await office.verify(actor), [])
  assert.equal((await office.list(actor, 'member', { text: '明霞' })).total, 1)
})
