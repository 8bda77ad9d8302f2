import { refuse } from '#kit/refusal.ts'
import { sql } from '#store/sql.ts'
import type { Read } from '#store/store.ts'
import type { AccountRows } from './rows.ts'

const MOST = 5
const MINUTES = 15

/** After five wrong passwords in a row a name waits, whether anyone has it or not. */
export async function checkLocked(read: Read, username: string): Promise<void> {
  const attempt = await find(read, username)
  if (!attempt || attempt.failed < MOST) return
  const left = Date.parse(attempt.last) + MINUTES * 60_000 - Date.now()
  if (left > 0) throw refuse('busy', `密码连续输错${MOST}次，请${Math.ceil(left / 60_000)}分钟后再试，或请管理员重设密码`, 'username')
}

/** A right password, or the end of the wait, begins the count anew. */
export async function noteAttempt(read: Read, rows: AccountRows, username: string, right: boolean): Promise<void> {
  const attempt = await find(read, username)
  const own = [{ field: 'username', operator: 'eq' as const, value: key(username) }]
  if (right) return attempt ? void (await rows.removeAccountRows('account_attempt', own)) : undefined
  const last = new Date().toISOString()
  if (!attempt) return rows.insertAccountRow('account_attempt', { username: key(username), failed: 1, last })
  const waited = Date.now() - Date.parse(attempt.last) > MINUTES * 60_000
  await rows.updateAccountRows('account_attempt', own, { failed: waited ? 1 : attempt.failed + 1, last })
}

function find(read: Read, username: string): Promise<{ failed: number; last: string } | undefined> {
  return read.get(sql`select failed, last from account_attempt where username = ${key(username)}`)
}

function key(username: string): string {
  return username.toLowerCase().slice(0, 60)
}
