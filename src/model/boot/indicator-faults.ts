import type { Fields } from '../field.ts'
import type { Belonging, Cohort, Either, Flow, Lacking, Latest, Ratio, Reached, Spread, Stock } from '../indicator.ts'
import { formOf } from '../indicator.ts'
import type { AnyLedger } from '../ledger.ts'
import type { KeptIndicator } from '../kept-indicator.ts'
import { targetsOf, unlessField, type Faults, type Known } from './known.ts'
import { whereFaults } from './where-faults.ts'

/** One indicator of a ledger: every name in it, and dates where dates are meant. */
export function* indicatorFaults(i: KeptIndicator, known: Known): Faults {
  const own = i.ledger.fields
  switch (formOf(i)) {
    case 'flow': case 'stock': case 'latest': return yield* countedFaults(i as KeptIndicator & Counted, known)
    case 'cohort': return yield* cohortFaults(i as KeptIndicator & Cohort, known)
    case 'spread': {
      const { spread, flow, where } = i as KeptIndicator & Spread
      yield* unlessField(own, spread, i.id, 'range', 'money', 'count', 'percent')
      yield* unlessField(own, flow, i.id, 'date')
      return yield* whereFaults(i.ledger, own, where, i.id, known)
    }
    case 'ratio': {
      for (const id of (i as Ratio).ratio) if (!known.indicators.has(id)) yield `${i.id}: no indicator ${id}`
      return yield* circleFaults(i, known)
    }
    case 'either': return yield* eitherFaults(i as KeptIndicator & Either, known)
    case 'lacking': return yield* lackingFaults(i as KeptIndicator & Lacking, known)
    case 'reached': return yield* unlessField(own, (i as Reached).reached, i.id, 'date')
  }
}

/** Within a ledger a phrase and a unit mean one figure, or a number read in prose could not be told apart. */
export function* claimFaults(ledger: AnyLedger): Faults {
  const claimed = new Map<string, string>()
  for (const [name, i] of Object.entries(ledger.indicators)) {
    const claims = [i.label, ...(i.aka ?? [])].flatMap(phrase => [i.unit, ...(i.units ?? [])].map(unit => `“${phrase}” in ${unit}`))
    for (const claim of new Set(claims)) {
      const other = claimed.get(claim)
      if (other !== undefined) yield `${ledger.id}: ${other} and ${name} both claim ${claim}`
      else claimed.set(claim, name)
    }
  }
}

type Counted = Flow | Stock | Latest

function* countedFaults(i: KeptIndicator & Counted, known: Known): Faults {
  const own = i.ledger.fields
  const part = i.of === undefined ? undefined : i.ledger.parts[i.of]
  if (i.of !== undefined && !part) yield `${i.id}: no part ${i.of}`
  const fields: Fields = { ...own, ...part?.fields }
  const dates = [...('flow' in i ? [i.flow] : 'stock' in i ? [i.stock] : [i.latest]), ...('until' in i && i.until !== undefined ? [i.until] : [])]
  for (const date of dates) yield* unlessField(fields, date, i.id, 'date')
  if ('each' in i && i.each !== 'union' && i.each !== 'record') yield* unlessField(own, i.each, i.id, 'ref')
  if (i.distinct !== undefined) yield* unlessField(fields, i.distinct, i.id, 'ref', 'text')
  if (i.distinct !== undefined && i.sum !== undefined) yield `${i.id}: either sum or distinct`
  if (i.by !== undefined) yield* unlessField(fields, i.by, i.id, 'choice')
  yield* sumFaults(fields, i.sum, i.id)
  if ('per' in i && !i.sum?.includes('.')) yield `${i.id}: per is for sums of people`
  yield* whereFaults(i.ledger, fields, i.where, i.id, known)
  if ('among' in i) yield* whereFaults(i.ledger, own, i.among, i.id, known)
}

