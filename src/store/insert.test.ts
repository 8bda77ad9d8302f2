import assert from 'node:assert/strict'
import { insertRows } from './insert.ts'
import { sql } from './sql.ts'
import type { Sql, Value } from './sql.ts'
import { onBoth, onSqlite } from './testing.ts'

onBoth('rows of any number arrive, each value in its column', async store => {
  await store.transaction(tx => tx.script('create table many (n integer primary key, words text, "order" integer)'))
  await store.transaction(async tx => {
    await insertRows(tx, 'many', [])
    await insertRows(tx, 'many', Array.from({ length: 203 }, (_, n) => n % 2 ? { n, order: n * 2, words: `第${n}行` } : { order: n * 2, n, words: n === 8 ? null : `第${n}行` }))
  })
  const rows = await store.read.all(sql`select n, words, "order" from many order by n`)
  assert.equal(rows.length, 203)
  assert.deepEqual([{ ...rows[7] }, { ...rows[8] }, { ...rows[202] }], [
    { n: 7, words: '第7行', order: 14 }, { n: 8, words: null, order: 16 }, { n: 202, words: '第202行', order: 404 },
  ])
})

onBoth('a row whose key is there becomes what was said, and a column that no row names keeps its default', async store => {
  await store.transaction(tx => tx.script("create table kept (key text primary key, n bigint, share double precision, note text default 'as it was')"))
  await store.transaction(tx => insertRows(tx, 'kept', [{ key: "it's", n: 9_007_199_254_740_991, share: 0.1 }, { key: '“一”\\', n: null, share: -1 }]))
  await store.transaction(tx => insertRows(tx, 'kept', [{ key: "it's", n: 2, share: null }], sql` on conflict (key) do update set n = excluded.n`))
  const rows = await store.read.all(sql`select key, n, share, note from kept order by share`)
  assert.deepEqual(rows.map(row => ({ ...row })), [{ key: '“一”\\', n: null, share: -1, note: 'as it was' }, { key: "it's", n: 2, share: 0.1, note: 'as it was' }])
})

onBoth('wide rows stay below the number of parameters an engine takes', async store => {
  const names = Array.from({ length: 900 }, (_, i) => `c${i}`)
  await store.transaction(tx => tx.script(`create table wide (${names.map(name => `${name} integer`).join(', ')})`))
  await store.transaction(tx => insertRows(tx, 'wide', Array.from({ length: 64 }, (_, n) => Object.fromEntries(names.map(name => [name, n])))))
  assert.deepEqual({ ...(await store.read.get(sql`select count(*) as n, sum(c0) as first, sum(c899) as last from wide`)) }, { n: 64, first: 2016, last: 2016 })
})

onSqlite('columns are named once a row fills them: of a few rows once any of the table did, of many once one of these did', async store => {
  await store.transaction(tx => tx.script('create table few (n integer, rare text, never text)'))
  const row = (n: number) => ({ n, rare: n === 100 ? '一' : null, never: null })
  await store.transaction(async tx => {
    let texts: string[] = []
    const counting = { ...tx, each: (q: Sql, rows: Iterable<readonly Value[]>) => (texts.push(q.text), tx.each(q, rows)) }
    const named = async (rows: ReturnType<typeof row>[]) => {
      texts = []
      await insertRows(counting, 'few', rows)
      return texts.map(text => text.match(/"[a-z]+"/g)!.slice(1).join())
    }
    for (let n = 1; n <= 63; n++) assert.deepEqual(await named(Array.from({ length: n }, () => row(0))), ['"n"'])
    // Of 64 rows each: the number alone, from the hundredth row on what it fills too, the last four by what a few have filled.
    assert.deepEqual(await named(Array.from({ length: 196 }, (_, n) => row(n))), ['"n"', '"n","rare"', '"n","rare"', '"n"'])
    assert.deepEqual([await named([row(100)]), await named([row(7)])], [['"n","rare"'], ['"n","rare"']])
  })
  assert.deepEqual({ ...await store.read.get(sql`select count(*) as n, count(rare) as rare, min(case when rare is not null then n end) as at from few`) }, { n: 2214, rare: 2, at: 100 })
})
