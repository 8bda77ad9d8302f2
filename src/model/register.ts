import { formFaults } from './boot/form-faults.ts'
import { claimFaults, indicatorFaults } from './boot/indicator-faults.ts'
import { repeated, type Faults, type Known } from './boot/known.ts'
import { ledgerFaults } from './boot/ledger-faults.ts'
import { phraseFaults } from './boot/phrase-faults.ts'
import { templateFaults } from './boot/template-faults.ts'
import type { AnyLedger } from './ledger.ts'
import { parseFrame } from './frame.ts'
import type { KeptIndicator } from './kept-indicator.ts'
import type { KeptPhrase, LinePhrase, Template } from './phrase.ts'

/** All that the engine knows of trade-union work; rooms receive it and never import a line. */
export type Register = {
  readonly lines: readonly Line[]
  readonly ledgers: ReadonlyMap<string, AnyLedger>
  /** By full id: `dispute.received`. */
  readonly indicators: ReadonlyMap<string, KeptIndicator>
  readonly phrases: readonly KeptPhrase[]
  readonly templates: ReadonlyMap<string, Template>
  readonly words: Words
}

/** A menu group and folder. */
export type Line = {
  id: string
  label: string
  ledgers: readonly AnyLedger[]
  phrases?: readonly LinePhrase[]
}

/** Word lists of the field that reading needs: data, not code. */
export type Words = {
  /** Wrong or damaged term → the right one. */
  terms: Readonly<Record<string, string>>
  /** Words that mean migrants, women, members …, told apart when a claim is matched. */
  senses: Readonly<Record<string, readonly string[]>>
}

/** Everything the lines describe, by name. A description that contradicts itself is a bug, and all its places are named at once. */
export function makeRegister(lines: readonly Line[], templates: readonly Template[], words: Words): Register {
  const ledgers = lines.flatMap(line => line.ledgers)
  const indicators: KeptIndicator[] = ledgers.flatMap(ledger =>
    Object.entries(ledger.indicators).map(([name, indicator]) => ({ ...indicator, id: `${ledger.id}.${name}`, ledger })))
  const known: Known = { ledgers: new Map(ledgers.map(ledger => [ledger.id, ledger])), indicators: new Map(indicators.map(indicator => [indicator.id, indicator])) }
  const faults = [...registerFaults(lines, templates, known)]
  if (faults.length > 0) throw new Error(`the register contradicts itself:\n${faults.join('\n')}`)
  const phrases = lines.flatMap(line => line.phrases ?? []).map(phrase => ({ ...phrase, frames: phrase.frames.map(frame => parseFrame(frame, phrase.ledger)) }))
  return { lines, ...known, phrases, templates: new Map(templates.map(template => [template.id, template])), words }
}

function* registerFaults(lines: readonly Line[], templates: readonly Template[], known: Known): Faults {
  const ledgers = lines.flatMap(line => line.ledgers)
  const phrases = lines.flatMap(line => line.phrases ?? [])
  yield* repeated(lines.map(line => line.id), 'lines')
  yield* repeated(ledgers.map(ledger => ledger.id), 'ledgers')
  yield* repeated(templates.map(template => template.id), 'templates')
  yield* repeated(phrases.map(phrase => phrase.id), 'phrases')
  if (ledgers.filter(ledger => ledger.tree).length > 1) yield 'ledgers: only one may be the tree'
  for (const ledger of ledgers) {
    yield* ledgerFaults(ledger, known)
    yield* claimFaults(ledger)
    yield* formFaults(ledger, known)
  }
  for (const indicator of known.indicators.values()) yield* indicatorFaults(indicator, known)
  for (const phrase of phrases) yield* phraseFaults(phrase, known)
  for (const template of templates) yield* templateFaults(template, known)
}
