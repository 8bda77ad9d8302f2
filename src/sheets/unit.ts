import type { AnyLedger } from '#model/ledger.ts'
import type { Register } from '#model/register.ts'
import { shapeOf, treeOf } from '#records/shape.ts'

/**
 * Ledgers in the order in which they can be entered: what others refer to comes first; those that refer to each
 * other, as unions and firms do, go in together.
 */
export function unitsOf(register: Register, ledgers: readonly AnyLedger[]): AnyLedger[][] {
  const refers = new Map(ledgers.map(ledger => [ledger, ledgers.filter(other => other !== ledger && refersTo(register, ledger).has(other.id))]))
  const reached = new Map(ledgers.map(ledger => [ledger, reach(ledger, refers)]))
  const waiting = new Set(ledgers)
  const units: AnyLedger[][] = []
  while (waiting.size > 0) {
    const ready = [...waiting].find(ledger => [...reached.get(ledger)!].every(other => !waiting.has(other) || reached.get(other)!.has(ledger)))!
    const unit = [...waiting].filter(other => other === ready || reached.get(ready)!.has(other))
    for (const ledger of unit) waiting.delete(ledger)
    units.push(unit)
  }
  return units
}

/** The ledgers to whose records those of this one may point. */
export function refersTo(register: Register, ledger: AnyLedger): Set<string> {
  const { refs, parts, links } = shapeOf(ledger)
  return new Set([treeOf(register).id, ...[...refs, ...parts.flatMap(part => part.refs)].flatMap(ref => ref.to), ...links.map(([, link]) => link.to)])
}

function reach(from: AnyLedger, refers: ReadonlyMap<AnyLedger, readonly AnyLedger[]>): Set<AnyLedger> {
  const met = new Set<AnyLedger>()
  const open = [...refers.get(from) ?? []]
  for (let ledger = open.pop(); ledger; ledger = open.pop()) {
    if (met.has(ledger)) continue
    met.add(ledger)
    open.push(...refers.get(ledger) ?? [])
  }
  return met
}
