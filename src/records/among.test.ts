import assert from 'node:assert/strict'
import { sql } from '#store/sql.ts'
import { onBoth, onPostgres } from '#store/testing.ts'
import { among } from './among.ts'

onBoth('however many texts there are, each is found once', async store => {
  await store.transaction(tx => tx.script("create table person (name text); insert into person values ('李秀英'), ('王伟'), ('王伟'), ('赵敏')"))
  const found = async (...names: string[]) => (await store.read.all<{ name: string }>(sql`select name from person where name in ${among(store.dialect, names)} order by name`)).map(({ name }) => name)
  const strangers = Array.from({ length: 30 }, (_, n) => `生人${n}`)
  assert.deepEqual(await found(), [])
  assert.deepEqual(await found('赵敏'), ['赵敏'])
  assert.deepEqual(await found('王伟', '王伟', '赵敏'), ['王伟', '王伟', '赵敏'])
  assert.deepEqual(await found(...strangers.slice(0, 9), '赵敏'), ['赵敏'], 'the last of ten')
  assert.deepEqual(await found(...strangers, '赵敏', '王伟'), ['王伟', '王伟', '赵敏'])
})

onPostgres('a few names among very many are looked up in an index, whoever bears the same', async store => {
  await store.transaction(tx => tx.script(`create table person (name text, note text);
    insert into person select '人' || n % 100, repeat('x', 200) from generate_series(1, 40000) n; create index person_by_name on person (name); analyze person`))
  const plan = await store.read.all(sql`explain select note from person where name in ${among('postgres', ['人7', '人8'])}`)
  assert.match(JSON.stringify(plan), /person_by_name/)
})
