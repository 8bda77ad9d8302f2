import { hashPassword, verifyPassword } from 'better-auth/crypto'
import type { Passwords } from './library.ts'

/** Passwords as the library keeps them. To hash one is slow on purpose: this process does it once for each, and remembers what was compared. */
export const passwordsQuickly: Passwords = {
  hash: password => once(hashes, password, () => hashPassword(password)),
  verify: o => once(answers, JSON.stringify([o.hash, o.password]), () => verifyPassword(o)),
}

const hashes = new Map<string, Promise<string>>()
const answers = new Map<string, Promise<boolean>>()

function once<T>(known: Map<string, Promise<T>>, key: string, find: () => Promise<T>): Promise<T> {
  const found = known.get(key) ?? find()
  known.set(key, found)
  return found
}
