import type { Law } from '#law/law.ts'
import type { Fault } from '#model/rules.ts'
import type { AnyLedger } from '#model/ledger.ts'
import { register } from '#lines/register.ts'
import type { Step } from '#records/draft.ts'
import type { SentDraft, SentNote } from '../../sent.ts'
import { stepsOf, type Also } from '../form/steps.ts'
import { emptyForm, fieldsOf, readForm, typedOf, type Typed } from '../form/typed.ts'

/** A proposed record while it is looked through. */
export type Card = {
  /** Its number in the text, from 1. */
  no: number
  /** What it may be, the likeliest ledger first. */
  drafts: readonly SentDraft[]
  chosen: number
  keep: boolean
  /** Whether the words speak clearly for its ledger. */
  sure: boolean
  typed: Typed
  also: readonly Also[]
  /** Fields that an officer adds to those that were read. */
  added: readonly string[]
  /** It goes on in the form of its ledger. */
  moved?: true
}

/** A new record that is there already waits for a word. */
export function cardsOf({ proposals }: SentNote): Card[] {
  return proposals.map(({ also, sure, ...first }, i) => cardOf(i + 1, [first, ...also], 0, sure))
}

/** The same told to another ledger begins as that one was read. */
export function cardOf(no: number, drafts: readonly SentDraft[], chosen: number, sure = true): Card {
  const draft = drafts[chosen]!
  return { no, drafts, chosen, sure, keep: draft.existing === undefined, typed: formOf(draft), also: [], added: [] }
}

export function draftOf({ drafts, chosen }: Pick<Card, 'drafts' | 'chosen'>): SentDraft {
  return drafts[chosen]!
}

export function ledgerOf(card: Pick<Card, 'drafts' | 'chosen'>): AnyLedger {
  return register.ledgers.get(draftOf(card).ledger)!
}

/** What was read, as a form holds it. */
export function formOf({ ledger: id, values }: Pick<SentDraft, 'ledger' | 'values'>): Typed {
  const ledger = register.ledgers.get(id)!
  const form = emptyForm(ledger, null)
  const own: Record<string, unknown> = { ...form.values }
  const parts: Record<string, Record<string, unknown>[]> = {}
  let { union, state } = form
  for (const { field, part, row = 0, id, value } of values) {
    if (part !== undefined) ((parts[part] ??= [])[row] ??= {})[field] = id ?? typedOf(ledger.parts[part]!.fields[field]!, value)
    // A union that another card founds has no id yet.
    else if (field === 'union') union = id ?? value
    else if (field === 'state') state = value
    else own[field] = id ?? typedOf(fieldsOf(ledger)[field]!, value)
  }
  return { union, state, values: own, parts: Object.fromEntries(Object.entries(parts).map(([part, rows]) => [part, rows.map((values, key) => ({ key, values }))])) }
}

/** What records are called that were named. */
export function namesIn({ values }: Pick<SentDraft, 'values'>): Record<string, string> {
  return Object.fromEntries(values.flatMap(({ id, value }) => id === undefined ? [] : [[id, value]]))
}

/** All that is to be said of a card: what its form shows by itself, what the door said, and which values were guessed and are still as they were read. */
export function faultsOf(card: Card, told: readonly Fault[], year: number, law?: Law): Fault[] {
  const own = readForm(ledgerOf(card), card.typed, null, year, law).faults
  const read = formOf(draftOf(card))
  const guessed = draftOf(card).values.filter(value => !value.sure && same(valueAt(card.typed, placeOf(value)), valueAt(read, placeOf(value))))
  const faults = [...own, ...told.filter(fault => !own.some(one => one.say === fault.say))]
  return [
    ...faults,
    ...guessed.filter(value => !faults.some(fault => fault.at === placeOf(value))).map((value): Fault => ({ strength: 'warn', say: sayGuess(value), at: placeOf(value) })),
  ]
}

function sayGuess({ marks, value }: SentDraft['values'][number]): string {
  return marks.length > 0 ? '从上下文看出来的，请看对不对' : `原话没有写，先填了“${value}”，请看对不对`
}

/** As faults name it: `people`, or `parties.0.name`. */
export function placeOf({ field, part, row = 0 }: Pick<SentDraft['values'][number], 'field' | 'part' | 'row'>): string {
  return part === undefined ? field : `${part}.${row}.${field}`
}

export function valueAt(typed: Typed, place: string): unknown {
  const [name = '', row, column = ''] = place.split('.')
  if (row !== undefined) return typed.parts[name]?.[Number(row)]?.values[column] ?? null
  return (name === 'union' ? typed.union : name === 'state' ? typed.state : typed.values[name]) ?? null
}

/** One write for several cards; `of` tells to which card each step belongs. What two of them name anew is entered once. */
export function stepsOfCards(cards: readonly Card[], year: number): { steps: Step[]; of: number[] } {
  const steps: Step[] = []
  const of: number[] = []
  const fresh = new Set<string>()
  for (const card of cards) {
    for (const step of stepsOf(ledgerOf(card), card.typed, year, { also: card.also.filter(({ ledger, name }) => !fresh.has(`${ledger} ${name}`)) })) {
      steps.push(step)
      of.push(card.no)
    }
    for (const { ledger, name } of card.also) fresh.add(`${ledger} ${name}`)
  }
  return { steps, of }
}

/** The door numbers the steps of a write; to an officer the cards are numbered. */
export function ofCards(say: string, of: readonly number[]): string {
  return say.replace(/^第\d+条：/, '').replace(/^与第(\d+)条/, (_, step: string) => `与第${of[Number(step) - 1]}条`)
}

export function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}
