import assert from 'node:assert/strict'
import { test } from 'node:test'
import { keeping, writesSeldom } from './kept.ts'

test('what was found is found once, until the version is another', async () => {
  let [version, times] = [1, 0]
  const kept = keeping({ any: () => version, seldom: () => 0 }).each
  const ask = () => kept('a', async () => ++times)
  assert.deepEqual([await ask(), await ask()], [1, 1])
  version = 2
  assert.deepEqual([await ask(), await ask()], [2, 2])
  assert.equal(await kept('b', async () => 'other'), 'other')
})

test('what is found while someone writes is not kept', async () => {
  let version = 1
  const kept = keeping({ any: () => version, seldom: () => 0 }).each
  const begun = Promise.withResolvers<string>()
  const old = kept('a', () => begun.promise)
  version = 2
  await kept('b', async () => 'asked meanwhile')
  begun.resolve('old')
  assert.equal(await old, 'old')
  assert.equal(await kept('a', async () => 'new'), 'new')
})

test('who reads one state asks once whether what was found still holds, and goes by it to the end', async () => {
  let [version, asked, times] = [1, 0, 0]
  const { each, once } = keeping({ any: () => (asked++, version), seldom: () => 0 })
  const find = async () => ++times
  await each('a', find)
  const old = once()
  assert.equal(await old('a', find), 1)
  version = 2
  assert.equal(await each('a', find), 2)
  assert.deepEqual([await old('a', find), await old('b', find), asked], [1, 3, 3])
  assert.equal(await each('b', find), 4, 'what one of an older state found is not what stands now')
})

test('what was found in tables alone that are seldom written goes with a write to one of these, and with no other', async () => {
  let [any, seldom, times] = [1, 1, 0]
  const kept = keeping({ any: () => any, seldom: () => seldom })
  const find = async () => ++times
  const ask = (...tables: string[]) => kept.each(tables.join(), find, tables)
  assert.deepEqual([await ask('union'), await ask('union', 'member'), await ask('access', 'union_tree')], [1, 2, 3])
  any++
  assert.deepEqual([await ask('union'), await ask('union', 'member'), await ask('access', 'union_tree')], [1, 4, 3])
  assert.equal(await kept.once()('union', find, ['union']), 1)
  seldom++
  assert.deepEqual([await ask('union'), await ask('union', 'member'), await ask('access', 'union_tree')], [5, 4, 6])
})

test('a statement that may write a table that is seldom written is known by its words', () => {
  const writing = ['insert into "union" ("id") values (?)', 'update account_session set token = ?', 'delete from union_tree where 1 = 1', '\n  insert into access select 1']
  assert.deepEqual(writing.filter(text => !writesSeldom(text)), [])
  assert.deepEqual(['select * from "union"', 'insert into "member" ("union") values (?)', 'update book set head_no = ?'].filter(writesSeldom), [])
})
