import { optionWords, type Field } from '#model/field.ts'
import type { AnyLedger, Step } from '#model/ledger.ts'
import type { DayMark } from '../days.ts'
import { stemsOf } from '../field-words.ts'
import { SPOKEN, TAILS } from '../words/tails.ts'
import type { Value } from '../proposal.ts'
import { choicesOf, endOf } from './endings.ts'
import { fieldsOf, open, used, value, type Filler, type Telling } from './telling.ts'

/**
 * Days to the fields whose words stand at them (3月2号受理, 复查日期8月15日); the first that is left to the day of the event. Where none is
 * told, a message's own day is it.
 */
export const dates: Filler = (t, have) => {
  const ended = endOf(t.ledger, have)
  const fields = fieldsOf(t.ledger).filter(([name, field]) => field.kind === 'date' && open(have, name))
  const some = t.marks.days.filter(day => !used(have, day))
  const own = some.filter(day => !day.of)
  // 8月18的事: where no other day is told, it was then.
  const all = own.length > 0 ? own : some.filter(day => t.text.startsWith('的事', day.end))
  // 今天胡军讲他们昨天…: when it was told is not when it was.
  const days = all.filter((day, i) => !(all[i + 1] && all[i + 1]!.start > day.end && isLater(day, all[i + 1]!) && TOLD.test(t.text.slice(day.end, all[i + 1]!.start))))
  const values = byThen(t, have, some)
  for (const { name, day } of fields.flatMap(([name, field]) => days.filter(day =>
    (!isAhead(t, day) || AHEAD.test(field.label)) && (!open(have, 'form') || FOR.test(field.label) || !days.some(other => isWithin(other, day))))
    .map(day => ({ name, day, far: distance(t, wordsAt(t.ledger, name, field, ended), day) })))
    .filter(one => one.far < NEAR)
    .toSorted((a, b) => a.far - b.far)) {
    if (open(values, name) && !used(values, day)) values.push(value(name, day.says, [day]))
  }
  const event = t.ledger.day ?? fields[0]?.[0]
  if (event === undefined || !open([...have, ...values], event)) return values
  const left = days.filter(day => !used(values, day) && !isAhead(t, day))
  const first = left.find(day => !left.some(other => isWithin(other, day))) ?? left[0]
  const wholes = [...left.filter(day => first && isWithin(first, day)), ...some.filter(day => day.of && day.period !== null && day.period.first !== day.period.last)]
  const span = spanOf(fields, wholes, [...have, ...values])
  if (first) return [...values, value(event, first.says, [first]), ...span]
  const { told, day } = t.clauses[0]!.message
  // What was told on a day to have ended began before it, nobody knows when.
  return told && t.ledger.day && !(ended && values.length > 0) ? [...values, ...span, value(event, day, [told], false)] : [...values, ...span]
}

/** 要求25号前回复: a day with 前 behind it is that of what is still to be done. */
function byThen(t: Telling, have: readonly Value[], days: readonly DayMark[]): Value[] {
  const day = days.find(one => one.of && isAhead(t, one) && /^[之以]?前/.test(t.text.slice(one.end)))
  const [name] = day ? fieldsOf(t.ledger).find(([name, field]) => field.kind === 'date' && AHEAD.test(field.label) && open(have, name)) ?? [] : []
  return day && name !== undefined ? [value(name, day.says, [day])] : []
}

/** 二季度经费8月15日入库: the time it was for, to the field that asks for one. */
function spanOf(fields: readonly [string, Field][], [whole]: readonly DayMark[], have: readonly Value[]): Value[] {
  const [name] = fields.find(([name, { label }]) => FOR.test(label) && open(have, name)) ?? []
  return whole && name !== undefined ? [value(name, whole.says, [whole])] : []
}
const FOR = /所属期|年度$|期间$/

/** 今年…8.1, 二季度经费8月15日入库: the day that lies in a longer time is when it was. */
function isWithin({ period: day }: DayMark, { period: whole }: DayMark): boolean {
  return day !== null && whole !== null && day.first === day.last && whole.first !== whole.last && whole.first.slice(0, 4) === day.first.slice(0, 4)
}

function isLater(a: DayMark, b: DayMark): boolean {
  return a.period !== null && b.period !== null && a.period.first > b.period.first
}

/** Fields of what is still to come; of any other a day ahead is only planned: 8月22日复查. */
const AHEAD = /下次|期限|届满|期满|要求/

const TOLD = /^[^，。；]*(?:[讲说]|来电|汇报|告诉)/

/** Characters between a day and the word that it belongs to, at most. */
const NEAR = 5

function isAhead(t: Telling, { period }: DayMark): boolean {
  return period !== null && period.first > t.clauses[0]!.message.day
}

/** The words that make a day one of this field; of the day a state began also that state's, its step's, and the outcomes the step asks for. */
function wordsAt(ledger: AnyLedger, name: string, field: Field, ended: Step | undefined): string[] {
  const states = Object.entries(ledger.states ?? {}).filter(([, state]) => state.on === name)
  const steps = Object.values(ledger.steps).filter(step => states.some(([state]) => state === step.to))
  // 今天调解了一起…，签了协议: where it ended, how it was done tells the day too.
  const asked = steps.flatMap(step => [...choicesOf(ledger, step.needs), ...step === ended ? choicesOf(ledger, step.asks) : []])
  const outcomes = asked.map(one => ledger.fields[one] as Field & { kind: 'choice' }).flatMap(({ of }) => Object.keys(of).flatMap(key => optionWords(of, key)))
  return [
    ...stemsOf(field), ...SPOKEN[field.label] ?? [], ...states.map(([, state]) => state.label), ...steps.map(step => step.label), ...outcomes,
  ].filter(word => (word.length > 1 || SPOKEN[field.label]?.includes(word)) && !TAILS.includes(word))
}

/** How far the nearest of some words stands behind a day or before it, in the same clause; no other day may lie between. */
function distance(t: Telling, words: readonly string[], day: DayMark): number {
  const clause = [...t.right, ...t.clauses].find(one => one.start <= day.start && one.end >= day.end)
  if (!clause) return Infinity
  const others = t.marks.days.filter(other => other !== day)
  const after = t.text.slice(day.end, Math.min(clause.end, ...others.filter(one => one.start >= day.end).map(one => one.start)))
  const before = t.text.slice(Math.max(clause.start, ...others.filter(one => one.end <= day.start).map(one => one.end)), day.start)
  return Math.min(...words.flatMap(word => [
    after.indexOf(word), before.includes(word) ? before.length - before.lastIndexOf(word) - word.length : -1,
  ]).filter(far => far >= 0), Infinity)
}
