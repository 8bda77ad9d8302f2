import type { AnyLedger } from '#model/ledger.ts'
import { optionLabel, optionWords, type Field } from '#model/field.ts'
import { beginning, listed } from '../lookup.ts'
import type { Span } from '../sentences.ts'
import type { Known } from './known.ts'
import type { Value } from './proposal.ts'
import type { Word } from './hear.ts'
import type { Use } from './lexicon.ts'
import { marksIn, type Clause, type Scene } from './scene.ts'
import { refs } from './fill/refs.ts'
import { told } from './fill/told.ts'
import { named, value, type Telling } from './fill/telling.ts'
import { general } from '../words/general.ts'
import { NEITHER, NONE, NOT, STILL } from './words/denials.ts'

export type Zero = { clause: Clause; ledger: AnyLedger; values: Value[] }

/** 7月没有发生劳动争议, 安全检查没有开展, 劳动争议和信访都没有: what a clause says did not happen, as 本期未开展 of those ledgers. */
export function zerosIn(scene: Scene, known: Known, clause: Clause): Zero[] {
  const zero = zeroLedger(known)
  const words = zero ? marksIn(scene.marks, [clause]).words.flatMap(word => {
    // 没有人来上访: a word that only one ledger has speaks of all its records.
    const said = scene.text.slice(word.start, word.end)
    const use = calledSo(known, said, word)
      ?? word.uses.find(one => (one.anchor || (word.uses.length === 1 && isOption(known, one.ledger, said))) && known.register.ledgers.get(one.ledger)?.zero)
    return use ? [{ word, use }] : []
  }) : []
  const ties = (i: number) => words[i] !== undefined && words[i + 1] !== undefined && /^[、和与及或]$/.test(scene.text.slice(words[i].word.end, words[i + 1]!.word.start))
  const none: (Span | null)[] = words.map(({ word }) => denied(scene.text, clause, word) ?? deniedBehind(scene.text, clause, word))
  for (let i = words.length - 2; i >= 0; i--) if (ties(i)) none[i] ??= none[i + 1]!
  for (let i = 1; i < words.length; i++) if (ties(i - 1)) none[i] ??= none[i - 1]!
  return words.flatMap(({ word, use }, i) => {
    const denial = none[i]
    if (!zero || !denial) return []
    const ledger = known.register.ledgers.get(use.ledger)!
    const marks = [{ start: word.start, end: word.end }, { start: denial.start, end: denial.end }].sort((a, b) => a.start - b.start)
    const kept = use.option && scene.text.slice(word.start, word.end) !== ledger.label && ledger.zero === use.option[0]
      ? ledger.fields[use.option[0]] as Field & { kind: 'choice' }
      : undefined
    const said = [value('ledger', ledger.label, marks), ...kept ? [value('only', optionLabel(kept.of, use.option![1]), marks.slice(0, 1))] : []]
    return ofUnions(withRest(scene, known, zero, clause, said), scene, clause).map(values => ({ clause, ledger: zero, values }))
  })
}

/** 华兴、沙塘都没有: the same of each union in the list. */
function ofUnions(values: Value[], { text, marks }: Scene, clause: Clause): Value[][] {
  const names = marksIn(marks, [clause]).names
  const told = values.find(one => one.field === 'union')
  const first = names.findIndex(mark => told?.marks.some(one => one.start === mark.start))
  const more = first < 0 ? [] : names.slice(first + 1).filter((mark, i) => /^[、和及与]?$/.test(text.slice(names[first + i]!.end, mark.start)))
  const others = more.flatMap(mark => mark.means.filter(mean => mean.ledger === names[first]!.means.find(one => one.called === told!.value)?.ledger)
    .slice(0, 1)
    .map(mean => named('union', mean, [mark])))
  return [values, ...others.map(other => values.map(one => one.field === 'union' ? other : one))]
}

/** 没发生工伤 is told of 工伤事故, 检查也没搞 of 安全检查, whatever choices of others are called so: the one ledger whose name begins or ends with the word. */
function calledSo({ register }: Known, said: string, { uses }: Word): Use | undefined {
  const [one, ...more] = uses.length > 0
    ? [...register.ledgers.values()].filter(({ zero, label }) => zero && ((!general.has(said) && label.startsWith(said)) || label.endsWith(said)))
    : []
  return one && more.length === 0 ? { ledger: one.id, weight: 1, anchor: true, ...uses.find(use => use.ledger === one.id) } : undefined
}

function isOption({ register }: Known, ledger: string, word: string): boolean {
  return Object.values(register.ledgers.get(ledger)!.fields).some(field => field.kind === 'choice' && Object.keys(field.of).some(key => optionWords(field.of, key).includes(word)))
}

/** 马塘也没有: the same of another union, right behind one of which `before` was told. */
export function neitherIn(scene: Scene, known: Known, clause: Clause, before: readonly Value[] | undefined): Zero[] {
  const zero = zeroLedger(known)
  const words = scene.text.slice(clause.start, clause.end)
  if (!zero || !before || zerosIn(scene, known, clause).length > 0 || !NEITHER.some(word => words.endsWith(word))) return []
  const same = before.filter(one => ['ledger', 'only', zero.day].includes(one.field)).map(one => ({ ...one, sure: false }))
  return [{ clause, ledger: zero, values: withRest(scene, known, zero, clause, same) }]
}

function zeroLedger({ register, zero }: Known): AnyLedger | undefined {
  return zero === undefined ? undefined : register.ledgers.get(zero)
}

const NOTHING = beginning(listed(NONE))

/** Where it is denied right before, or a few characters before. */
function denied(text: string, clause: Clause, word: Word): Span | null {
  for (let start = Math.max(clause.start, word.start - 8); start < word.start; start++) {
    // 没有 of 没有开展募捐, where 开展募捐 is the word.
    const end = start + Math.max(...[...NONE, ...NOT].filter(one => text.startsWith(one, start) && start + one.length <= word.start).map(one => one.length))
    // 没开展活动: 没 alone says so of what stands right behind it.
    if (end >= start) return word.start - end <= (NOT.includes(text.slice(start, end)) ? 0 : 3) && !goesOn(text, word.end, clause) ? { start, end } : null
  }
  return null
}

function deniedBehind(text: string, clause: Clause, word: Word): Span | null {
  const start = word.end + STILL.exec(text.slice(word.end, word.end + 12))![0].length
  const end = start + (NOTHING(text, start)?.word.length ?? Infinity)
  return end <= clause.end && !goesOn(text, end, clause) ? { start, end } : null
}

/** What goes on tells of something that was none of it: 没有安全检查记录不全的企业. */
function goesOn(text: string, at: number, { end }: Span): boolean {
  return at < end && !/^[也和、及与]/.test(text.slice(at, end)) && /[\u4e00-\u9fff]{3}/.test(text.slice(at, end))
}

function withRest({ text, marks }: Scene, known: Known, zero: AnyLedger, clause: Clause, said: readonly Value[]): Value[] {
  const t: Telling = { text, known, ledger: zero, clauses: [clause], right: [], marks: marksIn(marks, [clause]) }
  const day = t.marks.days[0]
  const values = day && zero.day ? [...said.filter(one => one.field !== zero.day), value(zero.day, day.says, [day])] : [...said]
  for (const filler of [refs, told]) values.push(...filler(t, values))
  return values
}
