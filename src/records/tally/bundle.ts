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

/** Some cells, by their months, ready to be added to many roots. */
export type Told = readonly { place: string; at: Omit<Placed, 'bundle'>; parts: readonly { name: string; part: string; numbers: Numbers }[] }[]

export function toldBy({ id: ledger }: AnyLedger, cells: readonly Cell[]): Told {
  const byMonths = Map.groupBy(cells, ({ first, last }) => placeOf({ ledger, first, last }))
  return Array.from(byMonths, ([place, some]) => ({
    place, at: { ledger, first: some[0]!.first, last: some[0]!.last },
    parts: some.map(({ indicator, split, form, records, amount, blank }) => ({ name: indicator.slice(ledger.length), part: `${split}|${form}`, numbers: [records, amount, blank] as Numbers })),
  }))
}

export function add(sums: Sums, root: string, told: Told, n: number): void {
  const own = ownOf(sums, root)
  for (const { place, at, parts } of told) {
    const { bundle } = placedIn(own, place, at)
    for (const { name, part, numbers } of parts) addTo(bundle, name, part, numbers, n)
  }
}

/** Adds all of some bundles `n` times to those of a root. */
export function addAll(sums: Sums, root: string, placed: Iterable<Placed>, n: number): void {
  const own = ownOf(sums, root)
  for (const { bundle, ...at } of placed) {
    const known = placedIn(own, placeOf(at), at)
    for (const [name, parts] of Object.entries(bundle)) for (const [part, numbers] of Object.entries(parts)) addTo(known.bundle, name, part, numbers, n)
  }
}

function ownOf(sums: Sums, root: string): Map<string, Placed> {
  let own = sums.get(root)
  if (!own) sums.set(root, own = new Map())
  return own
}

function placedIn(own: Map<string, Placed>, place: string, at: Omit<Placed, 'bundle'>): Placed {
  let placed = own.get(place)
  if (!placed) own.set(place, placed = { ...at, bundle: {} })
  return placed
}

function placeOf({ ledger, first, last }: Omit<Placed, 'bundle'>): string {
  return `${ledger}|${first}|${last}`
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
