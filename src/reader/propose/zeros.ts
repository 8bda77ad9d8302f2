import type { AnyLedger } from '#model/ledger.ts'
import { optionLabel, type Field, type Fields } from '#model/field.ts'
import { beginning, listed } from '../lookup.ts'
import type { Span } from '../sentences.ts'
import type { Known } from './known.ts'
import type { Draft, Value } from './proposal.ts'
import type { Word } from './hear.ts'
import { marksIn, type Clause, type Scene } from './scene.ts'
import { refs } from './fill/refs.ts'
import { told } from './fill/told.ts'
import { value, type Telling } from './fill/telling.ts'
import { NEITHER, NONE, STILL } from './words/denials.ts'

export type Zero = { clause: Clause; ledger: AnyLedger; values: Value[] }

/** 7月没有发生劳动争议, 安全检查没有开展: what a clause says did not happen, as 本期未开展 of that ledger; null where it says no such thing. */
export function zeroIn(scene: Scene, known: Known, clause: Clause): Zero | null {
  const zero = zeroLedger(known)
  if (!zero) return null
  for (const word of marksIn(scene.marks, [clause]).words) {
    const use = word.uses.find(one => one.anchor && known.register.ledgers.get(one.ledger)?.zero)
    if (!use || !(isDenied(scene.text, clause, word) || isDeniedBehind(scene.text, clause, word))) continue
    const ledger = known.register.ledgers.get(use.ledger)!
    const mark = { start: word.start, end: word.end }
    const kept = use.option && ledger.zero === use.option[0] ? (ledger.fields as Fields)[use.option[0]] as Field & { kind: 'choice' } : undefined
    const said = [value('ledger', ledger.label, [mark]), ...kept ? [value('only', optionLabel(kept.of, use.option![1]), [mark])] : []]
    return { clause, ledger: zero, values: withRest(scene, known, zero, clause, said) }
  }
  return null
}

/** 马塘也没有: the same of another union, right behind one that had none. */
export function neitherIn(scene: Scene, known: Known, clause: Clause, before: Draft | undefined): Zero | null {
  const zero = zeroLedger(known)
  const words = scene.text.slice(clause.start, clause.end)
  if (!zero || before?.ledger !== zero.id || !NEITHER.some(word => words.endsWith(word))) return null
  const same = before.values.filter(one => ['ledger', 'only', zero.day].includes(one.field)).map(one => ({ ...one, sure: false }))
  return { clause, ledger: zero, values: withRest(scene, known, zero, clause, same) }
}

function zeroLedger({ register, zero }: Known): AnyLedger | undefined {
  return zero === undefined ? undefined : register.ledgers.get(zero)
}

const NOTHING = beginning(listed(NONE))

/** Right before the word, or a few characters before. */
function isDenied(text: string, clause: Clause, word: Word): boolean {
  const from = Math.max(clause.start, word.start - 8)
  const at = Array.from({ length: word.start - from }, (_, i) => from + i).find(at => (NOTHING(text, at)?.word.length ?? Infinity) + at <= word.start)
  return at !== undefined && word.start - at - NOTHING(text, at)!.word.length <= 3 && !goesOn(text, word.end, clause)
}

function isDeniedBehind(text: string, clause: Clause, word: Word): boolean {
  const at = word.end + STILL.exec(text.slice(word.end, word.end + 12))![0].length
  const none = NOTHING(text, at)
  return none !== null && !goesOn(text, at + none.word.length, clause)
}

/** What goes on tells of something that was none of it: 没有安全检查记录不全的企业. */
function goesOn(text: string, at: number, { end }: Span): boolean {
  return at < end && /[\u4e00-\u9fff]{3}/.test(text.slice(at, end))
}

function withRest({ text, marks }: Scene, known: Known, zero: AnyLedger, clause: Clause, said: readonly Value[]): Value[] {
  const t: Telling = { text, known, ledger: zero, clauses: [clause], right: [], marks: marksIn(marks, [clause]) }
  const day = t.marks.days[0]
  const values = day && zero.day ? [...said.filter(one => one.field !== zero.day), value(zero.day, day.says, [day])] : [...said]
  for (const filler of [refs, told]) values.push(...filler(t, values))
  return values
}
