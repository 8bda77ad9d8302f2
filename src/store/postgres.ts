import { setTimeout as sleep } from 'node:timers/promises'
import type pg from 'pg'
import { explain, faultOf } from './fault.ts'
import { learning } from './learning.ts'
import { keepingBetween } from './kept.ts'
import { engineOn, numbered, preparing, VERSION } from './postgres-client.ts'
import { borrow, checkDatabase, placeOf, pool } from './postgres-pool.ts'
import { raw, type Sql } from './sql.ts'
import type { Read, Row, Store, Tx } from './store.ts'
import { outermost } from './turn.ts'
import { guarded } from './tx.ts'

const attempts = 5
const rowsPerFetch = 500
/** Without giving back empty pages, for which everybody would wait, and without waiting for who alters a table. */
const TIDY = 'vacuum (analyze, truncate off, skip_locked)'

/**
 * Transactions are `read committed`: after `tx.lock` each statement sees what the former holder committed, which a
 * snapshot from before the wait would not. Reads have a pool of their own: they cannot write, nor starve the writers.
 */
export async function openPostgres(url: string, mode: 'write' | 'read'): Promise<Store> {
  const place = placeOf(url)
  const readers = pool(url, 'read')
  const writers = mode === 'write' ? pool(url, 'write') : undefined
  const prepare = preparing()
  const kept = keepingBetween()
  const alone = outermost()
  const { wrote, end } = learning({ learn: async () => writers?.query('analyze'), tidy: async () => writers?.query(TIDY) })

  /** What begins it is not waited for: it goes along with the first statement, and what speaks against it is met there. */
  function begin(client: pg.PoolClient, words: string): void {
    client.query(prepare(words, [])).catch(() => {})
  }

  async function writing<T>(from: pg.Pool, work: (tx: Tx) => Promise<T>): Promise<T> {
    return lent(from, async client => {
      const engine = engineOn(client, prepare, kept)
      begin(client, 'begin')
      try {
        const result = await guarded('postgres', engine, work)
        wrote(engine.changed())
        return result
      } catch (error) {
        await client.query('rollback').catch(() => {}) // a dead connection rolls back by dying
        throw error
      }
    })
  }

  /** Reads of one state spoil nothing and commit nothing: nobody waits for their end, whoever uses the connection next comes behind it. */
  async function looking<T>(work: (read: Read) => Promise<T>): Promise<T> {
    return lent(readers, async client => {
      let over = false
      const all = async <R>({ text, values }: Sql) => {
        if (over) throw new Error('this snapshot is over')
        return (await client.query(prepare(text, values))).rows as R[]
      }
      begin(client, 'begin isolation level repeatable read')
      let version: Promise<unknown> | undefined
      const now = () => version ??= versionBy(all)
      try {
        return await work({ dialect: 'postgres', all, get: async <R>(q: Sql) => (await all<R>(q))[0], kept: kept.by({ now, anew: now }) })
      } finally {
        over = true
        client.query(prepare('rollback', [])).catch(() => {})
      }
    })
  }

  /** Again after a collision or a broken connection; not after a commit without an answer, which is a refusal. */
  async function persistently<T>(work: () => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await work()
      } catch (error) {
        const kind = faultOf(error)?.kind
        if ((kind !== 'again' && kind !== 'gone') || attempt === attempts) throw explain(error, place)
        await sleep(attempt * 20 * Math.random())
      }
    }
  }

  const all = <T>(q: Sql) => persistently(() => lent(readers, async client => (await client.query(prepare(q.text, q.values))).rows as T[]))
  const get = async <T>(q: Sql) => (await all<T>(q))[0]
  const anew = () => versionBy(all)
  const read = (now: () => Promise<unknown>): Read => ({ dialect: 'postgres', all, get, kept: kept.by({ now, anew }) })

  async function* stream<T>(q: Sql): AsyncGenerator<T> {
    const client = await borrow(readers)
    try {
      await client.query('begin')
      await client.query(`declare list no scroll cursor for ${numbered(q.text)}`, [...q.values])
      for (let rows: T[] = []; ; ) {
        rows = (await client.query(`fetch ${rowsPerFetch} from list`)).rows as T[]
        yield* rows
        if (rows.length < rowsPerFetch) return
      }
    } finally {
      await client.query('rollback').catch(() => {})
      client.release()
    }
  }

  const store: Store = {
    dialect: 'postgres',
    read: read(anew),
    glance() {
      let version: Promise<unknown> | undefined
      return read(() => version ??= anew())
    },
    snapshot: work => persistently(() => looking(work)),
    async *stream<T>(q: Sql) {
      try {
        yield* stream<T>(q)
      } catch (error) {
        throw explain(error, place)
      }
    },
    async transaction(work) {
      if (!writers) throw new Error('this store was opened for reading')
      return alone(() => persistently(() => writing(writers, work)))
    },
    slim() {}, // its pages are the server's, and idle connections end by themselves
    async close() {
      end()
      await Promise.all([readers.end(), writers?.end()])
    },
  }
  await checkDatabase(store.read, place).catch(async error => {
    await store.close()
    throw error
  })
  return store
}

async function versionBy(all: (q: Sql) => Promise<Row[]>): Promise<unknown> {
  return (await all(raw(VERSION)))[0]?.n
}

async function lent<T>(from: pg.Pool, work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
  const client = await borrow(from)
  let broken = false
  try {
    return await work(client)
  } catch (error) {
    broken = faultOf(error)?.kind === 'gone'
    throw error
  } finally {
    client.release(broken)
  }
}
