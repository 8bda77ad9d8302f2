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
  /** For one transaction; where there is none, what is asked is found each time. */
  keptInside?(): Tx['kept']
}

/**
 * Runs `work` under the same rules on both engines: one statement after another, none after the end, none after a
 * failed one. A swallowed failure fails the whole: PostgreSQL would answer that commit with a silent rollback.
 */
export async function guarded<T>(dialect: Dialect, engine: Engine, work: (tx: Tx) => Promise<T>): Promise<T> {
  const { inTurn, idle } = queue()
  let over = false
  let failed = false

  // What is done when it is asked for needs no queue.
  async function use<R>(act: () => R | Promise<R>): Promise<R> {
    if (over) throw new Error('this transaction is over')
    return dialect === 'sqlite' ? soundly(act) : inTurn(async () => soundly(act))
  }

  function soundly<R>(act: () => R | Promise<R>): R | Promise<R> {
    if (failed) throw new Error('an earlier statement of this transaction failed')
    const fail = (error: unknown) => {
      failed = true
      throw error
    }
    try {
      const done = act()
      return done instanceof Promise ? done.catch(fail) : done
    } catch (error) {
      return fail(error)
    }
  }

  let result: T
  try {
    result = await work({
      dialect,
      all: <R>(q: Sql) => use(() => engine.all(q)) as Promise<R[]>,
      get: async <R>(q: Sql) => (await use(() => engine.all(q)))[0] as R | undefined,
      kept: engine.keptInside?.() ?? ((_, find) => find()),
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