function* sumFaults(fields: Fields, sum: string | undefined, place: string): Faults {
  const [name, head] = sum?.split('.') ?? []
  if (name === undefined) return
  if (head === undefined) yield* unlessField(fields, name, place, 'money', 'count', 'decimal')
  else yield* unlessField(fields, name, place, 'people')
  if (head !== undefined && !['total', 'women', 'migrants'].includes(head)) yield `${place}: people have no ${head}`
}

function* cohortFaults(i: KeptIndicator & Cohort, known: Known): Faults {
  const own = i.ledger.fields
  for (const date of [i.cohort, i.done.by]) yield* unlessField(own, date, i.id, 'date')
  for (const sum of [i.sum, i.done.sum]) yield* sumFaults(own, sum, i.id)
  if ((i.sum === undefined) !== (i.done.sum === undefined)) yield `${i.id}: found and done must both be sums, or both be counted`
  for (const where of [i.where, i.done.where]) yield* whereFaults(i.ledger, own, where, i.id, known)
}

function* eitherFaults(i: KeptIndicator & Either, known: Known): Faults {
  for (const id of Object.values(i.either)) if (!known.indicators.has(id)) yield `${i.id}: no indicator ${id}`
  yield* circleFaults(i, known)
  const [id = '', choice = ''] = i.basis.split('.')
  const basis = known.ledgers.get(id)
  if (!basis) return yield `${i.id}: no ledger ${id}`
  if (basis.day === undefined) yield `${i.id}: ${id} has no day from which a 口径 holds`
  yield* unlessField(basis.fields, choice, i.id, 'choice')
  const field = basis.fields[choice]
  if (field?.kind === 'choice') for (const way of Object.keys(i.either)) if (!(way in field.of)) yield `${i.id}: ${i.basis} has no option ${way}`
}

function* lackingFaults(i: KeptIndicator & Lacking, known: Known): Faults {
  const own = i.ledger.fields
  for (const date of [i.lacking, ...(i.until !== undefined ? [i.until] : [])]) yield* unlessField(own, date, i.id, 'date')
  yield* whereFaults(i.ledger, own, i.where, i.id, known)
  if (i.least) {
    const part = i.ledger.parts[i.least.part]
    if (!part) yield `${i.id}: no part ${i.least.part}`
    else {
      yield* unlessField(part.fields, i.least.on, i.id, 'date')
      yield* unlessField(part.fields, i.least.size, i.id, 'people', 'count')
    }
  }
  for (const one of [i.without, i.having]) if (one) yield* belongingFaults(one, i.id, known)
}

function* belongingFaults({ ledger, via, from, until, where }: Belonging, place: string, known: Known): Faults {
  const other = known.ledgers.get(ledger)
  if (!other) return yield `${place}: no ledger ${ledger}`
  const [own, theirs] = via.split('.') as [string, string?]
  if (own !== 'union') yield* unlessField(other.fields, via, `${place}, in ${ledger}`, 'ref')
  else if (theirs !== undefined) for (const tree of targetsOf(other, 'union', known)) yield* unlessField(tree.fields, theirs, `${place}, in ${tree.id}`, 'ref')
  for (const date of [from, until]) yield* unlessField(other.fields, date, `${place}, in ${ledger}`, 'date')
  yield* whereFaults(other, other.fields, where, `${place}, in ${ledger}`, known)
}

/** A figure made of others may not be made of itself. */
function* circleFaults(start: KeptIndicator, known: Known): Faults {
  const made = (id: string): readonly string[] => {
    const i = known.indicators.get(id)
    return !i ? [] : 'ratio' in i ? i.ratio : 'either' in i ? Object.values(i.either) : []
  }
  const walk = [...made(start.id)]
  const seen = new Set<string>()
  for (const id of walk) {
    if (id === start.id) return yield `${start.id}: is made of itself`
    if (seen.has(id)) continue
    seen.add(id)
    walk.push(...made(id))
  }
}
