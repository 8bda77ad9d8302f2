import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { pathToFileURL } from 'node:url'
import { checkMigrated, migrate, migrations } from './migrate.ts'
import { openStore } from './open.ts'
import { openSqlite } from './sqlite.ts'
import { ident, sql } from './sql.ts'
import { inTemporaryFolder, onBoth } from './testing.ts'

const extra = { name: '901-extra', text: 'create table extra (a text);\ncreate index extra_a on extra (a);\n' }
const second = { name: '902-second', text: 'alter table extra add column b integer;\n' }

test('a file that is named otherwise is refused, not passed over', t => {
  const folder = mkdtempSync(join(tmpdir(), 'niangjia-'))
  t.after(() => rmSync(folder, { recursive: true }))
  for (const name of ['001-one.sql', 'readme.md']) writeFileSync(join(folder, name), '')
  assert.deepEqual(migrations(pathToFileURL(`${folder}/`)).map(one => one.name), ['001-one'])
  writeFileSync(join(folder, '005-stationVisit.sql'), '')
  assert.throws(() => migrations(pathToFileURL(`${folder}/`)), /not 005-stationVisit\.sql/)
})

onBoth('what is missing is applied once, in order, and written down', async store => {
  await migrate(store, [...migrations(), extra])
  await migrate(store, [...migrations(), extra, second])
  await store.transaction(tx => tx.run(sql`insert into extra values (${'x'}, ${1})`))
  const done = await store.read.all<{ name: string; at: string; hash: string }>(sql`select * from migration where name > '9' order by name`)
  assert.deepEqual(done.map(row => row.name), ['901-extra', '902-second'])
  assert.match(done[0]!.at, /^\d{4}-\d\d-\d\dT/)
  assert.equal(done[0]!.hash, '8e4db2356edc76c8831fbd6567dd365ba0a7e438cfd1c8278ad762f0c5037c6d')
})

onBoth('where a migration has a text for each engine, each takes its own', async store => {
  const own = [
    { name: '901-own', text: 'create table mine_sqlite (a text);', only: 'sqlite' as const },
    { name: '901-own', text: 'create table mine_postgres (a text);', only: 'postgres' as const },
  ]
  await migrate(store, [...migrations(), ...own])
  await migrate(store, [...migrations(), ...own])
  assert.equal((await store.read.get(sql`select count(*) as n from ${ident(`mine_${store.dialect}`)}`))?.n, 0)
  await assert.rejects(store.read.get(sql`select 1 from ${ident(store.dialect === 'sqlite' ? 'mine_postgres' : 'mine_sqlite')}`), /mine_/)
})

onBoth('a migration that fails leaves nothing of itself', async store => {
  const broken = { name: '901-broken', text: 'create table half (a text); create table half (a text);' }
  await assert.rejects(migrate(store, [...migrations(), broken]), /already exists/)
  await migrate(store, [...migrations(), { name: '901-broken', text: 'create table half (a text);' }])
  assert.equal((await store.read.get(sql`select count(*) as n from half`))?.n, 0)
})

onBoth('two that start at once do not apply it twice', async (store, _t, place) => {
  const files = [...migrations(), extra, second]
  const other = place.db === undefined ? store : await openStore(place, 'write', 'other')
  await Promise.all([migrate(store, files), migrate(other, files)])
  if (other !== store) await other.close()
  assert.equal((await store.read.get(sql`select count(*) as n from migration where name > '9'`))?.n, 2)
})

onBoth('data of a newer program are refused; an edited migration is a bug, new line ends are not', async (store, _t, place) => {
  await migrate(store, [...migrations(), extra])
  const newer = '数据由更新版本的娘家写成（901-extra），请先升级程序'
  await assert.rejects(migrate(store, migrations()), { code: 'conflict', say: newer })
  await assert.rejects(openStore(place, 'read', 'test'), { say: newer })
  await assert.rejects(migrate(store, [...migrations(), { ...extra, text: 'create table extra (b text);' }]), /901-extra was edited/)
  await migrate(store, [...migrations(), { ...extra, text: extra.text.replaceAll('\n', '\r\n') }])
})

onBoth('a reader refuses data that are behind', async store => {
  await assert.rejects(checkMigrated(store.read, [...migrations(), extra]), { code: 'conflict', say: '数据由旧版本的娘家写成，请先用现在的版本启动一次娘家完成升级' })
  await checkMigrated(store.read, migrations())
})

test('a reader finds no data', () => inTemporaryFolder(async dir => {
  await assert.rejects(openStore({ dir }, 'read', 'test'), { code: 'missing', say: `“${dir}”里还没有娘家的数据，请检查 --data，或先启动一次娘家` })
  await openSqlite(`${dir}/niangjia.db`, 'write').close()
  await assert.rejects(openStore({ dir }, 'read', 'test'), { code: 'missing', say: '这里还没有娘家的数据，请检查 --data 和 --db，或先启动一次娘家' })
}))

test('the files of a folder come in the order of their numbers', () => inTemporaryFolder(async dir => {
  for (const name of ['010-later.sql', '002-second.sql', '001-first.sql', 'notes.txt']) writeFileSync(join(dir, name), `-- ${name}`)
  assert.deepEqual(migrations(pathToFileURL(`${dir}/`)), [
    { name: '001-first', text: '-- 001-first.sql' },
    { name: '002-second', text: '-- 002-second.sql' },
    { name: '010-later', text: '-- 010-later.sql' },
  ])
  for (const name of ['003-own.sqlite.sql', '003-own.postgres.sql']) writeFileSync(join(dir, name), `-- ${name}`)
  assert.deepEqual(migrations(pathToFileURL(`${dir}/`)).slice(2, 4), [
    { name: '003-own', text: '-- 003-own.postgres.sql', only: 'postgres' },
    { name: '003-own', text: '-- 003-own.sqlite.sql', only: 'sqlite' },
  ])
}))
