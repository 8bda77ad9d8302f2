import type { Fault } from '#model/rules.ts'
import { fieldsOf } from '../form/typed.ts'
import { draftOf, ledgerOf, type Card } from './cards.ts'

/** Fields that are asked for on the way of their own, or nowhere but in the form. */
const ELSEWHERE: ReadonlySet<string> = new Set(['files', 'same'])
/** What only a 汇总 has. */
const OF_TOTALS: ReadonlySet<string> = new Set(['form', 'times', 'covers'])

/**
 * The fields that a card shows: first those that were missing when it was read, the most needed before the others, then what was
 * read, added or objected to, in the order of the form. What stands once stays where it is while one types.
 */
export function shownFields(card: Card, faults: readonly Fault[]): string[] {
  const { values, faults: first } = draftOf(card)
  const told = values.filter(value => value.part === undefined).map(value => value.field)
  const lacking = (strength: Fault['strength']) => first.filter(fault => fault.strength === strength).map(fault => fault.at).filter(at => !told.includes(at))
  const all = order(card)
  const asked = [...new Set([...lacking('refuse'), ...lacking('later')])].filter(name => all.includes(name))
  const more = new Set([
    ...told, ...card.added, ...faults.map(fault => fault.at),
    ...Object.entries(card.typed.values).flatMap(([name, value]) => value === null || value === '' ? [] : [name]),
  ])
  if (card.typed.values['form'] !== 'total' && !told.includes('form')) more.delete('form')
  return [...asked, ...all.filter(name => more.has(name) && !asked.includes(name))]
}

/** The fields that may still be added. */
export function furtherFields(card: Card, shown: readonly string[]): string[] {
  return order(card).filter(name => !shown.includes(name) && name !== 'union' && (card.typed.values['form'] === 'total' || !OF_TOTALS.has(name)))
}

function order(card: Card): string[] {
  return ['union', ...Object.keys(fieldsOf(ledgerOf(card))).filter(name => !ELSEWHERE.has(name))]
}
