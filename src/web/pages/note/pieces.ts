import { register } from '#lines/register.ts'
import type { SentDraft, SentNote } from '../../sent.ts'
import { fieldsOf } from '../form/typed.ts'
import { draftOf, placeOf, type Card } from './cards.ts'

type Span = { start: number; end: number }
/** Where a text tells a value of a card. `id` is that of the value's input. */
export type Mark = Span & { id: string; no: number; label: string; sure: boolean }
/** A stretch of the text. Of the marks that it belongs to, it `begins` some. */
export type Piece = { text: string; marks: readonly Mark[]; begins: readonly Mark[]; unread: boolean }

export function idOf(no: number, place: string): string {
  return `${no}.${place}`
}

/** Where the values of cards are told. */
export function marksOf(cards: readonly Card[]): Mark[] {
  return cards.flatMap(card => draftOf(card).values.flatMap(value => value.marks.map(({ start, end }) =>
    ({ start, end, id: idOf(card.no, placeOf(value)), no: card.no, label: labelOf(draftOf(card), value), sure: value.sure }))))
}

function labelOf({ ledger: id }: SentDraft, { field, part }: SentDraft['values'][number]): string {
  const ledger = register.ledgers.get(id)!
  if (part !== undefined) return ledger.parts[part]!.fields[field]!.label
  return field === 'union' ? '所属工会' : field === 'state' ? '状态' : fieldsOf(ledger)[field]!.label
}

/** What of the text stands in no value of any record: clauses that tell of none, and words for which there was no field. */
export function unreadIn({ proposals, unread }: Pick<SentNote, 'proposals' | 'unread'>): Span[] {
  const told = proposals.flatMap(one => one.values.flatMap(value => value.marks))
  const rest = proposals.flatMap(one => one.rest).filter(span => !told.some(mark => mark.start <= span.start && mark.end >= span.end))
  return [...unread, ...rest].sort((a, b) => a.start - b.start).filter((span, i, all) => i === 0 || span.start >= all[i - 1]!.end)
}

/** The text in stretches that join back to it, cut wherever a mark begins or ends. */
export function piecesOf(text: string, marks: readonly Mark[], unread: readonly Span[]): Piece[] {
  const cuts = [...new Set([0, text.length, ...[...marks, ...unread].flatMap(({ start, end }) => [start, end])])].sort((a, b) => a - b)
  return cuts.slice(1).map((end, i) => {
    const start = cuts[i]!
    const inside = (span: Span) => span.start <= start && span.end >= end
    return { text: text.slice(start, end), marks: marks.filter(inside), begins: marks.filter(mark => mark.start === start && inside(mark)), unread: unread.some(inside) }
  })
}
