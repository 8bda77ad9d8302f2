import assert from 'node:assert/strict'
import { faultOf } from './fault.ts'
import { openStore } from './open.ts'
import { ident, sql } from './sql.ts'
import type { Read, Store, Tx } from './store.ts'
import { onBoth, onSqlite } from './testing.ts'

async function counters(store: Store): Promise<void> {
  await store.transaction(tx => tx.script('create table counter (name text primary key, n bigint not null, note text)'))
  await store.transaction(tx => tx.run(sql`insert into counter values (${'a'}, ${0}, ${null})`))
}

const breath = () => new Promise(setImmediate)

onBoth('values come back as they went in', async store => {
  await store.transaction(tx => tx.script('create table v (id text primary key, whole bigint, real double precision, words text, blank text)'))
  await store.transaction(tx => tx.run(sql`insert into v values (${'一'}, ${9007199254740991}, ${0.5}, ${'“?” it\'s 4,294,967,296'}, ${null})`))
  assert.deepEqual({ ...(await store.read.get(sql`select * from v`)) }, { id: '一', whole: 9007199254740991, real: 0.5, words: '“?” it\'s 4,294,967,296', blank: null })
  assert.equal(await store.read.get(sql`select * from v where id = ${'?'}`), undefined)
})

onBoth('sums, counts and comparisons are numbers', async store => {
  await store.transaction(tx => tx.script(`create table s (n bigint); insert into s values (1), (2), (4)`))
  const row = await store.read.get(sql`select sum(n) as sum, count(*) as count, avg(n) as mean, max(n) > 3 as big from s where n > ${0}`)
  assert.deepEqual({ ...row, mean: Math.round(Number(row?.mean) * 100) }, { sum: 7, count: 3, mean: 233, big: 1 })
})

onBoth('a whole number stays whole in a text column', async store => {
  await store.transaction(async tx => {
    await tx.script('create table w (t text)')
    assert.equal(await tx.run(sql`insert into w values (${7}), (${'x'})`), 2)
  })
  assert.deepEqual((await store.read.all(sql`select t from w order by t`)).map(row => row.t), ['7', 'x'])
})

onBoth('what is kept goes with the next commit, whoever makes it', async store => {
  await counters(store)
  let times = 0
  const ask = () => store.read.kept('a', async () => (times++, (await store.read.get<{ n: number }>(sql`select n from counter`))!.n))
  assert.deepEqual([await ask(), await ask()], [0, 0])
  await store.transaction(tx => tx.run(sql`update counter set n = ${5}`))
  assert.equal(await ask(), 5)
  assert.equal(times, store.dialect === 'sqlite' ? 2 : 3)
  await store.snapshot(async read => {
    assert.equal(await read.kept('a', async () => 'of another connection'), 'of another connection')
  })
})

onBoth('what was found in a table that is seldom written stands until it is written, whatever else is', async store => {
  await counters(store)
  const find = (read: Read) => read.kept('places', async () => (await read.get<{ n: number }>(sql`select coalesce(sum(depth), 0) as n from union_tree`))!.n, ['union_tree'])
  const put = (depth: number) => (tx: Tx) => tx.run(sql`insert into union_tree (ancestor, descendant, depth) values (${`a${depth}`}, ${'b'}, ${depth})`)
  await store.transaction(put(1))
  const ask = async () => [await find(store.read), await find(store.glance()), await store.snapshot(find)]
  assert.deepEqual(await ask(), [1, 1, 1])
  await store.transaction(tx => tx.run(sql`update counter set n = ${5}`))
  assert.deepEqual(await ask(), [1, 1, 1])
  await store.transaction(tx => tx.run(sql`update union_tree set depth = ${2}`))
  assert.deepEqual(await ask(), [2, 2, 2])
  await assert.rejects(store.transaction(async tx => {
    await put(3)(tx)
    throw new Error('thought better of it')
  }))
  await store.transaction(tx => tx.run(sql`update counter set n = ${6}`))
  assert.deepEqual(await ask(), [2, 2, 2])
  await store.transaction(async tx => {
    assert.equal(await find(tx), 2)
    await put(7)(tx)
    assert.equal(await find(tx), 9, 'who wrote it sees it')
  })
  assert.deepEqual(await ask(), [9, 9, 9])
  assert.equal(await store.transaction(find), 9)
})

