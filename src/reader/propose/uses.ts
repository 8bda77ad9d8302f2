import type { Field } from '#model/field.ts'
import type { AnyLedger } from '#model/ledger.ts'
import type { Event } from './events.ts'
import { lexiconOf } from './lexicon.ts'
import type { Known } from './known.ts'
import { rank } from './rank.ts'
import { marksIn, type Scene } from './scene.ts'
import type { Unkept } from './unkept.ts'

/**
 * 职工书屋开放，来了30多人: who came to a thing that stands is a row of its record, and begins no new one. Null where something else is told:
 * that it was begun, or what it cost and holds.
 */
export function useOf({ text, marks }: Scene, { register }: Known, { clauses, right }: Event): Unkept | null {
  const told = marksIn(marks, clauses)
  if (right.length > 0 || told.heads.length === 0 || told.figures.some(figure => figure.kind !== 'person')) return null
  if (clauses.some(({ start, end }) => BEGUN.test(text.slice(start, end)))) return null
  const [first] = rank(text, lexiconOf(register), told)
  if (!first || !hasUses(first.ledger)) return null
  const [{ start, end }] = clauses as [Event['clauses'][number]]
  return { word: text.slice(start, end).trim(), nearest: first.ledger.label }
}

/** Whether its records stand for years, name nobody who came, and have rows that say on which day how many did. */
function hasUses({ fields, parts }: AnyLedger): boolean {
  const kinds = (of: object) => (Object.values(of) as Field[]).map(({ kind }) => kind)
  return !kinds(fields).includes('people') && Object.values(parts).some(part => kinds(part.fields).toSorted().join(' ') === 'count date')
}

const BEGUN = /启用|建成|建好|建起|新建|落成|挂牌|揭牌|成立|配备|创办|开出来|改成|改建/
