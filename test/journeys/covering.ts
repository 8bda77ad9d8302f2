import type { Fields } from '#model/field.ts'
import type { AnyLedger } from '#model/ledger.ts'

/** Some of these ledgers that have between them whatever any of them has: pages follow from that alone, so what all of theirs keep, the others' keep. */
export function covering(ledgers: readonly AnyLedger[]): Set<AnyLedger> {
  const chosen = new Set<AnyLedger>()
  const missing = new Set(ledgers.flatMap(featuresOf))
  const adds = (ledger: AnyLedger) => featuresOf(ledger).filter(one => missing.has(one)).length
  while (missing.size > 0) {
    const best = ledgers.reduce((best, one) => adds(one) > adds(best) ? one : best)
    chosen.add(best)
    for (const one of featuresOf(best)) missing.delete(one)
  }
  return chosen
}

/** What its pages are made of, in words: the things a ledger may say, and of its fields, rows and steps each kind. */
function featuresOf(ledger: AnyLedger): string[] {
  return [...new Set([
    ...said(ledger),
    ...fieldsIn('record', ledger.fields),
    ...Object.values(ledger.parts).flatMap(part => [...said(part).map(one => `rows: ${one}`), ...fieldsIn('rows', part.fields)]),
    ...Object.values(ledger.steps).flatMap(step => said(step).map(one => `step: ${one}`)),
  ])]
}

function fieldsIn(where: string, fields: Fields): string[] {
  return Object.values(fields).flatMap(field => [`${where}: ${field.kind}`, ...said(field).map(one => `${where}: ${one} of a field`)])
}

/** What is said of it, and is not empty. */
function said(of: object): string[] {
  return Object.entries(of)
    .flatMap(([name, value]) => value === undefined || value === false || (typeof value === 'object' && value !== null && Object.keys(value).length === 0) ? [] : [name])
}
