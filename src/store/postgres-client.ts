import type pg from 'pg'
import { refuse } from '#kit/refusal.ts'
import { faultOf } from './fault.ts'
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

export function engineOn(client: pg.ClientBase, prepare: Prepare): Engine {
  return {
    all: async q => (await client.query(prepare(q.text, q.values))).rows,
    run: async q => (await client.query(prepare(q.text, q.values))).rowCount ?? 0,
    async each({ text }, rows) {
      for (const values of rows) await client.query(prepare(text, values))
    },
    lock: async (name, how) => void (await client.query(prepare(`select pg_advisory_xact_lock${how === 'shared' ? '_shared' : ''}(hashtextextended(?, 0))`, [name]))),
    script: async text => void (await client.query(text)),
  }
}

/** A connection that breaks here leaves open whether the commit arrived: it is said so, and never tried again. */
export async function commit(client: pg.ClientBase): Promise<void> {
  try {
    await client.query('commit')
  } catch (error) {
    if (faultOf(error)?.kind !== 'gone') throw error
    const say = '保存时与数据库的连接中断，不能确定这次是否已存下，请稍后刷新核对'
    throw Object.assign(refuse('busy', say), { cause: error })
  }
}
