import { refuse } from '#kit/refusal.ts'
import { sql } from '#store/sql.ts'
import type { Store } from '#store/store.ts'

/**
 * After five wrong passwords in a row from one address a name waits there, so that nobody shuts another out from afar;
 * after a hundred from anywhere it waits everywhere. It makes no difference whether anyone has the name.
 */
export async function countAttempt(rows: AttemptRows, name: string, address: string): Promise<void> {
  await count(rows, keyAt(name, address), MOST)
  await count(rows, keyOf(name), MOST_ANYWHERE)
}

/** For who is signed in and is asked for his password once more: whoever sits down at a desk that was left open has five tries. */
export async function countOwn(rows: AttemptRows, user: string): Promise<void> {
  await count(rows, ownKey(user), MOST)
}

/** A right password begins the count anew, and so does a new one. */
export async function forgetAttempts(rows: AttemptRows, name: string, user?: string): Promise<void> {
  await rows.removeAttempts(keyOf(name))
  if (user !== undefined) await rows.removeAttempts(ownKey(user))
}

export type AttemptRows = {
  /** One more wrong try under a key, unless there were `most` within the minutes: then the minutes until the next, else 0. */
  countAttempt(key: string, most: number, minutes: number): Promise<number>
  /** All tries under a key, or under one that ends with it behind an address. */
  removeAttempts(key: string): Promise<void>
}

/** Counting is one transaction: of many tries at once each is counted before it is made. */
export function attemptRows(store: Store): AttemptRows {
  return {
    countAttempt: (key, most, minutes) => store.transaction(async tx => {
      await tx.lock(`attempt ${key}`)
      const now = Date.now()
      await tx.run(sql`delete from account_attempt where last < ${new Date(now - minutes * 60_000).toISOString()}`)
      const found = await tx.get<{ failed: number; last: string }>(sql`select failed, last from account_attempt where username = ${key}`)
      if (found && found.failed >= most) return Math.max(1, Math.ceil((Date.parse(found.last) + minutes * 60_000 - now) / 60_000))
      await tx.run(sql`insert into account_attempt (username, failed, last) values (${key}, ${1}, ${new Date(now).toISOString()})
        on conflict (username) do update set failed = account_attempt.failed + 1, last = excluded.last`)
      return 0
    }),
    removeAttempts: key => store.transaction(async tx => {
      await tx.run(sql`delete from account_attempt where username = ${key} or username like ${`% ${key.replace(/[\\%_]/g, '\\$&')}`} escape '\\'`)
    }),
  }
}

const MOST = 5
const MOST_ANYWHERE = 100
const MINUTES = 15

async function count(rows: AttemptRows, key: string, most: number): Promise<void> {
  const left = await rows.countAttempt(key, most, MINUTES)
  if (left > 0) throw refuse('busy', `密码连续输错${most}次，请${left}分钟后再试，或请管理员重设密码`, 'username')
}

function keyOf(name: string): string {
  return `name ${name.toLowerCase().slice(0, 60)}`
}

function keyAt(name: string, address: string): string {
  return `${address.slice(0, 60)} ${keyOf(name)}`
}

function ownKey(user: string): string {
  return `own ${user}`
}
