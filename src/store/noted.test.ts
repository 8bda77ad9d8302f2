import assert from 'node:assert/strict'
import Database from 'better-sqlite3'
import { findFolder } from './folder.ts'
import { sql } from './sql.ts'
import type { Store, Tx } from './store.ts'
import { onPostgres, onSqlite } from './testing.ts'

const put = (n: number) => async (tx: Tx) => {
  await tx.run(sql`insert into counter values (${n})`)
  tx.noted.set('counter', n)
}
const noted = (store: Store) => store.transaction(async tx => tx.noted.get<number>('counter'))

async function counting(store: Store): Promise<void> {
  await store.transaction(tx => tx.script('create table counter (n bigint); create table other (n bigint)'))
  await store.transaction(put(1))
}

onSqlite('what a writer noted behind his statement he finds in his next transactions, until the table is written', async store => {
  await counting(store)
  await store.transaction(tx => tx.run(sql`insert into other values (${1})`))
  assert.deepEqual([await noted(store), await noted(store)], [1, 1])
  await store.transaction(tx => tx.run(sql`update "counter" set n = ${2}`))
  assert.equal(await noted(store), undefined)
  await store.transaction(put(3))
  await store.transaction(tx => tx.script('delete from counter'))
  assert.equal(await noted(store), undefined)
})

onSqlite('of a transaction that was not committed nothing is noted, nor of those before it', async store => {
  await counting(store)
  await assert.rejects(store.transaction(async tx => {
    await put(2)(tx)
    throw new Error('no')
  }), /no/)
  assert.equal(await noted(store), undefined)
})

onSqlite('when another connection has written nothing is noted any more', async (store, _, { dir }) => {
  await counting(store)
  const other = new Database(findFolder(dir).database)
  other.exec('insert into other values (1)')
  assert.equal(await noted(store), undefined)
  other.close()
})

onPostgres('where many write nothing is ever noted', async store => {
  await counting(store)
  assert.equal(await noted(store), undefined)
})
