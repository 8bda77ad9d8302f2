import type { Options } from '#model/field.ts'
import { formOf, type Indicator } from '#model/indicator.ts'
import type { AnyLedger } from '#model/ledger.ts'
import { splitLabel, splitsOf } from '#model/splits.ts'

/** By what a target may be measured: an indicator of some ledgers. `adds`: its parts, by villages or months, add up to it. */
export type Measure = { label: string; unit: string; adds: boolean; rate: boolean; splits: Readonly<Record<string, string>> }

/** Every indicator of the ledgers under its full id: `dispute.received`. */
export function measuresOf(ledgers: readonly AnyLedger[]): ReadonlyMap<string, Measure> {
  const all = ledgers.flatMap(ledger => Object.entries(ledger.indicators).map(([name, i]) => ({ ...i, id: `${ledger.id}.${name}`, ledger })))
  const known = new Map<string, Indicator>(all.map(i => [i.id, i]))
  const times = Map.groupBy(all, i => i.label)
  return new Map(all.map(i => [i.id, {
    label: times.get(i.label)!.length > 1 ? `${i.label}（${i.ledger.label}，${i.unit}）` : i.label, unit: i.unit, adds: addsUp(i, id => known.get(id)), rate: isRate(i),
    splits: Object.fromEntries(splitsOf(i).filter(key => key !== '').map(key => [key, splitLabel(i, key)])),
  }]))
}

/** The measures to choose from, as they are called. */
export function measureOptions(measures: ReadonlyMap<string, Measure>): Options {
  return Object.fromEntries(Array.from(measures, ([id, { label }]) => [id, label]))
}

/** Whether what villages and months reach adds up to the whole, and so only grows; of figures that a 口径 chooses, whether all do. */
export function addsUp(i: Indicator, known: (id: string) => Indicator | undefined): boolean {
  if ('either' in i) return Object.values(i.either).map(known).every(one => one !== undefined && addsUp(one, known))
  return formOf(i) === 'flow' && !('distinct' in i && i.distinct !== undefined)
}

/** A rate may fall again until its period ends. */
export function isRate(i: Indicator): boolean {
  return i.unit === '%' || 'ratio' in i
}
