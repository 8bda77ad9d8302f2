import type { Day } from '#kit/day.ts'
import { baseFields } from '#model/base.ts'
import type { AnyLedger } from '#model/ledger.ts'
import type { Span } from '../sentences.ts'
import { overlaps } from './overlaps.ts'
import { eventsIn, type Event } from './events.ts'
import { named, value, type Telling } from './fill/telling.ts'
import { echoesOf } from './echoes.ts'
import { fill } from './fill/fill.ts'
import type { Known } from './known.ts'
import { lexiconOf } from './lexicon.ts'
import { severalIn } from './several.ts'
import type { Draft, Proposal, Value } from './proposal.ts'
import type { NameMark } from './name.ts'
import { rank, type Ranked } from './rank.ts'
import { restOf } from './rest.ts'
import { marksIn, sceneOf, type Clause, type Scene } from './scene.ts'
import { isToCome } from './to-come.ts'
import { unkeptIn, type Unkept } from './unkept.ts'
import { useOf } from './uses.ts'
import { neitherIn, zerosIn, type Zero } from './zeros.ts'

/** What a note tells, as records for a person to confirm; `messages` are those of a chat, `unread` what no record was read from, `unkept` what of it no ledger holds. */
export type Proposed = { messages: Said[]; proposals: Proposal[]; unread: Span[]; unkept: Unkept[] }
export type Said = Span & { day: Day; sender?: string }

/** Reads a typed sentence or a pasted chat. Linear in the length of the text. */
export function propose(text: string, known: Known): Proposed {
  const scene = sceneOf(text, known)
  const lexicon = lexiconOf(known.register)
  const proposals: Proposal[] = []
  const uses: Unkept[] = []
  for (const event of eventsIn(scene, lexicon)) {
    const use = useOf(scene, known, event)
    if (use) { uses.push(use); continue }
    const before = event.follows ? proposals.at(-1) : undefined
    proposals.push(...ofEvent(scene, known, event, proposals.at(-1)).map(one => ({ ...one, values: carriedOn(known, one, before) })))
  }
  const read = new Set(proposals.flatMap(one => one.spans.map(span => span.start)))
  const unread = scene.clauses.filter(clause => !read.has(clause.start)).map(({ start, end }) => ({ start, end }))
  return {
    messages: scene.messages.map(({ start, end, day, sender }) => ({ start, end, day, ...(sender && { sender: sender.name }) })),
    proposals, unread, unkept: [...uses, ...unkeptIn(scene.text, known.register, unread)],
  }
}

/** What one sentence goes on to tell happened on the same day and to the same union: 8月1日转入3名，转出2名. */
function carriedOn({ register }: Known, { ledger, values }: Draft, before: Draft | undefined): Value[] {
  if (!before) return values
  const dayOf = (id: string) => register.ledgers.get(id)!.day
  const day = before.values.find(one => one.field === dayOf(before.ledger))
  const union = before.values.find(one => one.field === 'union' && one.marks.length > 0)
  const own = dayOf(ledger)
  const told = values.some(one => one.field === 'union' && one.marks.length > 0)
  return inOrder(register.ledgers.get(ledger)!, [
    ...values.filter(one => !union || told || one.field !== 'union'),
    ...union && !told ? [{ ...union, sure: false }] : [],
    ...day && own !== undefined && !values.some(one => one.field === own) ? [{ ...day, field: own, sure: false }] : [],
  ])
}

function ofEvent(scene: Scene, known: Known, event: Event, before: Proposal | undefined): Proposal[] {
  const zeros: Zero[] = []
  const zeroBefore = before?.ledger === known.zero ? before?.values : undefined
  for (const clause of event.clauses) zeros.push(...zerosIn(scene, known, clause), ...neitherIn(scene, known, clause, zeros.at(-1)?.values ?? zeroBefore))
  for (const [i, one] of zeros.entries()) one.values = dated(known, one.values, zeros[i - 1]?.values ?? zeroBefore)
  const clauses = event.clauses.filter(clause => !zeros.some(zero => zero.clause === clause))
  const others = zeros.flatMap(({ values }) => values.flatMap(one => one.marks))
  const none = zeros.map(({ clause, ledger, values }): Proposal => ({ ...draft(scene, known, ledger, values, [clause], others), sure: true, also: [] }))
  const telling = clauses.filter(clause => !isToCome(scene.text, clause) && !isAhead(scene, clause))
  const [first, second] = rank(scene.text, lexiconOf(known.register), marksIn(scene.marks, [...event.right, ...telling]), event.rolled)
    .filter(one => one.ledger.id !== known.zero)
    .filter(one => Math.max(one.score, one.full) >= ENOUGH || one.anchor)
  // What puts right a clause that told of nothing is of no record.
  if (!first || clauses.length === 0) return none
  const whole = { ...event, clauses }
  const also = second && second.score > first.score * DOUBT ? second : undefined
  return [...none, ...drafts(scene, known, first, whole).map((one, i) => ({
    ...one, sure: !also && first.full >= ENOUGH, also: also ? drafts(scene, known, also, whole).slice(i, i + 1) : [],
  }))]
}

