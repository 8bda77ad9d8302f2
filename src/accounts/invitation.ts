import { createHash, randomBytes } from 'node:crypto'
import type { Day } from '#kit/day.ts'
import { refuse } from '#kit/refusal.ts'
import { sql } from '#store/sql.ts'
import type { Read } from '#store/store.ts'
import { reaches } from './reach.ts'
import type { AccountRows } from './rows.ts'

/** What a one-time link is for: the first administrator, a colleague who sets a password, the demonstration's own sign-in. */
export type Purpose = 'setup' | 'join' | 'enter'
export type Invitation = { purpose: Purpose; username: string | null; name: string | null }

/** `by` is the right of access by which someone gives the link out; the console gives its own without. */
export type Invite = { purpose: Purpose; username?: string; name?: string; by?: string; hours: number }

/** A code to be used once, good for some hours; whoever has it may do what it is for. Only its hash is kept. */
export async function invite(rows: AccountRows, { purpose, username, name, by, hours }: Invite): Promise<string> {
  const code = randomBytes(18).toString('base64url')
  await rows.insertAccountRow('account_invitation', {
    hash: hashOf(code), purpose, username: username ?? null, name: name ?? null, by: by ?? null, expires: new Date(Date.now() + hours * 3600_000).toISOString(), used: null,
  })
  return code
}

/** A link is good as long as the right of who gave it out reaches over all that its name may do. */
export async function findInvitation(read: Read, code: string, today: Day): Promise<Invitation> {
  const found = await read.get<Invitation & { by: string | null; expires: string; used: string | null }>(sql`select * from account_invitation where hash = ${hashOf(code)}`)
  if (!found) throw refuse('forbidden', '链接不对，请核对是否复制完整，或请管理员重新发一个', 'code')
  if (found.used !== null) throw refuse('forbidden', '这个链接已经用过了，请用自己的密码登录；忘了密码请找管理员重设', 'code')
  const { purpose, username, name, by, expires } = found
  if (expires < new Date().toISOString() || (by !== null && !await reaches(read, by, username ?? '', today))) throw refuse('forbidden', '这个链接已经过期，请管理员重新发一个', 'code')
  return { purpose, username, name }
}

/** Takes the code out of use; of two who come at once one is too late. */
export async function useInvitation(rows: AccountRows, code: string): Promise<void> {
  const used = await rows.updateAccountRows('account_invitation', [{
    field: 'hash', operator: 'eq', value: hashOf(code),
  }, { field: 'used', operator: 'eq', value: null }], { used: new Date().toISOString() })
  if (used === 0) throw refuse('forbidden', '这个链接已经用过了，请用自己的密码登录；忘了密码请找管理员重设', 'code')
}

/** Puts a code that was taken out of use back into it, as what it was for has failed. */
export async function giveBack(rows: AccountRows, code: string): Promise<void> {
  await rows.updateAccountRows('account_invitation', [{ field: 'hash', operator: 'eq', value: hashOf(code) }], { used: null })
}

function hashOf(code: string): string {
  return createHash('sha256').update(`niangjia ${code}`).digest('base64url')
}
