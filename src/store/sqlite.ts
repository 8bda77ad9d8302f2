import { explain } from './fault.ts'
import { openHandle } from './sqlite-handle.ts'
import type { Handle } from './sqlite-handle.ts'
import type { Sql } from './sql.ts'
import type { Read, Store, Tx } from './store.ts'
import { outermost, queue } from './turn.ts'
import { guarded } from './tx.ts'

const spareReaders = 4
const rowsPerBreath = 500

/**
 * One writing connection, whose transactions queue up, and read-only ones beside it, which never wait (WAL).
 * Statements run on the caller's thread. The lock on the folder is taken by whoever opens for writing.
 */
export function openSqlite(file: string, mode: 'write' | 'read'): Store {
  const writer = mode === 'write' ? open(file, 'write') : undefined
  const reader = open(file, 'read')
  const spare: Handle[] = []
  const { inTurn, idle } = queue()
  const alone = outermost()

  async function lent<T>(work: (handle: Handle) => Promise<T>): Promise<T> {
    const handle = spare.pop() ?? open(file, 'read')
    return work(handle).finally(() => giveBack(handle))
  }

  function giveBack(handle: Handle): void {
    if (spare.length < spareReaders) spare.push(handle)
    else handle.close()
  }

  /** Reads of a snapshot have no order to keep and spoil nothing, so they do without the rules of a transaction. */
  async function looking<T>(handle: Handle, work: (read: Read) => Promise<T>): Promise<T> {
    let over = false
    const all = async <R>(q: Sql) => {
      if (over) throw new Error('this snapshot is over')
      return (await handle.all(q)) as R[]
    }
    try {
      handle.begin()
      return await work({ dialect: 'sqlite', all, get: async <R>(q: Sql) => (await all<R>(q))[0], kept: handle.kept.once() })
    } catch (error) {
      throw explain(error, file)
    } finally {
      over = true
      handle.rollback()
    }
  }

  async function writing<T>(handle: Handle, work: (tx: Tx) => Promise<T>): Promise<T> {
    try {
      handle.begin('to write')
      return await guarded('sqlite', handle, work)
    } catch (error) {
      throw explain(error, file)
    } finally {
      handle.rollback()
    }
  }

  async function all<T>(q: Sql): Promise<T[]> {
    try {
      return (await reader.all(q)) as T[]
    } catch (error) {
      throw explain(error, file)
    }
  }

  const get = async <T>(q: Sql) => (await all<T>(q))[0]

  return {
    dialect: 'sqlite',
    read: { dialect: 'sqlite', all, get, kept: reader.kept.each },
    glance: () => ({ dialect: 'sqlite', all, get, kept: reader.kept.once() }),
    snapshot: work => lent(handle => looking(handle, work)),
    async *stream<T>(q: Sql) {
      const handle = spare.pop() ?? open(file, 'read')
      try {
        let n = 0
        for (const row of handle.rows(q)) {
          yield row as T
          if (++n % rowsPerBreath === 0) await new Promise(setImmediate)
        }
      } catch (error) {
        throw explain(error, file)
      } finally {
        giveBack(handle)
      }
    },
    async transaction(work) {
      if (!writer) throw new Error('this store was opened for reading')
      return alone(() => inTurn(() => writing(writer, work)))
    },
    slim() {
      for (const handle of spare.splice(0)) handle.close()
      for (const handle of [reader, writer]) handle?.slim()
    },
    async close() {
      await idle()
      for (const handle of [...spare, reader, writer]) handle?.close()
    },
  }
}

function open(file: string, mode: 'write' | 'read'): Handle {
  try {
    return openHandle(file, mode)
  } catch (error) {
    throw explain(error, file)
  }
}
