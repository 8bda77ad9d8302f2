import { randomBytes, scryptSync } from 'node:crypto'
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { refuse } from '#kit/refusal.ts'
import { makeKeys, type Keys } from './keys.ts'

/**
 * The data key is `DATA/key`, 32 random bytes that no backup may hold. `DATA/key.sealed` is the same key sealed by
 * the recovery code and may go anywhere. The code is given out once, by the call that seals.
 */
export function openKeys(dir: string): { keys: Keys; code?: string } {
  if (!existsSync(join(dir, 'key'))) {
    if (!existsSync(join(dir, 'key.sealed'))) return newKeys(dir)
    throw refuse('missing', '数据密钥文件（key）不在数据文件夹中，请用首次启动时打印的恢复码恢复；没有恢复码，身份证号、电话等个人信息将无法读取')
  }
  const secret = readFileSync(join(dir, 'key'))
  if (secret.length !== 32) throw refuse('invalid', '数据密钥文件（key）已损坏，请删去它后用恢复码恢复')
  if (!existsSync(join(dir, 'key.sealed'))) return { keys: makeKeys(secret), code: sealKey(dir, secret) }
  return { keys: makeKeys(secret) }
}

/** Writes `key` again from `key.sealed` and the recovery code. */
export function recoverKeys(dir: string, code: string): Keys {
  if (!existsSync(join(dir, 'key.sealed'))) throw refuse('missing', '数据文件夹中没有 key.sealed，请从备份中取回后再恢复')
  const { salt, sealed } = JSON.parse(readFileSync(join(dir, 'key.sealed'), 'utf8')) as Sealed
  const secret = wrapping(code, salt).open(sealed, 'key')
  if (secret === null) throw refuse('invalid', '恢复码不对，请对照首次启动时打印的那一份重新输入')
  keep(dir, Buffer.from(secret, 'base64url'))
  return openKeys(dir).keys
}

/** A new key and its code: at first start, or when key and code are both lost and the office goes on without the old values. */
export function newKeys(dir: string): { keys: Keys; code: string } {
  if (existsSync(join(dir, 'key'))) throw refuse('conflict', '数据文件夹中已有数据密钥，不能另建')
  if (existsSync(join(dir, 'key.sealed'))) renameSync(join(dir, 'key.sealed'), join(dir, `key.sealed.${Date.now()}`))
  const secret = randomBytes(32)
  keep(dir, secret)
  return { keys: makeKeys(secret), code: sealKey(dir, secret) }
}

/** Seals the key under a new code, which it returns. */
function sealKey(dir: string, secret: Uint8Array): string {
  const code = randomCode()
  const salt = randomBytes(16).toString('base64url')
  const sealed = wrapping(code, salt).seal(Buffer.from(secret).toString('base64url'), 'key')
  writeFileSync(join(dir, 'key.sealed'), JSON.stringify({ salt, sealed } satisfies Sealed), { mode: 0o600 })
  return code
}

type Sealed = { salt: string; sealed: string }

function keep(dir: string, secret: Uint8Array): void {
  writeFileSync(join(dir, 'key.new'), secret, { mode: 0o600, flush: true })
  renameSync(join(dir, 'key.new'), join(dir, 'key'))
}

function wrapping(code: string, salt: string): Keys {
  return makeKeys(scryptSync(plain(code), Buffer.from(salt, 'base64url'), 32, { N: 2 ** 15, r: 8, p: 1, maxmem: 2 ** 26 }))
}

// Crockford's alphabet: no I, L, O, U, so that what was written down by hand can be typed again.
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

function randomCode(): string {
  const letters = Array.from(randomBytes(25), byte => LETTERS[byte % 32])
  return letters.join('').replace(/.{5}(?=.)/g, '$&-')
}

function plain(code: string): string {
  return code.normalize('NFKC').toUpperCase().replace(/[\s-]/g, '').replace(/O/g, '0').replace(/[IL]/g, '1')
}
