import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { sql } from '#store/sql.ts'
import { onPostgres } from '#store/testing.ts'
import { openHere } from './open.ts'

onPostgres('of several processes that begin in an empty folder one makes the key, and the others wait for it', async (store, _t, { dir, db }) => {
  const begin = () => openHere({ data: dir, db: db!, mode: 'write', who: 'test' })
  const key = join(dir, 'key')
  const opening = await store.transaction(async tx => {
    await tx.lock('folder')
    const opening = begin()
    const waits = () =>
      tx.get(sql`select 1 from pg_locks where locktype = 'advisory' and not granted and database = (select oid from pg_database where datname = current_database())`)
    while (!existsSync(key) && !await waits()) await pause(20)
    assert.equal(existsSync(key), false)
    return { opening }
  })
  const first = await opening.opening
  const second = await begin()
  assert.deepEqual([first.newCode !== undefined, second.newCode], [true, undefined], 'the code is told once')
  await Promise.all([first.close(), second.close()])
})
