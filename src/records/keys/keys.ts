import { createCipheriv, createDecipheriv, createSecretKey, hkdfSync } from 'node:crypto'
import { ahead } from './ahead.ts'
import { fresh } from './fresh.ts'
import { keyedHash } from './keyed-hash.ts'
import { masksKept, type Masks } from './masks.ts'

/** What the data key does: seals personal values at rest, and hashes them so that equal ones are found. */
export type Keys = {
  /** The context (book, ledger, record, field) is bound in: moved to another place it can't be opened. */
  seal(text: string, context: string): string
  /** Null without the right key, in another context, or when altered. */
  open(sealed: string, context: string): string | null
  /** Equal for equal texts of one book, and of no use without the key. */
  lookup(book: string, text: string): string
  masks: Masks
}

/** Shown where the key does not fit; never a reason to stop. */
export const UNREADABLE = '（无法读取）'

export function makeKeys(secret: Uint8Array): Keys {
  // As a key object it is imported once: with plain bytes each use costs four times as much.
  const sealing = createSecretKey(derived(secret, 'seal'))
  const begun = ahead(() => {
    const nonce = fresh(12)
    return { nonce, cipher: createCipheriv('aes-256-gcm', sealing, nonce) }
  }, AHEAD)
  const finding = keyedHash(derived(secret, 'lookup'))
  return {
    seal(text, context) {
      const { nonce, cipher } = begun()
      cipher.setAAD(Buffer.from(context))
      const body = cipher.update(text, 'utf8')
      cipher.final() // Nothing more comes of it, as this cipher leaves no block unfilled.
      return version + inLetters(nonce, cipher.getAuthTag(), body)
    },
    open(sealed, context) {
      if (!sealed.startsWith(version)) return null
      const bytes = Buffer.from(sealed.slice(version.length), 'base64url')
      // The last letter may carry bits that decoding drops: an altered text is no sealed text.
      if (bytes.length < 28 || bytes.toString('base64url') !== sealed.slice(version.length)) return null
      try {
        const decipher = createDecipheriv('aes-256-gcm', sealing, bytes.subarray(0, 12), { authTagLength: 16 })
        decipher.setAAD(Buffer.from(context)).setAuthTag(bytes.subarray(12, 28))
        const text = decipher.update(bytes.subarray(28))
        decipher.final() // Throws where it was altered; nothing more comes of it.
        return text.toString('utf8')
      } catch {
        return null
      }
    },
    lookup: (book, text) => finding(`${book}\n${text}`),
    masks: masksKept(),
  }
}

/** The same for as long as one write takes: the checks and the row ask for the hash of the same number. */
export function remembering(keys: Keys): Keys {
  const known = new Map<string, string>()
  return {
    ...keys,
    lookup(book, text) {
      const place = `${book}\n${text}`
      let found = known.get(place)
      if (found === undefined) known.set(place, found = keys.lookup(book, text))
      return found
    },
  }
}

const version = 'v1.'

/** What one record seals, and a little more. */
const AHEAD = 8

/** Nonce, tag and body one after the other; laid into bytes that are there already, for an import seals three texts a row. */
function inLetters(nonce: Uint8Array, tag: Uint8Array, body: Uint8Array): string {
  const length = 28 + body.length
  const bytes = length <= laid.length ? laid : Buffer.alloc(length)
  bytes.set(nonce, 0)
  bytes.set(tag, 12)
  bytes.set(body, 28)
  return bytes.toString('base64url', 0, length)
}

const laid = Buffer.alloc(1024)

function derived(secret: Uint8Array, purpose: string): Uint8Array {
  return new Uint8Array(hkdfSync('sha256', secret, '', `niangjia ${purpose}`, 32))
}
