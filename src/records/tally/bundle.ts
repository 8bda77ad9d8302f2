import type { AnyLedger } from '#model/ledger.ts'
import type { Cell } from './cells.ts'

/** Of many subtrees, by their roots, the bundles of each ledger and months. */
export type Sums = Map<string, Map<string, Placed>>
export type Placed = { ledger: string; first: string; last: string; bundle: Bundle }

/**
 * All that a ledger has in the same months, as it is kept, in one row: by indicator (without the name of the ledger), then by split and
 * form. Most of what a record adds goes by the same date, so that it is one row and not ten.
 */
export type Bundle = Record<string, Record<string, Numbers>>
export type Numbers = [records: number, amount: number, blank: number]

export function add(sums: Sums, roots: readonly string[], { id }: AnyLedger, { indicator, split, form, first, last, records, amount, blank }: Cell, n: number): void {
  const [name, part, numbers] = [indicator.slice(id.length), `${split}|${form}`, [records, amount, blank] as Numbers]
  const place = `${id}|${first}|${last}`
  for (const root of roots) {
    let own = sums.get(root)
    if (!own) sums.set(root, own = new Map())
    let at = own.get(place)
    if (!at) own.set(place, at = { ledger: id, first, last, bundle: {} })
    addTo(at.bundle, name, part, numbers, n)
  }
}

/** Some cells as the bundles of their months. */
export function bundled(ledger: AnyLedger, cells: readonly Cell[]): Placed[] {
  const sums: Sums = new Map()
  for (const cell of cells) add(sums, [''], ledger, cell, 1)
  return [...sums.get('')?.values() ?? []]
}

/** Adds all of some bundles `n` times to those of a root. */
export function addAll(sums: Sums, root: string, placed: Iterable<Placed>, n: number): void {
  const own = sums.get(root) ?? new Map<string, Placed>()
  sums.set(root, own)
  for (const { bundle, ...at } of placed) {
    const place = `${at.ledger}|${at.first}|${at.last}`
    let known = own.get(place)
    if (!known) own.set(place, known = { ...at, bundle: {} })
    for (const name in bundle) for (const part in bundle[name]) addTo(known.bundle, name, part, bundle[name][part]!, n)
  }
}

/** Without what came to nothing; mostly nothing did. */
export function trimmed(bundle: Bundle): Bundle {
  if (Object.values(bundle).every(parts => Object.values(parts).every(isSome))) return bundle
  const left = Object.entries(bundle).map(([name, parts]) => [name, Object.fromEntries(Object.entries(parts).filter(([, numbers]) => isSome(numbers)))] as const)
  return Object.fromEntries(left.filter(([, parts]) => Object.keys(parts).length > 0))
}

function isSome([records, amount, blank]: Numbers): boolean {
  return records !== 0 || amount !== 0 || blank !== 0
}

function addTo(bundle: Bundle, name: string, part: string, [records, amount, blank]: Numbers, n: number): void {
  const known = (bundle[name] ??= {})[part] ??= [0, 0, 0]
  known[0] += n * records
  known[1] += n * amount
  known[2] += n * blank
}
