import { beginning, listed } from '../lookup.ts'
import type { AnyLedger } from '#model/ledger.ts'
import type { Lexicon } from './lexicon.ts'
import { areRows, items, kindsIn, told } from './lists.ts'
import { ofOne, rank } from './rank.ts'
import { writtenIn, type Written } from './roster.ts'
import { marksIn, type Clause, type Scene } from './scene.ts'
import { AMENDING, CORRECTING, NOISE, ROLL } from './words/chat.ts'

/** Clauses that tell of one thing. `right` are later clauses that put earlier ones right: they come first. */
export type Event = {
  clauses: Clause[]
  right: Clause[]
  rolled?: true
  follows?: true
  roster?: readonly Written[]
}

/** A text by what it tells of: a new ledger, a new item of a list, or another case of the same kind begins a new event. */
export function eventsIn(scene: Scene, lexicon: Lexicon): Event[] {
  const events: Event[] = []
  for (const clauses of Map.groupBy(scene.clauses.flatMap(clause => kindsIn(scene, clause)), clause => clause.message).values()) {
    if (clauses.every(({ start, end }) => NOISE.includes(scene.text.slice(start, end).trim()))) continue
    const before = events.findLast((event, i) => i >= events.length - NEAR && event.clauses.at(-1)!.message.sender?.name === clauses[0]!.message.sender?.name)
    if (before && amends(scene, lexicon, before, clauses)) join(scene, before, clauses)
    else events.push(...inMessage(scene, lexicon, clauses))
  }
  return events
}

function inMessage(scene: Scene, lexicon: Lexicon, clauses: readonly Clause[]): Event[] {
  const first = clauses.findIndex(clause => clause.listed)
  const head = first > 0 ? clauses.slice(0, first) : []
  const rows = first < 0 ? [clauses] : items(clauses.slice(head.length))
  if (head.length > 0 && areRows(scene, lexicon, head, rows)) return [{ clauses: [...head, ...rows.flat()], right: [] }]
  const rolled = head.some(clause => ROLL.some(word => scene.text.slice(clause.start, clause.end).includes(word)))
  const roster = rolled && isOfMany(scene, lexicon, head, rows) ? writtenIn(scene.text, rows) : null
  if (roster) return [{ clauses: [...head, ...rows.flat()], right: [], roster }]
  if (rolled || (head.length > 0 && !told(scene, lexicon, head))) return rows.map(row => ({ clauses: [...row, ...head], right: [], ...(rolled && { rolled }) }))
  return [head, ...rows].flatMap(some => cut(scene, lexicon, some))
}

/** 夜跑签到, 欠薪纠纷: what a list is headed by tells of one record for all who stand in it; 新入会名单 of one for each. */
function isOfMany(scene: Scene, lexicon: Lexicon, head: readonly Clause[], rows: readonly (readonly Clause[])[]): boolean {
  const [first] = rank(scene.text, lexicon, marksIn(scene.marks, [...head, ...rows[0] ?? []]), true)
  return first !== undefined && !ofOne(first.ledger)
}

function cut(scene: Scene, lexicon: Lexicon, clauses: readonly Clause[]): Event[] {
  const events: Event[] = []
  for (const clause of clauses) {
    const current = events.at(-1)
    if (current && CORRECT(scene.text, clause.start)) { current.right.push(clause); continue }
    if (!current || current.clauses.length >= LONGEST || begins(scene, lexicon, current, clause)) events.push({
      clauses: [clause], right: [], ...(current && !clause.strong && { follows: true as const }),
    })
    else current.clauses.push(clause)
  }
  return events.reduce<Event[]>((all, event) => opens(scene, lexicon, all.at(-1), event) ? [
    ...all.slice(0, -1),
    { ...all.at(-1)!, clauses: [...all.at(-1)!.clauses, ...event.clauses], right: [...all.at(-1)!.right, ...event.right] },
  ] : [...all, event], [])
}

/** 互助理赔下来一笔，李阿根住院…赔了860元: what only said what is told of goes with what tells it. */
function opens(scene: Scene, lexicon: Lexicon, before: Event | undefined, event: Event): boolean {
  if (!before || !event.follows) return false
  const { words, heads, figures, names, days, persons } = marksIn(scene.marks, before.clauses)
  if (words.length === 0 || heads.length + figures.length + names.length + days.length + persons.length > 0) return false
  const [first, next] = [before, event].map(one => rank(scene.text, lexicon, marksIn(scene.marks, one.clauses))[0]?.ledger)
  return first !== undefined && first === next
}