onBoth('text sorts by code point', async store => {
  await store.transaction(tx => tx.script(`create table o (t text); insert into o values ('2025-08'), ('2025-08-18'), ('20250'), ('a'), ('B'), ('中')`))
  assert.deepEqual((await store.read.all(sql`select t from o order by t`)).map(row => row.t), ['2025-08', '2025-08-18', '20250', 'B', 'a', '中'])
})

onBoth('a transaction that throws leaves nothing, and the next one works', async store => {
  await counters(store)
  const failing = store.transaction(async tx => {
    await tx.run(sql`update counter set n = 5`)
    throw new Error('thought better of it')
  })
  await assert.rejects(failing, /thought better/)
  await store.transaction(tx => tx.run(sql`update counter set n = n + 1`))
  assert.equal((await store.read.get(sql`select n from counter`))?.n, 1)
})

onBoth('twenty transactions at once, with waiting inside, come one after another', async store => {
  await counters(store)
  await Promise.all(Array.from({ length: 20 }, () => store.transaction(async tx => {
    await tx.lock('counter')
    const row = await tx.get<{ n: number }>(sql`select n from counter`)
    await breath()
    await tx.run(sql`update counter set n = ${row!.n + 1}`)
  })))
  assert.equal((await store.read.get(sql`select n from counter`))?.n, 20)
})

onBoth('what is not committed is seen by its own transaction only', async store => {
  await counters(store)
  await store.transaction(async tx => {
    await tx.run(sql`update counter set n = 9`)
    assert.equal((await tx.get(sql`select n from counter`))?.n, 9)
    assert.equal((await store.read.get(sql`select n from counter`))?.n, 0)
  })
  assert.equal((await store.read.get(sql`select n from counter`))?.n, 9)
})

onBoth('a snapshot stands still, also two at once, and cannot write', async store => {
  await counters(store)
  const seen = await store.snapshot(async early => {
    const first = await early.get(sql`select n from counter`)
    await store.transaction(tx => tx.run(sql`update counter set n = 1`))
    const late = await store.snapshot(read => read.get(sql`select n from counter`))
    return [first?.n, (await early.get(sql`select n from counter`))?.n, late?.n]
  })
  assert.deepEqual(seen, [0, 0, 1])
  await assert.rejects(store.snapshot(read => read.all(sql`update counter set n = 7 returning n`)), /read-?only/)
  await assert.rejects(store.read.all(sql`update counter set n = 7 returning n`), /read-?only/)
  assert.equal((await store.read.get(sql`select n from counter`))?.n, 1)
})

onBoth('what is given back to save memory is missed by nobody: not in a snapshot, not in a transaction, not afterwards', async store => {
  await counters(store)
  const n = async (read: Pick<Store['read'], 'get'>) => (await read.get(sql`select n from counter`))?.n
  await store.snapshot(read => n(read)) // leaves a connection that waits
  await store.snapshot(async early => {
    assert.equal(await n(early), 0)
    await store.transaction(async tx => {
      await tx.run(sql`update counter set n = 1`)
      store.slim()
      assert.equal(await n(tx), 1)
    })
    store.slim()
    assert.equal(await n(early), 0)
  })
  assert.equal(await n(store.read), 1)
})

onBoth('a stream gives every row, of one state, and may be left early', async store => {
  await store.transaction(tx => tx.script('create table long (n integer)'))
  await store.transaction(async tx => {
    for (let n = 0; n < 1203; n++) await tx.run(sql`insert into long values (${n})`)
  })
  const got: number[] = []
  for await (const row of store.stream<{ n: number }>(sql`select n from long where n >= ${3} order by n`)) {
    if (got.length === 0) await store.transaction(tx => tx.run(sql`delete from long`))
    got.push(row.n)
  }
  assert.deepEqual([got.length, got[0], got.at(-1)], [1200, 3, 1202])
  for (let round = 0; round < 12; round++) {
    for await (const row of store.stream(sql`select name from migration`)) if (row) break
  }
})

