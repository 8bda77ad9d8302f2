import { hash } from 'node:crypto'
import type { LedgerRecord } from '#model/base.ts'
import type { AnyLedger } from '#model/ledger.ts'
import { fresh } from '../keys/fresh.ts'
import type { Keys } from '../keys/keys.ts'
import { textOf } from './text.ts'

/** A change as its table holds it. */
export type ChangeRow = {
  book: string; no: number; at: string; who: string; who_name: string; step: string; ledger: string; record: string
  batch: string | null; undoes: number | null; body: string; sealed: string | null; hash: string
}

/** What a change did. A reason stands where the law wants one; without `after` and `before` nothing was altered. */
export type Body = { after?: LedgerRecord | null; before?: LedgerRecord | null; reason?: string }

/** Before the first change of a book. */
export function genesis(book: string): string {
  return hash('sha256', `niangjia ${book}`)
}

/** The link to the change before it. `sealed` is left out, so that it may be erased. */
export function hashOf(previous: string, c: Omit<ChangeRow, 'sealed' | 'hash'>): string {
  return hash('sha256', JSON.stringify([previous, c.book, c.no, c.at, c.who, c.who_name, c.step, c.ledger, c.record, c.batch, c.undoes, c.body]))
}

/**
 * Body and sealed part of a change. A personal value stands in the body as ['#', digest]; the salt and the values
 * are sealed beside it. What is absent is left out, so that a field added to a ledger alters no old body.
 */
export function commit(keys: Keys, ledger: AnyLedger, { after, before, reason }: Body, at: { book: string; no: number }): { body: string; sealed: string | null } {
  const salt = fresh(16).toString('base64url')
  const values = new Map<string, string>() // After and before mostly have the same.
  const told = (record: LedgerRecord | null) => record === null ? 'null' : textOf(ledger, record, value => {
    const digest = digestOf(salt, value)
    values.set(digest, value)
    return JSON.stringify([mark, digest])
  })
  const members: string[] = []
  if (after !== undefined) members.push(`"after":${told(after)}`)
  if (before !== undefined) members.push(`"before":${told(before)}`)
  if (reason !== undefined) members.push(`"reason":${JSON.stringify(reason)}`)
  const apart = Array.from(values, ([digest, value]) => `"${digest}":${JSON.stringify(value)}`)
  return { body: `{${members.join(',')}}`, sealed: apart.length > 0 ? keys.seal(`{"salt":"${salt}","values":{${apart.join(',')}}}`, contextOf(at)) : null }
}

/** The personal values of a change by their digests: null when erased or when the key does not fit. */
export function opened(keys: Keys, c: Pick<ChangeRow, 'book' | 'no' | 'sealed'>): { salt: string; values: Record<string, string> } | null {
  const text = c.sealed === null ? null : keys.open(c.sealed, contextOf(c))
  return text === null ? null : JSON.parse(text) as { salt: string; values: Record<string, string> }
}

/** A body read back, each personal value as `personal` gives it for its digest. */
export function bodyOf(c: Pick<ChangeRow, 'body'>, personal: (digest: string) => string): Body {
  return JSON.parse(c.body, (_, value: unknown) => isDigest(value) ? personal(value[1]) : value) as Body
}

export function digestsIn(body: string): string[] {
  return Array.from(body.matchAll(/\["#","([\w-]+)"\]/g), found => found[1]!)
}

export function digestOf(salt: string, value: string): string {
  return hash('sha256', salt + value, 'base64url')
}

function contextOf(c: { book: string; no: number }): string {
  return `${c.book}/change/${c.no}`
}

// No option, file or id is called so: lists of those can't be taken for a digest.
const mark = '#'

function isDigest(value: unknown): value is [typeof mark, string] {
  return Array.isArray(value) && value.length === 2 && value[0] === mark
}
