import { optionLabel, type Field } from '#model/field.ts'
import type { AnyLedger } from '#model/ledger.ts'
import { fieldsOf, value, type Telling } from './fill/telling.ts'
import type { Value } from './proposal.ts'

/** What an event is in another ledger, and the values that say so there. */
export type Echo = { telling: Telling; values: Value[] }

/**
 * 成立工会，会员35人: people are told and the ledger has no place for them, but another one has, and calls a kind of its records as this
 * one calls what happened: 新建工会 is a figure of 工会组织 and a kind of 会员增减. They belong to the union that the record is of.
 */
export function echoesOf(t: Telling, have: readonly Value[]): Echo[] {
  if (t.marks.heads.length === 0 || fieldsOf(t.ledger).some(([, field]) => field.kind === 'people')) return []
  const happened = Object.values(t.ledger.indicators).flatMap(one => 'flow' in one && have.some(value => value.field === one.flow) ? [one.label] : [])
  const founded = have.find(value => t.ledger.tree !== undefined && value.field === t.ledger.title[0])
  return [...t.known.register.ledgers.values()].filter(takesPeople).flatMap(ledger => fieldsOf(ledger).flatMap(([name, field]) => {
    const option = field.kind === 'choice' ? Object.keys(field.of).map(key => optionLabel(field.of, key)).find(label => happened.includes(label)) : undefined
    const marks = t.marks.words.filter(word => word.uses.some(use => use.anchor && use.ledger === t.ledger.id)).slice(0, 1)
    if (option === undefined) return []
    const kind = value(name, option, marks.map(({ start, end }) => ({ start, end })), false)
    return [{ telling: { ...t, ledger, marks: { ...t.marks, names: [] } }, values: [...founded ? [value('union', founded.value, [], false)] : [], kind] }]
  }))
}

function takesPeople({ fields }: AnyLedger): boolean {
  return Object.values(fields as Record<string, Field>).some(field => field.kind === 'people' && field.required === true)
}
