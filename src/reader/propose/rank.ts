import type { Field } from '#model/field.ts'
import type { AnyLedger } from '#model/ledger.ts'
import { isPerson } from './field-words.ts'
import { weigh, type Heard } from './hear.ts'
import type { Lexicon } from './lexicon.ts'
import type { Marks } from './scene.ts'

/** A ledger that some words may tell of, and how much speaks for it. */
export type Ranked = Heard & { ledger: AnyLedger }

/** The ledgers that words speak for, the likeliest first; where words say the same, what the marks could fill decides, then the order of the menu. */
export function rank(text: string, lexicon: Lexicon, marks: Marks, rolled = false): Ranked[] {
  const people = rolled || marks.persons.length > 0 || marks.names.some(name => name.means.some(one => one.person))
  const without = new Set(people ? [] : lexicon.ledgers.filter(ofOne).map(ledger => ledger.id))
  const heard = weigh(text, marks.words, without)
  const anchored = [...heard.values()].some(one => one.anchor)
  return lexicon.ledgers.flatMap(ledger => {
    const told = heard.get(ledger.id)
    // 启明注塑工会8月16日成立: the name of a union that is in no register.
    const founded = told !== undefined && ledger.tree !== undefined && marks.unknown.some(one => one.is === 'union')
    const more = founded ? { full: told.full + NEW, anchor: true } : {}
    return told ? [
      {
        ...told, ...more, ledger,
        score: told.score + (founded ? NEW : 0) - (anchored && !told.anchor ? UNANCHORED : 0) + room(ledger, marks) + (ofOne(ledger)
          ? rolled ? marks.codes.length > 0 ? 2.5 : 1.5 : marks.heads.some(head => head.heads !== 'all') ? 0.5 : 1
          : 0),
      },
    ] : []
  }).sort((a, b) => b.score - a.score)
}

const NEW = 1.5
/** 货车司机5人入会: who they are is said in many ledgers; where a word tells what was done, it counts for less. */
const UNANCHORED = 0.4

/** Whether its records are of one person each, whose name must be given. */
export function ofOne(ledger: AnyLedger): boolean {
  return Object.values(ledger.fields).some(field => isPerson(field) && field.required === true)
}

/** What is told in numbers, days and names, and whether the ledger has a place for it. */
function room(ledger: AnyLedger, marks: Marks): number {
  const parts = Object.values(ledger.parts).flatMap(part => Object.values(part.fields))
  const own = Object.values(ledger.fields)
  const has = (list: readonly Field[], kind: Field['kind']) => list.some(field => field.kind === kind)
  const money = marks.figures.some(figure => figure.kind === 'money')
  const firm = marks.names.some(name => name.means.some(one => [...own, ...parts].some(field => field.kind === 'ref' && [field.to].flat().includes(one.ledger))))
  return (money ? has([...own, ...parts], 'money') ? 0.4 : -0.4 : 0)
    + (marks.heads.length > 0 ? has(own, 'people') ? 0.4 : -0.4 : 0)
    + (marks.codes.some(code => [...own, ...parts].some(field => field.kind === code.kind)) ? 0.4 : 0)
    + (firm ? 0.2 : 0)
    + (own.some(field => field.kind === 'people' && field.required === true) && marks.heads.every(head => head.heads === 'all') && marks.figures.length === 0 ? -1.5 : 0)
}
