import type pg from 'pg'
import { refuse } from '#kit/refusal.ts'
import { faultOf } from './fault.ts'
import { writesSeldom, type KeptBetween } from './kept.ts'
import type { Value } from './sql.ts'
import type { Engine } from './tx.ts'

export type Prepare = (text: string, values: readonly Value[]) => pg.QueryConfig

const named = 500

/**
 * Gives `?` their numbers, and the first statements of a process a name, so that each connection plans them once
 * (8,000 small joins a second against 3,700). Not all: a connection keeps what it planned for as long as it lives.
 */
export function preparing(): Prepare {
  const known = new Map<string, { name: string; text: string }>()
  return (text, values) => {
    let statement = known.get(text)
    if (!statement && known.size < named) {
      statement = { name: `s${known.size}`, text: numbered(text) }
      known.set(text, statement)
    }
    return { ...(statement ?? { text: numbered(text) }), values: values as Value[] }
  }
}

/** Quoted text and names keep their question marks. */
export function numbered(text: string): string {
  let n = 0
  return text.replace(/'[^']*'|"[^"]*"|\?/g, part => (part === '?' ? `$${++n}` : part))
}

/** What one transaction on a connection can do: every statement is sent when it is asked for, and PostgreSQL answers in that order. */
export function engineOn(client: pg.ClientBase, prepare: Prepare, kept: KeptBetween): Engine & { changed(): number } {
  const query = (text: string, values: readonly Value[] = []) => client.query(prepare(text, values))
  const version = async () => (await query(VERSION)).rows[0]?.n as unknown
  // What holds a lock sees what the former holder committed, so it is asked anew what still stands: along with the lock.
  let now: Promise<unknown> | undefined
  let seldom = false
  let changed = 0
  const writing = (text: string, values?: readonly Value[]) => {
    if (writesSeldom(text)) seldom = true
    return query(text, values)
  }
  return {
    all: async q => (await query(q.text, q.values)).rows,
    async run(q) {
      const rows = (await writing(q.text, q.values)).rowCount ?? 0
      changed += rows
      return rows
    },
    each: async ({ text }, rows) => void (await Promise.all(Array.from(rows, values => writing(text, values)))),
    lock(name, how) {
      const locked = query(`select pg_advisory_xact_lock${how === 'shared' ? '_shared' : ''}(hashtextextended(?, 0))`, [name])
      now = kept.isUsed() ? version() : undefined
      now?.catch(() => {}) // whoever asks for it hears of it
      return locked.then(() => {})
    },
    async script(text) {
      seldom = true
      await client.query(text)
    },
    keptInside() {
      const from = kept.by({ now: () => now ??= version(), anew: version })
      return (key, find, tables) => seldom ? find() : from(key, find, tables)
    },
    async commit() {
      if (seldom) client.query(TELL).catch(() => {}) // the commit fails with it
      await commit(query('commit'))
    },
    changed: () => changed,
  }
}

export const VERSION = 'select n from seldom'
/** Last of all, so that who signs in waits for no import. An update writes before there is such a table. */
const TELL = `do $$ begin if to_regclass('seldom') is not null then update seldom set n = n + 1; end if; end $$`

/** A connection that breaks here leaves open whether the commit arrived: it is said so, and never tried again. */
async function commit(answer: Promise<unknown>): Promise<void> {
  try {
    await answer
  } catch (error) {
    if (faultOf(error)?.kind !== 'gone') throw error
    const say = '保存时与数据库的连接中断，不能确定这次是否已存下，请稍后刷新核对'
    throw Object.assign(refuse('busy', say), { cause: error })
  }
}