/** Whether a clause tells of another thing than the clauses before it. */
function begins(scene: Scene, lexicon: Lexicon, { clauses }: Event, clause: Clause): boolean {
  const next = marksIn(scene.marks, [clause])
  const now = rank(scene.text, lexicon, next).filter(one => one.anchor || one.full >= CLEAR)
  const marks = marksIn(scene.marks, clauses)
  const before = rank(scene.text, lexicon, marks)
  const anchored = before.filter(one => one.anchor || one.full >= CLEAR)
  if (now.length === 0 || anchored.length === 0) return false
  if (!clause.strong && now[0]!.ledger !== anchored[0]!.ledger && isOf(anchored[0]!.ledger, next.words)) return false
  const same = now.find(one => before.some(other => other.ledger === one.ledger && other.full >= TOUCHED))
  if (!same) return now[0]!.score >= ENOUGH
  // 受理5起，接待来访9批: each says of itself what it is, and how many.
  if (now[0]!.ledger !== before[0]!.ledger && now[0]!.anchor && now[0]!.score >= PLAIN && before[0]!.anchor && next.figures.length > 0) return true
  const options = (of: typeof marks) => of.words.flatMap(word => word.uses.filter(use => use.ledger === same.ledger.id && use.option).map(use => use.option![1]))
  const [had, has] = [options(marks), options(next)]
  if (had.length > 0 && has.length > 0 && !has.some(key => had.includes(key)) && (clause.strong || next.figures.length + next.heads.length > 0)) return true
  const targets = Object.values(same.ledger.fields).flatMap(field => field.kind === 'ref' ? field.to : [])
  const others = (of: typeof marks) => of.names.filter(name => name.means.some(one => !one.person && targets.includes(one.ledger))).map(name => name.means[0]!.called)
  return clause.strong && others(marks).length > 0 && others(next).length > 0 && !others(next).some(called => others(marks).includes(called))
}

/** 成立工会，主席李卫星: what alone would tell of another thing is a field of this one. */
function isOf(ledger: AnyLedger, words: Scene['marks']['words']): boolean {
  const telling = words.filter(word => word.uses.some(use => use.anchor))
  return telling.length > 0 && telling.every(word => word.uses.some(use => use.ledger === ledger.id))
}

const ENOUGH = 1.2
const PLAIN = 2
/** …and with so much a clause may go on to tell of it. */
const TOUCHED = 0.7
/** So much said of a ledger tells that it is meant, though no word of it does alone: 接待…来访. */
const CLEAR = 1.5
/** So many things told by others may lie between a word and what it adds to. */
const NEAR = 6
/** Clauses of one event at most, however long people talk. */
const LONGEST = 40

const AMEND = beginning(listed(AMENDING))
const CORRECT = beginning(listed(CORRECTING))

/** A message that says so, or one of the same person that only adds numbers, a day or a place. */
function amends(scene: Scene, lexicon: Lexicon, before: Event, clauses: readonly Clause[]): boolean {
  const [first] = clauses
  const last = before.clauses.at(-1)!.message
  if (!first || !last.sender || last.sender.name !== first.message.sender?.name) return false
  if (AMEND(scene.text, first.start)) return true
  const marks = marksIn(scene.marks, clauses)
  const ranked = rank(scene.text, lexicon, marks)
  const [likeliest] = rank(scene.text, lexicon, marksIn(scene.marks, before.clauses))
  const alike = ranked[0]?.ledger === likeliest?.ledger
  const same = alike && ranked[0]?.anchor === false
  // 和派出所一起查的; 调解书也签了: nothing of its own that is counted, named or dated.
  if (alike && marks.heads.length + marks.figures.length + marks.names.length + marks.days.length === 0) return true
  return (same || told(scene, lexicon, before.clauses))
    && (same || ranked.every(one => one.score < 1))
    && marks.heads.length + marks.figures.length + marks.places.length + marks.names.length > 0
}

function join(scene: Scene, event: Event, clauses: readonly Clause[]): void {
  const words = scene.text.slice(clauses[0]!.start, clauses.at(-1)!.end)
  if (CORRECTING.some(word => words.includes(word))) event.right.push(...clauses)
  else event.clauses.push(...clauses)
}