/** 信访也没有: in the period of what was denied right before, and of the same union. */
function dated({ register, zero }: Known, values: Value[], before: readonly Value[] = []): Value[] {
  const shared = [register.ledgers.get(zero ?? '')?.day, 'union']
  const told = before.filter(one => shared.includes(one.field) && !values.some(other => other.field === one.field))
  return [...values, ...told.map(one => ({ ...one, sure: false }))]
}

/** A clause whose days are all later than the note's own tells what is planned; 半年度 and the like are no days. */
function isAhead({ text, marks }: Scene, clause: Clause): boolean {
  // 老板答应这个月底给: what was promised was told.
  const days = marksIn(marks, [clause]).days.filter(day => !PROMISED.test(text.slice(clause.start, day.start)))
  return days.some(({ period }) => period !== null && period.first > clause.message.day)
    && !days.some(({ period }) => period !== null && period.first === period.last && period.first <= clause.message.day)
}

const PROMISED = /答应|承诺|应允|保证/

/** Less than this speaks for no ledger; the next best is offered when nearly as much speaks for it. */
const ENOUGH = 0.9
const DOUBT = 0.6

function drafts(scene: Scene, known: Known, { ledger }: Ranked, event: Event): Draft[] {
  return severalIn(tellingOf(scene, known, ledger, event)).flatMap(one => {
    const values = fill(one)
    const echoes = echoesOf(one, values)
    // A number that was put right is nothing to keep.
    const told = [...one.others ?? [], ...one.right.length > 0 ? one.marks.heads : [], ...echoes.flatMap(({ telling }) => telling.marks.heads)]
    const spans = [...one.right, ...one.clauses]
    return [
      draft(scene, known, ledger, values, spans, told, one.unsettled),
      ...echoes.map(({ telling, values }) => draft(scene, known, telling.ledger, fill(telling, values), spans, spans)),
    ]
  })
}

function tellingOf(scene: Scene, known: Known, ledger: AnyLedger, { clauses, right, roster }: Event): Telling {
  const marks = marksIn(scene.marks, [...right, ...clauses])
  // 1. 宏兴村 12人: who wrote himself into a list says where he comes from, and not whose the list is.
  const names = marks.names.filter(mark => !roster?.some(({ start, to }) => mark.start >= start && mark.end <= to))
  return { ...(roster && { roster }), text: scene.text, known, ledger, clauses, right, marks: { ...marks, names: rightly(names, right) } }
}

/** 检查永丰？不对，是华兴村: what is put right was said of the last of its kind before. */
function rightly(names: readonly NameMark[], right: readonly Span[]): NameMark[] {
  const isRight = (mark: Span) => right.some(clause => mark.start >= clause.start && mark.end <= clause.end)
  const put = names.filter(isRight)
  const ofKind = (one: NameMark, other: NameMark) => one.means.some(mean => other.means.some(more => more.ledger === mean.ledger && !mean.person === !more.person))
  const wrong = put.flatMap(one => names.filter(other => !isRight(other) && other.start < one.start && ofKind(one, other)).slice(-1))
  return names.filter(mark => !wrong.includes(mark))
}

/** With whose it is, and in 备注 what no field holds. */
function draft(
  scene: Scene, known: Known, ledger: AnyLedger, values: readonly Value[], clauses: readonly Span[], others: readonly Span[] = [], whole: readonly Span[] = [],
): Draft {
  const again = marksIn(scene.marks, clauses).names.filter(mark => mark.means.some(one => values.some(({ value }) => value === one.called)))
  // 欠薪纠纷, read as 劳资纠纷, leaves 纠纷.
  const echoed = ({ start, end }: Span) => values.some(one => one.value.includes(scene.typed.slice(start, end)))
  const left = restOf(scene, clauses, [...values.flatMap(one => one.marks), ...again, ...others], ledger.id).filter(span => !echoed(span))
  const rest = [...left, ...whole.map(({ start, end }) => ({ start, end }))]
  const kept = rest.filter(span => !overlaps(scene.marks.codes, span))
  const all = values.map(one => one.marks.some(mark => overlaps(scene.slips, mark)) ? { ...one, sure: false } : one)
  if (known.union !== undefined && !all.some(one => one.field === 'union')) all.unshift(named('union', known.union, []))
  const before = all.findIndex(one => one.field === 'remark')
  const [noted] = before < 0 ? [] : all.splice(before, 1)
  const words = [...noted ? [noted.value] : [], ...kept.map(({ start, end }) => scene.typed.slice(start, end))]
  if (words.length > 0) all.push(value('remark', words.join('；'), [...noted?.marks ?? [], ...kept]))
  return { ledger: ledger.id, values: inOrder(ledger, all), spans: [...clauses, ...whole].map(({ start, end }) => ({ start, end })), rest }
}

/** As the form has them: whose it is, the fields, their parts, then what every record has. */
function inOrder(ledger: AnyLedger, values: readonly Value[]): Value[] {
  const order = ['union', ...Object.keys(ledger.fields), 'state', ...Object.keys(ledger.parts), ...Object.keys(baseFields)]
  const place = new Map(order.map((name, i) => [name, i]))
  return values.toSorted((a, b) => place.get(a.part ?? a.field)! - place.get(b.part ?? b.field)! || (a.row ?? 0) - (b.row ?? 0))
}
