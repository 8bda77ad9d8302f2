import assert from 'node:assert/strict'
import { test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { openStore } from './open.ts'
import { openPostgres } from './postgres.ts'
import { borrow } from './postgres-pool.ts'
import { ident, sql } from './sql.ts'
import type { Read, Tx } from './store.ts'
import { onPostgres } from './testing.ts'

const refused = (url: string, code: string, say: string | RegExp) => assert.rejects(openPostgres(url, 'read'), { code, say })

test('a connection that came late is asked for once more, one that was refused is not', async () => {
  const client = { release() {} } as unknown as pg.PoolClient
  const answering = (...answers: (Error | pg.PoolClient)[]) => ({ connect: async () => {
    const next = answers.shift()!
    if (next instanceof Error) throw next
    return next
  } }) as unknown as pg.Pool
  const late = new Error('timeout exceeded when trying to connect')
  assert.equal(await borrow(answering(late, client)), client)
  await assert.rejects(borrow(answering(late, late, client)), late)
  await assert.rejects(borrow(answering(new Error('refused'), client)), /refused/)
})

test('a database that cannot be reached is said in one sentence, without the password', async () => {
  await refused('postgres://niangjia:secret@127.0.0.1:1/ledger', 'busy', '连接不上数据库（127.0.0.1:1/ledger），请检查 --db 的地址和网络，并确认数据库已启动')
  await refused('mysql://niangjia:secret@127.0.0.1/ledger', 'invalid', '--db 的地址写法不对，应为 postgres://用户名:密码@主机:端口/库名，请改正')
})

onPostgres('a wrong password, a missing database, an unfit database', async (store, _t, { db }) => {
  const url = new URL(db!)
  const place = (name: string) => `${url.hostname}:${url.port}/${name}`
  const wrong = new URL(url)
  wrong.password = 'wrong'
  await refused(wrong.href, 'forbidden', `数据库（${place(url.pathname.slice(1))}）拒绝登录，请检查 --db 中的用户名和密码`)
  const elsewhere = new URL(url)
  elsewhere.pathname = '/nowhere'
  await refused(elsewhere.href, 'missing', `数据库服务器上没有这个库（${place('nowhere')}），请先建库或改正 --db 中的库名`)

  const unfit = `${url.pathname.slice(1)}_unfit`
  const admin = new pg.Client(url.href)
  await admin.connect()
  await admin.query(`create database ${unfit} template template0 encoding 'UTF8' locale_provider icu icu_locale 'zh-CN' locale 'C'`)
  elsewhere.pathname = `/${unfit}`
  await refused(elsewhere.href, 'invalid', /的编码应为 UTF8、排序规则应为 C/).finally(async () => {
    await admin.query(`drop database ${unfit}`)
    await admin.end()
  })
  assert.equal((await store.read.get(sql`select 1 as n`))?.n, 1)
})

onPostgres('a broken connection is replaced: reads and whole transactions run again', async (store, _t, place) => {
  await store.transaction(tx => tx.script('create table t (n integer); insert into t values (0)'))
  const other = await openStore(place, 'write', 'other')
  const breakAll = () =>
    other.transaction(tx =>
      tx.all(sql`select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid() and application_name = 'niangjia'`))
  await breakAll()
  assert.equal((await store.read.get(sql`select n from t`))?.n, 0)
  let tries = 0
  await store.transaction(async tx => {
    await tx.run(sql`update t set n = n + 1`)
    if (++tries === 1) await breakAll()
    await tx.run(sql`update t set n = n + 10`)
  })
  assert.deepEqual([tries, (await store.read.get(sql`select n from t`))?.n], [2, 11])
  await other.close()
})

onPostgres('a commit without an answer is neither repeated nor called saved', async (store, _t, place) => {
  await store.transaction(tx => tx.script(`
    create table t (n integer);
    create function hang_up() returns trigger language plpgsql as $$ begin perform pg_terminate_backend(pg_backend_pid()); return null; end $$;
    create constraint trigger late after insert on t deferrable initially deferred for each row execute function hang_up()`))
  let tries = 0
  const work = store.transaction(async tx => {
    tries++
    await tx.run(sql`insert into t values (1)`)
  })
  await assert.rejects(work, { code: 'busy', say: '保存时与数据库的连接中断，不能确定这次是否已存下，请稍后刷新核对' })
  assert.equal(tries, 1)
  assert.ok(place.db)
})

onPostgres('two transactions that wait for each other both succeed', async store => {
  await store.transaction(tx => tx.script(`create table t (id text primary key, n integer); insert into t values ('a', 0), ('b', 0)`))
  let both = 0
  const meet = async () => {
    both++
    while (both < 2) await new Promise(setImmediate)
  }
  const add = (first: string, second: string) => store.transaction(async tx => {
    await tx.run(sql`update t set n = n + 1 where id = ${first}`)
    await meet()
    await tx.run(sql`update t set n = n + 1 where id = ${second}`)
  })
  await Promise.all([add('a', 'b'), add('b', 'a')])
  assert.deepEqual((await store.read.all(sql`select n from t order by id`)).map(row => row.n), [2, 2])
})

onPostgres('a lock is held to the end of its transaction, also against other processes', async (store, _t, place) => {
  await store.transaction(tx => tx.script('create table t (n integer); insert into t values (0)'))
  const other = await openStore(place, 'write', 'other')
  await Promise.all(Array.from({ length: 10 }, (_, i) => (i % 2 ? store : other).transaction(async tx => {
    await tx.lock('book:1')
    const row = await tx.get<{ n: number }>(sql`select n from t`)
    await new Promise(setImmediate)
    await tx.run(sql`update t set n = ${row!.n + 1}`)
  })))
  await other.close()
  assert.equal((await store.read.get(sql`select n from t`))?.n, 10)
})

onPostgres('what was found where one seldom writes is found once by a process, until any of them writes there', async (store, _t, place) => {
  const other = await openStore(place, 'write', 'other')
  let times = 0
  const depth = (read: Read) => read.kept('depth', async () => (times++, (await read.get<{ n: number }>(sql`select coalesce(sum(depth), 0) as n from union_tree`))!.n), ['union_tree'])
  const put = (depth: number) => (tx: Tx) => tx.run(sql`insert into union_tree (ancestor, descendant, depth) values (${`a${depth}`}, ${'b'}, ${depth})`)
  const all = async () => [await depth(other.read), await depth(other.glance()), await other.snapshot(depth), await other.transaction(depth)]
  assert.deepEqual([await all(), times], [[0, 0, 0, 0], 1])
  await store.transaction(tx => tx.run(sql`update book set head_no = ${1}`))
  assert.deepEqual([await all(), times], [[0, 0, 0, 0], 1])
  await store.transaction(put(1))
  assert.deepEqual([await all(), times], [[1, 1, 1, 1], 2])
  await assert.rejects(store.transaction(async tx => {
    await put(2)(tx)
    throw new Error('thought better of it')
  }))
  assert.deepEqual([await all(), times], [[1, 1, 1, 1], 2])
  await other.close()
})

onPostgres('who holds a lock goes by what the former holder wrote where one seldom writes', async (store, _t, place) => {
  const other = await openStore(place, 'write', 'other')
  const depth = (read: Read) => read.kept('depth', async () => (await read.get<{ n: number }>(sql`select coalesce(sum(depth), 0) as n from union_tree`))!.n, ['union_tree'])
  const seen = await other.transaction(async late => {
    const before = await depth(late)
    await store.transaction(async tx => {
      await tx.lock('tree')
      await tx.run(sql`insert into union_tree (ancestor, descendant, depth) values ('a', 'b', 5)`)
    })
    await late.lock('tree')
    return [before, await depth(late)]
  })
  assert.deepEqual(seen, [0, 5])
  await other.close()
})

onPostgres('what is sent without waiting stands with the rest or not at all, and what went wrong is what is told', async store => {
  await store.transaction(tx => tx.script('create table t (n integer primary key)'))
  await store.transaction(async tx => {
    await tx.send(sql`insert into t values (1)`)
    assert.equal((await tx.get(sql`select count(*) as n from t`))?.n, 1)
    await tx.send(sql`insert into t values (2)`)
  })
  const twice = async (tx: Tx) => {
    await tx.send(sql`insert into t values (3)`)
    await tx.send(sql`insert into t values (1)`)
  }
  await assert.rejects(store.transaction(twice), { code: '23505' })
  await assert.rejects(store.transaction(async tx => {
    await twice(tx)
    await tx.get(sql`select count(*) as n from t`)
  }), { code: '23505' })
  assert.equal((await store.read.get(sql`select count(*) as n from t`))?.n, 2)
})

onPostgres('many rows, also such as nobody waited for, let the database learn its tables anew', async store => {
  await store.transaction(tx => tx.script('create table t (n integer)'))
  await store.transaction(tx => tx.send(sql`insert into t select n from generate_series(1, 6000) n`))
  const learnt = () => store.read.get(sql`select 1 as one from pg_stat_user_tables where relname = 't' and last_analyze is not null`)
  while (!await learnt()) await pause(20)
})

onPostgres('what takes too long is stopped and said', async (store, _t, place) => {
  const settings = ['application_name', 'statement_timeout', 'lock_timeout', 'idle_in_transaction_session_timeout']
  const found = await store.snapshot(read => Promise.all(settings.map(async name => Object.values((await read.get(sql`show ${ident(name)}`))!)[0])))
  assert.deepEqual(found, ['niangjia', '1min', '10s', '1min'])
  const sleeping = store.transaction(async tx => {
    await tx.script('set local statement_timeout = 20')
    await tx.get(sql`select pg_sleep(5)`)
  })
  await assert.rejects(sleeping, { code: 'busy', say: '这次查询用时太长，已停止，请缩小范围后再试' })
  const other = await openStore(place, 'write', 'other')
  await store.transaction(async tx => {
    await tx.lock('book:1')
    const waiting = other.transaction(async late => {
      await late.script('set local lock_timeout = 20')
      await late.lock('book:1')
    })
    await assert.rejects(waiting, { code: 'busy', say: /正被占用，这次没有保存，请稍后再试$/ })
  })
  await other.close()
})

onPostgres('a sum beyond exact numbers is a bug, never a rounded figure', async store => {
  await assert.rejects(store.read.get(sql`select 9007199254740993::bigint as n`), /too large to be exact/)
  await assert.rejects(store.read.get(sql`select sum(n) as n from (values (9007199254740991::bigint), (2)) as t(n)`), /too large to be exact/)
})

onPostgres('of more different statements the first five hundred are prepared', async store => {
  const texts = Array.from({ length: 520 }, (_, n) => sql`select 1 + ${n} as n, 'x' as ${ident(`c${n}`)}`)
  for (const q of texts) await store.read.get(q)
  assert.equal((await store.read.get<{ n: number }>(texts[519]!))?.n, 520)
  assert.deepEqual((await store.read.get(sql`select count(*) as n from pg_prepared_statements`))?.n, 500)
})
