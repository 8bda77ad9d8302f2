import { createRequire } from 'node:module'
import type * as Pinyin from 'pinyin-pro'

const require = createRequire(import.meta.url)
/** Its dictionary is large, and who only reads needs none of it. */
let loaded: typeof Pinyin | undefined

/** The first letters of a title's pinyin, small; digits and Latin letters stay: 锐光轴承A厂 is rgzcac. For finding by a few keys. */
export function initialsOf(title: string): string {
  let initials = known.get(title)
  if (initials === undefined) {
    if (known.size >= KNOWN) known.clear()
    known.set(title, initials = made(title))
  }
  return initials
}

// A row and the words it is found by ask one after the other, and people have the same names again and again.
const known = new Map<string, string>()
const KNOWN = 2000

/** Reads the dictionary before the first title needs it: the thread that writes has time for it while somebody still reads a sheet. */
export async function ready(): Promise<void> {
  initialsOf('准备')
}

function made(title: string): string {
  const { pinyin } = loaded ??= require('pinyin-pro') as typeof Pinyin
  return pinyin(title, { pattern: 'first', toneType: 'none', type: 'array', nonZh: 'consecutive' }).join('').toLowerCase().replace(/[^a-z0-9]/g, '')
}