onBoth('a failed statement spoils its transaction, even if the failure is swallowed', async store => {
  await counters(store)
  const swallowing = store.transaction(async tx => {
    await tx.run(sql`update counter set n = 3`)
    await tx.run(sql`insert into counter values (${'a'}, ${1}, ${null})`).catch(() => {})
  })
  await assert.rejects(swallowing, /swallowed/)
  const carryingOn = store.transaction(async tx => {
    await tx.run(sql`insert into counter values (${'a'}, ${1}, ${null})`).catch(() => {})
    await tx.run(sql`update counter set n = 4`)
  })
  await assert.rejects(carryingOn, /an earlier statement/)
  assert.equal((await store.read.get(sql`select n from counter`))?.n, 0)
})

onBoth('a failure that nobody waited for is not committed either', async store => {
  await counters(store)
  const careless = store.transaction(async tx => {
    await tx.run(sql`update counter set n = 3`)
    tx.run(sql`insert into counter values (${'a'}, ${1}, ${null})`).catch(() => {})
  })
  await assert.rejects(careless, /swallowed/)
  assert.equal((await store.read.get(sql`select n from counter`))?.n, 0)
})

onBoth('statements asked for at once run one after another', async store => {
  await counters(store)
  const seen = await store.transaction(tx => Promise.all([1, 2, 3].map(async n => {
    await tx.run(sql`update counter set n = n * 10 + ${n}`)
    return (await tx.get(sql`select n from counter`))?.n
  })))
  assert.deepEqual(seen, [123, 123, 123])
})

onBoth('a transaction is of no use after its end', async store => {
  await counters(store)
  const kept = await store.transaction(async tx => tx)
  await assert.rejects(kept.run(sql`update counter set n = 1`), /is over/)
})

onBoth('a transaction inside another is refused at once; one begun later by its aftermath is not', async store => {
  await counters(store)
  await assert.rejects(store.transaction(() => store.transaction(async () => 1)), /inside a transaction/)
  const ended = Promise.withResolvers<void>()
  let later: Promise<number> | undefined
  await store.transaction(async () => {
    later = ended.promise.then(() => store.transaction(async () => 2))
  })
  ended.resolve()
  assert.equal(await later, 2)
})

onBoth('errors of both engines read alike', async store => {
  await store.transaction(tx => tx.script(`
    create table union_of (book text, code text, primary key (book, code));
    create table person (id text primary key, book text, code text, "order" integer, foreign key (book, code) references union_of (book, code));
    create unique index person_order on person (book, "order");
    insert into union_of values ('b', 'u'); insert into person values ('p', 'b', 'u', 1)`))
  const faultFrom = async (q: ReturnType<typeof sql>) => {
    try {
      await store.transaction(tx => tx.run(q))
    } catch (error) {
      return faultOf(error)
    }
    return 'no error'
  }
  assert.deepEqual(await faultFrom(sql`insert into union_of values ('b', 'u')`), { kind: 'unique', table: 'union_of', columns: ['book', 'code'] })
  assert.deepEqual(await faultFrom(sql`insert into person values ('q', 'b', 'u', 1)`), { kind: 'unique', table: 'person', columns: ['book', 'order'] })
  assert.deepEqual(await faultFrom(sql`insert into person values ('q', 'b', 'none', 2)`), { kind: 'reference' })
  assert.equal(await faultFrom(sql`insert into nowhere values (1)`), null)
})

onBoth('a reader joins the writer and sees what is committed, but cannot write', async (store, _t, place) => {
  await counters(store)
  const reader = await openStore(place, 'read', 'test reader')
  try {
    assert.equal((await reader.read.get(sql`select n from counter`))?.n, 0)
    await store.transaction(tx => tx.run(sql`update counter set n = 2`))
    assert.equal((await reader.read.get(sql`select n from counter`))?.n, 2)
    await assert.rejects(reader.transaction(async () => 1), /opened for reading/)
  } finally {
    await reader.close()
  }
})

onSqlite('every commit reaches the disk, readers do not wait, references hold', async store => {
  const settings = ['journal_mode', 'synchronous', 'foreign_keys', 'fullfsync', 'checkpoint_fullfsync']
  const found = await store.transaction(tx => Promise.all(settings.map(async name => Object.values((await tx.get(sql`pragma ${ident(name)}`))!)[0])))
  assert.deepEqual(found, ['wal', 2, 1, 1, 1])
})
