import type { Field, Fields } from '../field.ts'
import type { AnyLedger } from '../ledger.ts'
import type { KeptPhrase } from '../phrase.ts'
import { fieldsOf, partsOf, type Faults, type Known } from './known.ts'
import { whereFaults } from './where-faults.ts'

/** A phrase whose slots are all indicators, options or fields that exist, and whose brackets close. */
export function* phraseFaults(phrase: KeptPhrase, known: Known): Faults {
  const ledger = known.ledgers.get(phrase.ledger)
  if (!ledger) return yield `${phrase.id}: no ledger ${phrase.ledger}`
  if (phrase.frames.length === 0) yield `${phrase.id}: no frame`
  yield* whereFaults(ledger, fieldsOf(ledger), phrase.each?.where, phrase.id, known)
  for (const frame of phrase.frames) {
    const place = `${phrase.id} “${frame}”`
    if (!isClosed(frame)) yield `${place}: brackets do not close`
    for (const [, slot = ''] of frame.matchAll(/\{([^{}]*)\}/g)) yield* slotFaults(ledger, slot, place, known)
    for (const [, by = '', body = ''] of frame.matchAll(/<(\w*)\|[^|<>]*\|([^<>]*)>/g)) yield* splitFaults(ledger, by, body, place, known)
  }
}

function* slotFaults(ledger: AnyLedger, slot: string, place: string, known: Known): Faults {
  if (slot === 'label') return
  if (slot === '=verb') {
    if (!Object.values(fieldsOf(ledger)).some(speaks)) yield `${place}: no choice of ${ledger.id} has a verb`
    return
  }
  if (slot.startsWith('=')) {
    if (!(slot.slice(1) in fieldsOf(ledger))) yield `${place}: no field ${slot.slice(1)}`
    return
  }
  const [name = '', option] = slot.split(':')
  const indicator = known.indicators.get(fullId(ledger, name))
  if (!indicator) return yield `${place}: no indicator ${name}`
  if (option === undefined) return
  const by = splitOf(indicator)
  const field = by === undefined ? undefined : choiceOf(indicator.ledger, by)
  if (field?.kind !== 'choice' || !(option in field.of)) yield `${place}: ${name} has no part ${option}`
}

/** Everything said once for each part of a split must be split that way. */
function* splitFaults(ledger: AnyLedger, by: string, body: string, place: string, known: Known): Faults {
  for (const [, name = ''] of body.matchAll(/\{([^{}=:]*)\}/g)) {
    const indicator = known.indicators.get(fullId(ledger, name))
    if (indicator && splitOf(indicator) !== by) yield `${place}: ${name} is not split by ${by}`
  }
}

function fullId(ledger: AnyLedger, name: string): string {
  return name.includes('.') ? name : `${ledger.id}.${name}`
}

function splitOf(indicator: object): string | undefined {
  return 'by' in indicator ? String(indicator.by) : undefined
}

function choiceOf(ledger: AnyLedger, name: string): Field | undefined {
  const all: Fields[] = [...partsOf(ledger).map(([, part]) => part.fields), fieldsOf(ledger)]
  return all.map(fields => fields[name]).find(field => field?.kind === 'choice')
}

function speaks(field: Field): boolean {
  return field.kind === 'choice' && Object.values(field.of).some(option => typeof option === 'object' && option.verb !== undefined)
}

function isClosed(frame: string): boolean {
  const open: string[] = []
  for (const mark of frame.replace(/[^[\]<>{}]/g, '')) {
    const close = { '[': ']', '<': '>', '{': '}' }[mark]
    if (close) open.push(close)
    else if (open.pop() !== mark) return false
  }
  return open.length === 0
}
