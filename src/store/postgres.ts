import { setTimeout as sleep } from 'node:timers/promises'
import type pg from 'pg'
import { explain, faultOf } from './fault.ts'
import { learning } from './learning.ts'
import { commit, engineOn, numbered, preparing } from './postgres-client.ts'
import { borrow, checkDatabase, placeOf, pool } from './postgres-pool.ts'
import type { Sql } from './sql.ts'
import type { Store, Tx } from './store.ts'
import { outermost } from './turn.ts'
import { guarded } from './tx.ts'

const attempts = 5
const rowsPerFetch = 500

/**
 * Transactions are `read committed`: after `tx.lock` each statement sees what the former holder committed, which a
 * snapshot from before the wait would not. Reads have a pool of their own: they cannot write, nor starve the writers.
 */
export async function openPostgres(url: string, mode: 'write' | 'read'): Promise<Store> {
  const place = placeOf(url)
  const readers = pool(url, 'read')
  const writers = mode === 'write' ? pool(url, 'write') : undefined
  const prepare = preparing()
  const alone = outermost()
  const wrote = learning(async () => writers?.query('analyze'))

  async function within<T>(from: pg.Pool, begin: string, work: (tx: Tx) => Promise<T>): Promise<T> {
    return lent(from, async client => {
      await client.query(begin)
      try {
        const result = await guarded('postgres', engineOn(client, prepare), work)
        await commit(client)
        return result
      } catch (error) {
        await client.query('rollback').catch(() => {}) // a dead connection rolls back by dying
        throw error
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

  const all = <T>(q: Sql) => persistently(() => lent(readers, client => engineOn(client, prepare).all(q) as Promise<T[]>))

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
    read: { dialect: 'postgres', all, get: async <T>(q: Sql) => (await all<T>(q))[0], kept: (_, find) => find() },
    glance: () => store.read,
    snapshot: work => persistently(() => within(readers, 'begin isolation level repeatable read', work)),
    async *stream<T>(q: Sql) {
      try {
        yield* stream<T>(q)
      } catch (error) {
        throw explain(error, place)
      }
    },
    async transaction(work) {
      if (!writers) throw new Error('this store was opened for reading')
      return alone(() => persistently(async () => {
        let changed = 0
        const result = await within(writers, 'begin', tx => work({ ...tx, run: async q => {
          const rows = await tx.run(q)
          changed += rows
          return rows
        } }))
        wrote(changed)
        return result
      }))
    },
    slim() {}, // its pages are the server's, and idle connections end by themselves
    async close() {
      await Promise.all([readers.end(), writers?.end()])
    },
  }
  await checkDatabase(store.read, place).catch(async error => {
    await store.close()
    throw error
  })
  return store
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
