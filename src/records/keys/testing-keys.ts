import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { openKeys } from './key-file.ts'
import type { Keys } from './keys.ts'

/** The key of a folder as the first start makes it. To seal it under a new code is slow on purpose: this process does it once, and each further folder gets the same. */
export function openKeysQuickly(dir: string): Keys {
  if (made) for (const [name, bytes] of made) writeFileSync(join(dir, name), bytes, { mode: 0o600 })
  const { keys } = openKeys(dir)
  made ??= ['key', 'key.sealed'].map(name => [name, readFileSync(join(dir, name))])
  return keys
}

let made: [name: string, bytes: Uint8Array][] | undefined
