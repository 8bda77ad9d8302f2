import type { Field, Fields } from '#model/field.ts'
import type { Span } from '../../sentences.ts'
import { isPerson } from '../field-words.ts'
import { UNKEPT } from '../words/unkept.ts'
import type { Value } from '../proposal.ts'
import { cell, used, type Row, type Telling } from './telling.ts'

/** The field of a part whose rows must say one thing, and only that: what a hazard, a task, an item of an agenda is. */
export function statedField(fields: Fields): [name: string, field: Field] | undefined {
  const [first, ...more] = Object.entries(fields).filter(([, field]) => field.required === true)
  return first && more.length === 0 && first[1].kind === 'text' && !isPerson(first[1]) ? first : undefined
}

/** A row for each that is stated: 隐患：电线裸露、灭火器过期; 1、电线裸露 under 查出隐患2处; a line that says it and nothing else. */
export function statedRows(t: Telling, fields: Fields, have: readonly Value[]): Row[] | null {
  const [name, field] = statedField(fields) ?? []
  if (name === undefined || !field) return null
  const told = t.clauses.findIndex(({ start, end }) => t.text.slice(start, end).includes(field.label))
  const head = t.clauses[told]
  const spans = head === undefined ? [] : [...behindColon(t.text, head, field.label), ...t.clauses.slice(told + 1).filter(clause => clause.listed)]
  const all = spans.length > 0 ? spans : t.clauses.filter(clause => isLine(t.text, clause) && isSeen(t.ledger.id, t.text.slice(clause.start, clause.end)))
  return all.map(span => bare(t.text, span)).filter(span => span.end > span.start && !used(have, span)).map(span => [cell(name, t.text.slice(span.start, span.end), span)])
}

function isSeen(ledger: string, line: string): boolean {
  return Object.entries(UNKEPT).some(([word, nearest]) => nearest === ledger && line.includes(word))
}

function behindColon(text: string, { start, end }: Span, label: string): Span[] {
  const colon = new RegExp(`${label}[^：:，,]{0,4}[：:]`).exec(text.slice(start, end))
  if (!colon) return []
  const spans: Span[] = []
  for (let from = start + colon.index + colon[0].length; from < end;) {
    const next = text.slice(from, end).search(/[、；;]/)
    const to = next < 0 ? end : from + next
    spans.push({ start: from, end: to })
    from = to + 1
  }
  return spans
}

function isLine(text: string, { start, end }: Span): boolean {
  return /\n\s*$/.test(text.slice(0, start)) && /^\s*(?:\n|$)/.test(text.slice(end))
}

/** Without the number of an item and the stops around it. */
function bare(text: string, { start, end }: Span): Span {
  const said = text.slice(start, end)
  const head = /^[\s\p{P}]*(?:\d{1,2}[.、．）)])?\s*/u.exec(said)![0].length
  return { start: start + head, end: end - /[\s\p{P}]*$/u.exec(said.slice(head))![0].length }
}
