import { isRefusal } from '#kit/refusal.ts'
import { sql } from '#store/sql.ts'
import type { Store } from '#store/store.ts'
import { fold } from './stored.ts'

/** How long sums may stand unfolded, in ms: until then a figure reads a few rows more. */
const PAUSE = 2000

/**
 * On PostgreSQL adds, now and then, what writes left beside the kept sums to them; of several processes one at a time. Returns how to
 * end it. SQLite leaves nothing.
 */
export function keepFolding(store: Store): () => Promise<void> {
  if (store.dialect === 'sqlite') return async () => {}
  let running: Promise<unknown> = Promise.resolve()
  const timer = setInterval(() => void (running = running.then(() => foldSome(store))), PAUSE)
  timer.unref()
  return async () => {
    clearInterval(timer)
    await running
  }
}

/** When the database does not answer, the next time will do. */
async function foldSome(store: Store): Promise<void> {
  try {
    if (await store.read.get(sql`select 1 from tally where fresh <> 0 limit 1`)) await store.transaction(fold)
  } catch (error) {
    if (!isRefusal(error)) console.error(error)
  }
}
