import { optionWords, type Field } from '#model/field.ts'
import type { Indicator } from '#model/indicator.ts'
import type { AnyLedger } from '#model/ledger.ts'
import type { Register } from '#model/register.ts'
import { beginning, type Lookup } from '../lookup.ts'
import { general } from '../words/general.ts'
import { namesOf, stemsOf } from './field-words.ts'

/**
 * What hearing a word says of a ledger: how much it speaks for it, and whether the word alone tells that a record of it is meant
 * (`anchor`). `option` is the choice it makes in a field that tells what kind of record it is.
 */
export type Use = { ledger: string; weight: number; anchor: boolean; option?: readonly [field: string, key: string] | undefined }
export type Lexicon = { words: Lookup<readonly Use[]>; ledgers: readonly AnyLedger[] }

/** The words of all ledgers that a clerk may enter, out of their descriptions alone. */
export function lexiconOf(register: Register): Lexicon {
  const ready = made.get(register)
  if (ready) return ready
  const ledgers = [...register.ledgers.values()].filter(ledger => ledger.by === undefined && !ledger.unheard)
  const uses = new Map<string, Map<string, Use>>()
  for (const ledger of ledgers) {
    for (const [word, use] of [...own(ledger), ...counted(register, ledger), ...fielded(ledger)]) {
      if (word.length < 2) continue
      const row = uses.get(word) ?? uses.set(word, new Map()).get(word)!
      const before = row.get(ledger.id)
      row.set(ledger.id, { ...before, ...use, ledger: ledger.id, weight: Math.max(use.weight, before?.weight ?? 0), anchor: use.anchor === true || before?.anchor === true })
    }
  }
  const shared = Array.from(uses, ([word, row]) => [word, [...row.values()].map(use => ({ ...use, weight: use.weight * (general.has(word) ? COMMON : 1) }))] as const)
  const lexicon = { words: beginning<readonly Use[]>(shared), ledgers }
  made.set(register, lexicon)
  return lexicon
}

const made = new WeakMap<Register, Lexicon>()
const COMMON = 0.2
type Said = readonly [word: string, use: { weight: number; anchor?: boolean; option?: Use['option'] }]

function own(ledger: AnyLedger): Said[] {
  const verbs = [...Object.values(ledger.states ?? {}), ...Object.values(ledger.steps)]
  return [[ledger.label, { weight: 3, anchor: true }], ...verbs.map(({ label }): Said => [label, { weight: 0.7 }])]
}

/** Names of what is counted; those of a figure that is one of several are said of each. */
function counted(register: Register, ledger: AnyLedger): Said[] {
  return [...register.indicators.values()].flatMap((indicator): Said[] => {
    const told = 'either' in indicator ? Object.values(indicator.either).map(id => register.indicators.get(id)!) : [indicator]
    const mine = told.find(one => one.ledger.id === ledger.id)
    const counts = mine !== undefined && indicator === mine && countsRecords(mine)
    return mine ? [indicator.label, ...(indicator.aka ?? [])].map((name): Said => {
      const option = kindIn(ledger, mine, name)
      return [name, { weight: counts ? 2.5 : 1.5, anchor: counts || indicator !== mine || option !== undefined, ...(option && { option }) }]
    }) : []
  })
}

/** Whether an indicator counts records, and no field or row of them. */
export function countsRecords(i: Indicator): boolean {
  return !('ratio' in i || 'cohort' in i || 'either' in i || 'spread' in i) && !('sum' in i && i.sum) && !('of' in i && i.of)
}

function fielded(ledger: AnyLedger): Said[] {
  const parts = Object.values(ledger.parts)
  return [
    ...Object.entries(ledger.fields).flatMap(([name, field]) => ofField(name, field, tellsKind(ledger, name), name in (ledger.derived ?? {}) ? LITTLE : 1)),
    ...parts.flatMap(({ label, fields }): Said[] => [
      [label, { weight: 0.7 }],
      ...Object.entries(fields).flatMap(([name, field]) => ofField(name, field, false, field.required === true ? 1 : LITTLE)),
    ]),
  ]
}

/** 厂里 is said of who paid, and of much else: what a row of a part may leave open speaks for no ledger, nor does what follows from other fields. */
const LITTLE = 0.2

function ofField(name: string, field: Field, kind: boolean, most = 1): Said[] {
  const labels = [...namesOf(field), ...stemsOf(field)].map((word): Said => [word, { weight: 0.7 }])
  if (field.kind !== 'choice' && field.kind !== 'choices') return labels
  const options = Object.keys(field.of).flatMap(key => optionWords(field.of, key).map((word): Said => [
    word, { weight: kind ? 2.5 : most, anchor: kind, ...(kind && { option: [name, key] as const }) },
  ]))
  return [...labels, ...options]
}

/** Choices that tell what kind of record it is: the one that may be declared not held, and those in the title that must be made. */
function tellsKind(ledger: AnyLedger, name: string): boolean {
  return ledger.zero === name || (ledger.title.includes(name) && ledger.fields[name]?.required === true)
}

/** The kind among those an indicator counts that its name says: 转入会员 are of the kind 转入; 参赛 is said of every contest. */
function kindIn(ledger: AnyLedger, indicator: Indicator, called: string): Use['option'] {
  const where = 'where' in indicator ? indicator.where ?? {} : {}
  for (const [name, test] of Object.entries(where)) {
    const field = ledger.fields[name]
    if (field?.kind !== 'choice' || !tellsKind(ledger, name)) continue
    const key = [test].flat().find(key => typeof key === 'string' && optionWords(field.of, key).some(word => called.includes(word)))
    if (typeof key === 'string') return [name, key]
  }
  return undefined
}
