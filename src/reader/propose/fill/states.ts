import type { Field } from '#model/field.ts'
import type { State } from '#model/ledger.ts'
import { stemsOf } from '../field-words.ts'
import { isToCome } from '../to-come.ts'
import { isDenied } from './choices.ts'
import { open, value, type Filler, type Telling } from './telling.ts'
import type { Span } from '../../sentences.ts'

/**
 * The state that the note says it came to: by the state's own word or that of its day (已答复), by its day being told, or because what its
 * step asks for is told (调解成功). The first state needs no word.
 */
export const states: Filler = (t, have) => {
  // 提案12条，立案10条: of many each has its own.
  if (!open(have, 'state') || !open(have, 'form')) return []
  const all = Object.entries(t.ledger.states ?? {})
  const ways: ((state: State, name: string) => readonly Span[] | undefined)[] = [
    state => { const word = saidIn(t, state); return word ? [word] : undefined },
    (_, name) => have.find(one => outcomesOf(t, name).includes(one.field) && one.part === undefined)?.marks,
    state => have.find(one => one.field === state.on && one.part === undefined)?.marks,
  ]
  for (const [i, way] of ways.entries()) {
    for (const [name, state] of all.slice(1)) {
      const marks = way(state, name)
      if (marks) return [value('state', name, marks, i === 0)]
    }
  }
  return []
}

function saidIn({ text, ledger, clauses }: Telling, state: State): Span | null {
  const words = [state.label, ...(state.on === undefined ? [] : stemsOf(ledger.fields[state.on] as Field))]
  for (const clause of clauses.filter(one => !isToCome(text, one))) {
    for (const word of words.filter(word => word.length > 1)) {
      const at = text.slice(clause.start, clause.end).indexOf(word)
      const span = { start: clause.start + at, end: clause.start + at + word.length }
      if (at >= 0 && !isDenied(text, span)) return span
    }
  }
  return null
}

/** What a step into this state asks for besides its day. */
function outcomesOf({ ledger }: Telling, state: string): string[] {
  const steps = Object.values(ledger.steps).filter(step => step.to === state)
  return steps.flatMap(step => step.needs ?? []).filter(need => (ledger.fields[need] as Field).kind === 'choice')
}
