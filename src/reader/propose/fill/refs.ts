import { baseFields } from '#model/base.ts'
import type { Field } from '#model/field.ts'
import { ending, listed } from '../../lookup.ts'
import type { Span } from '../../sentences.ts'
import { stemsOf } from '../field-words.ts'
import type { Name, NameMark } from '../name.ts'
import { isLed } from '../places.ts'
import type { Value } from '../proposal.ts'
import { DIRECTIONS, OURS, TOWARDS, WINNING } from '../words/places.ts'
import { fieldsOf, named, open, partsOf, used, value, type Filler, type Telling } from './telling.ts'

/** Records that are named: firms to the fields that point to firms, people where the note says what they did, unions as the one who tells or the one spoken of. */
export const refs: Filler = (t, have) => {
  const values: Value[] = []
  const free = () =>
    t.marks.names.filter(mark => !used([...have, ...values], mark) && !isPlace(t, mark) && !HOSTING.test(t.text.slice(mark.end, mark.end + 2)) && !WON(t.text, mark.start))
  const own = t.ledger.tree ? undefined : free().find(mark => OUR(t.text, mark.start) && mark.means.some(mean => mean.ledger === UNION))
  if (own) values.push(...place(t, have, own, own.means.find(mean => mean.ledger === UNION)!))
  for (const [name, field] of fieldsOf(t.ledger)) {
    if (field.kind !== 'ref' || !open(have, name)) continue
    const mark = free().find(one => one.means.some(mean => isRefTo(field, mean.ledger) && leadsTo(t, one, mean, field)))
    const found = mark && firstKind(field, mark.means)
    if (mark && found) values.push(found.length === 1
      ? named(name, found[0]!, [mark], !mark.loose && mark.means.length === 1)
      : value(name, t.text.slice(mark.start, mark.end), [mark], false))
    else if (isRefTo(field, FIRM)) values.push(...unknown(t, name))
  }
  if (t.ledger.tree) return values
  for (const mark of free()) {
    const firm = mark.means.find(mean => mean.ledger === FIRM)
    const union = mark.means.find(mean => mean.ledger === UNION)
    // 锐光轴承 may be the firm or its union: where firms have a place of their own it is the firm.
    if (firm && takesFirms(t)) continue
    if (union) values.push(...place(t, [...have, ...values], mark, union))
    else if (firm && open([...have, ...values], 'about')) values.push(named('about', firm, [mark], !mark.loose))
  }
  return values
}

/** Who only lends the room is neither who tells nor whom it is about. */
const HOSTING = /^[承协]办/

/** …nor who won. */
const WON = ending(listed(WINNING))

/** Whom a record may concern: a union, or else a firm. */
const [UNION, FIRM] = baseFields.about.to
const OUR = ending(listed(OURS))
/** 沙塘村来访群众, 镇北村职工来信: whence people came, and not who tells. */
const FROM = /^(?:的?(?:一[个名位])?(?:职工|群众|村民|工人|员工)?来(?:访|信|电|人|反映|问|咨询)|群众|村民)/
const TOWARD = ending(listed(TOWARDS))

/** A union that one went to, or whose firm it is about, is spoken of; any other tells, and the record is its own. */
function place(t: Telling, have: readonly Value[], mark: NameMark, union: Name): Value[] {
  const firm = [
    ...t.marks.names.filter(name => name.means.some(mean => mean.ledger === FIRM)), ...t.marks.unknown,
  ].some(one => one.start - mark.end >= 0 && one.start - mark.end <= 1 && !TOWARD(t.text, one.start))
  const field = TOWARD(t.text, firstOf(t, mark).start) || FROM.test(t.text.slice(mark.end, mark.end + 6)) || firm ? 'about' : 'union'
  return open(have, field) ? [named(field, union, [mark], !mark.loose)] : []
}

/** 到沃朗电器、锐光轴承: where one name of a list leads, all do. */
function firstOf(t: Telling, mark: Span): Span {
  const before = t.text[mark.start - 1] === '、' ? t.marks.names.find(one => one.end === mark.start - 1) : undefined
  return before ? firstOf(t, before) : mark
}

function unknown({ text, marks }: Telling, field: string): Value[] {
  const mark = marks.unknown.find(one => one.is === 'firm')
  return mark ? [value(field, text.slice(mark.start, mark.end), [mark], false)] : []
}

/** 谭秀英接待, 由谭秀英调解: what a person did makes him the one whom a field asks for. */
function acts({ text }: Telling, { start, end }: Span, stems: readonly string[]): boolean {
  return stems.some(stem => text.startsWith(stem, end) || text.endsWith(stem, start) || text.slice(Math.max(0, start - stem.length - 1), start)
    .startsWith(stem)) || (text[start - 1] === '由' && stems.some(stem => text.indexOf(stem, end) === end))
}

/** A person by what he did; a union that may be left open by the word of where one came from or went (从沃朗转入): without one it is the union that tells. */
function leadsTo(t: Telling, mark: NameMark, mean: Name, field: Field): boolean {
  if (mean.person) return acts(t, mark, stemsOf(field))
  if (mean.ledger !== UNION || field.required === true || field.label.startsWith('被')) return true
  return Object.entries(DIRECTIONS).some(([way, words]) => field.label.startsWith(way) && words.some(word => t.text.endsWith(word, mark.start)))
}

/** What a name means of the first kind that the field may point to: 锐光轴承 is its union before it is the firm, where a field takes both. */
function firstKind(field: Field, means: readonly Name[]): Name[] {
  const kinds = field.kind === 'ref' ? [field.to].flat() : []
  return kinds.map(kind => means.filter(mean => mean.ledger === kind)).find(some => some.length > 0) ?? []
}

function isPlace(t: Telling, { start, end }: Span): boolean {
  // 佳暖电器车间的刘小芹来电: where firms are asked for, only what 在 or 到 leads to is no more than a place.
  const place = t.marks.places.find(place => place.start <= start && place.end >= end && place.end > end)
  return (place !== undefined && (!takesFirms(t) || isLed(t.text, place))) || t.marks.partners.some(one => one.start <= start && one.end >= end)
}

function takesFirms(t: Telling): boolean {
  return fieldsOf(t.ledger).some(([, field]) => isRefTo(field, FIRM)) || partsOf(t.ledger).some(([, part]) => Object.values(part.fields)
    .some(field => field.required === true && isRefTo(field, FIRM)))
}

export function isRefTo(field: Field, ledger: string): boolean {
  return field.kind === 'ref' && [field.to].flat().includes(ledger)
}
