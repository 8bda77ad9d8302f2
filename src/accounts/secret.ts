import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** What signs the cookies: `DATA/cookie.secret`, made when it is missing. Without it everyone signs in anew, and no more. */
export function cookieSecret(dir: string): string {
  const file = join(dir, 'cookie.secret')
  if (!existsSync(file)) {
    writeFileSync(`${file}.new`, randomBytes(32).toString('base64url'), { mode: 0o600, flush: true })
    renameSync(`${file}.new`, file)
  }
  return readFileSync(file, 'utf8').trim()
}
