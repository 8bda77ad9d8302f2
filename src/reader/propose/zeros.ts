import type { AnyLedger } from '#model/ledger.ts'
import { optionLabel, type Field, type Fields } from '#model/field.ts'
import { beginning, listed } from '../lookup.ts'
import type { Known } from './known.ts'
import type { Value } from './proposal.ts'
import { marksIn, type Clause, type Scene } from './scene.ts'
import { refs } from './fill/refs.ts'
import { told } from './fill/told.ts'
import { value, type Telling } from './fill/telling.ts'
import { NONE } from './words/denials.ts'

const NOTHING = beginning(listed(NONE))

/** 7月没有发生劳动争议: what a clause says did not happen, as 本期未开展 of that ledger; null where it says no such thing. */
export function zeroIn(scene: Scene, known: Known, clause: Clause): { clause: Clause; ledger: AnyLedger; values: Value[] } | null {
  const zero = known.zero === undefined ? undefined : known.register.ledgers.get(known.zero)
  if (!zero) return null
  const marks = marksIn(scene.marks, [clause])
  for (let at = clause.start; at < clause.end; at++) {
    const none = NOTHING(scene.text, at)
    const word = none && marks.words.find(one => one.start >= at + none.word.length && one.start <= at + none.word.length + 3)
    const use = word?.uses.find(one => one.anchor && known.register.ledgers.get(one.ledger)?.zero)
    if (!none || !word || !use || (word.end < clause.end && /[\u4e00-\u9fff]{3}/.test(scene.text.slice(word.end, clause.end)))) continue
    const t: Telling = { text: scene.text, known, ledger: zero, clauses: [clause], right: [], marks }
    const values: Value[] = [value('ledger', known.register.ledgers.get(use.ledger)!.label, [{ start: word.start, end: word.end }])]
    const kept = use.option && known.register.ledgers.get(use.ledger)!.zero === use.option[0]
    const field = kept ? (known.register.ledgers.get(use.ledger)!.fields as Fields)[use.option![0]] as Field & { kind: 'choice' } : undefined
    if (field) values.push(value('only', optionLabel(field.of, use.option![1]), [{ start: word.start, end: word.end }]))
    const day = marks.days[0]
    if (day && zero.day) values.push(value(zero.day, day.says, [day]))
    for (const filler of [refs, told]) values.push(...filler(t, values))
    return { clause, ledger: zero, values }
  }
  return null
}
