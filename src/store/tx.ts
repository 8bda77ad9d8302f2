import type { Sql, Value } from './sql.ts'
import type { Dialect, Row, Tx } from './store.ts'
import { queue } from './turn.ts'

/** What an engine can do on one connection: SQLite at once, PostgreSQL when it has answered. */
export type Engine = {
  all(q: Sql): Row[] | Promise<Row[]>
  run(q: Sql): number | Promise<number>
  each(q: Sql, rows: Iterable<readonly Value[]>): void | Promise<void>
  lock(name: string, how?: 'shared'): void | Promise<void>
  script(text: string): void | Promise<void>
}

/**
 * Runs `work` under the same rules on both engines: one statement after another, none after the end, none after a
 * failed one. A swallowed failure fails the whole: PostgreSQL would answer that commit with a silent rollback.
 */
export async function guarded<T>(dialect: Dialect, engine: Engine, work: (tx: Tx) => Promise<T>): Promise<T> {
  const { inTurn, idle } = dialect === 'sqlite' ? atOnce : queue()
  let over = false
  let failed = false

  async function use<R>(act: () => R | Promise<R>): Promise<R> {
    if (over) throw new Error('this transaction is over')
    return inTurn(async () => {
      if (failed) throw new Error('an earlier statement of this transaction failed')
      try {
        return await act()
      } catch (error) {
        failed = true
        throw error
      }
    })
  }

  let result: T
  try {
    result = await work({
      dialect,
      all: <R>(q: Sql) => use(() => engine.all(q)) as Promise<R[]>,
      get: async <R>(q: Sql) => (await use(() => engine.all(q)))[0] as R | undefined,
      kept: (_, find) => find(),
      run: q => use(() => engine.run(q)),
      each: (q, rows) => use(() => engine.each(q, rows)),
      lock: (name, how) => use(() => engine.lock(name, how)),
      script: text => use(() => engine.script(text)),
    })
  } finally {
    over = true
    await idle() // statements that nobody waited for
  }
  if (failed) throw new Error('a statement of this transaction failed and the failure was swallowed')
  return result
}

/** What is done when it is asked for needs no queue. */
const atOnce: ReturnType<typeof queue> = { inTurn: work => work(), idle: async () => {} }
