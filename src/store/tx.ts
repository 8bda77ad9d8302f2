import { NOTHING, type Noted } from './noted.ts'
import type { Sql, Value } from './sql.ts'
import type { Dialect, Row, Tx } from './store.ts'

/** What an engine can do on one connection: SQLite at once, PostgreSQL in the order of asking, when it has answered. */
export type Engine = {
  all(q: Sql): Row[] | Promise<Row[]>
  run(q: Sql): number | Promise<number>
  each(q: Sql, rows: Iterable<readonly Value[]>): void | Promise<void>
  lock(name: string, how?: 'shared'): void | Promise<void>
  script(text: string): void | Promise<void>
  commit(): void | Promise<void>
  /** Where one connection does all that is written. */
  noted?: Noted
  /** For one transaction; where there is none, what is asked is found each time. */
  keptInside?(): Tx['kept']
}

/**
 * Runs `work` under the same rules on both engines and commits: one statement after another, none after the end, none after a
 * failed one. A failure that was swallowed, or that nobody waited for, fails the whole: PostgreSQL would answer that commit with a
 * silent rollback. Its statements are sent when they are asked for, the commit behind them without waiting for their answers.
 */
export async function guarded<T>(dialect: Dialect, engine: Engine, work: (tx: Tx) => Promise<T>): Promise<T> {
  const open = new Set<Promise<unknown>>()
  let over = false
  let failed = false
  let unheard: unknown

  async function use<R>(act: () => R | Promise<R>, isHeard = true): Promise<R> {
    if (over) throw new Error('this transaction is over')
    if (failed) throw new Error('an earlier statement of this transaction failed')
    let done: R | Promise<R> | undefined
    try {
      done = act()
      if (!(done instanceof Promise)) return done
      open.add(done)
      return await done
    } catch (error) {
      failed = true
      if (!isHeard) unheard ??= error
      throw error
    } finally {
      if (done instanceof Promise) open.delete(done)
    }
  }

  async function send(q: Sql): Promise<void> {
    use(() => engine.run(q), false).catch(() => {}) // the end tells of it
  }

  const idle = () => Promise.allSettled(open)

  let result: T
  try {
    result = await work({
      dialect,
      all: <R>(q: Sql) => use(() => engine.all(q)) as Promise<R[]>,
      get: async <R>(q: Sql) => (await use(() => engine.all(q)))[0] as R | undefined,
      kept: engine.keptInside?.() ?? ((_, find) => find()),
      run: q => use(() => engine.run(q)),
      send,
      each: (q, rows) => use(() => engine.each(q, rows)),
      lock: (name, how) => use(() => engine.lock(name, how)),
      script: text => use(() => engine.script(text)),
      noted: engine.noted ?? NOTHING,
    })
  } catch (error) {
    over = true
    await idle()
    throw unheard ?? error // what failed first
  }
  over = true
  if (!failed) await engine.commit()
  await idle()
  if (unheard !== undefined) throw unheard
  if (failed) throw new Error('a statement of this transaction failed and the failure was swallowed')
  return result
}
