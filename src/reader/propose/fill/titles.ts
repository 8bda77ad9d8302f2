import type { Field } from '#model/field.ts'
import { beginning, ending, listed } from '../../lookup.ts'
import type { Span } from '../../sentences.ts'
import { baseFields } from '#model/base.ts'
import type { Value } from '../proposal.ts'
import { UNION_ENDS } from '../words/places.ts'
import { TITLE_LABELS, WRITTEN_LABELS } from '../words/tails.ts'
import { PAPERS, STOPS, TITLE_ENDS } from '../words/titles.ts'
import { fieldsOf, open, value, type Filler, type Telling } from './telling.ts'

/** What it was called: the words around what kind of event it was, back to the verb before them; or the new name of a firm or union. */
export const titles: Filler = (t, have) => fieldsOf(t.ledger).flatMap(([name, field]) => {
  if (field.kind !== 'text' || !open(have, name) || !TITLE_LABELS.some(tail => field.label.endsWith(tail))
    || (field.required !== true && !WRITTEN_LABELS.includes(field.label))) return []
  const union = field.label.includes(UNION_ENDS.at(-1)!)
  const found = field.label.endsWith(KIND_TITLES)
    ? quoted(t) ?? kindIn(t, have) ?? eventIn(t)
    : WRITTEN_LABELS.includes(field.label) ? written(t) : union || !t.ledger.day ? newName(t, union) ?? (union ? null : sortOf(t, have)) : eventIn(t)
  return found ? [value(name, t.text.slice(found.start, found.end), [found], false)] : union ? ofFirm(t, name) : []
})

/** 《职工书屋管理制度》; 关于报送名单的通知: what papers are called. */
function written({ text, clauses }: Telling): Span | null {
  for (const { start, end } of clauses) {
    const found = PAPER.exec(text.slice(start, end))
    const said = found && (found[1] ?? found[2]!)
    if (said) return { start: start + found.index + found[0].indexOf(said), end: start + found.index + found[0].indexOf(said) + said.length }
  }
  return null
}
const PAPER = new RegExp(`《([^《》\\n]{2,60})》|(关于[^，。；\\n]{2,50}?的(?:${PAPERS.join('|')}))`)

const STOP = ending(listed(STOPS))
const TITLE_END = beginning(listed(TITLE_ENDS))
const LONGEST = 24

/** 华兴村成立女职工委员会: what sort it is, it is called. */
function sortOf({ ledger }: Telling, have: readonly Value[]): Span | null {
  return have.find(one => one.part === undefined && (ledger.fields[one.field] as Field | undefined)?.kind === 'choice' && ledger.fields[one.field]!.required === true)?.marks[0]
    ?? null
}

/** 荣获“工人先锋号”称号: what is called a title, as it is quoted. */
function quoted({ text, clauses }: Telling): Span | null {
  for (const { start, end } of clauses) {
    const found = /[“"]([^“”"\n]{2,20})[”"](?:荣誉)?称号/.exec(text.slice(start, end))
    if (found) return { start: start + found.index + 1, end: start + found.index + 1 + found[1]!.length }
  }
  return null
}

/** 评上市级优秀工会干部: a title of honour is called as its kind is. */
function kindIn({ ledger }: Telling, have: readonly Value[]): Span | null {
  return have.find(one => one.part === undefined && (ledger.fields[one.field] as Field | undefined)?.label.endsWith('荣誉类别'))?.marks[0] ?? null
}
const KIND_TITLES = '称号'

function newName({ marks }: Telling, union: boolean): Span | null {
  const found = marks.unknown.find(one => one.is === (union ? 'union' : 'firm'))
  return found ? { start: found.start, end: found.end } : null
}

/** 云帆船配成立工会: the union of a firm is supposed to be called after it. */
function ofFirm({ text, marks }: Telling, name: string): Value[] {
  const firm = marks.names.find(mark => mark.means.every(one => !one.person && one.ledger !== UNION)) ?? marks.unknown.find(one => one.is === 'firm')
  return firm ? [value(name, text.slice(firm.start, firm.end) + UNION_ENDS.at(-1), [], false)] : []
}
const [UNION] = baseFields.about.to

function eventIn(t: Telling): Span | null {
  const ofPartner = (word: Span) => t.marks.partners.some(one => one.start <= word.start && one.end >= word.end)
  const own = (kind: boolean) => t.marks.words.find(word => !ofPartner(word)
    && word.uses.some(use => use.ledger === t.ledger.id && (kind ? use.option : use.anchor && use.weight > 1)))
  const head = own(true) ?? own(false) ?? endingIn(t)
  return head ? around(t, head) : opening(t)
}

function around({ text, clauses, marks }: Telling, head: Span): Span {
  const clause = clauses.find(one => one.start <= head.start && one.end >= head.end)
  const busy = [...marks.days, ...marks.figures]
  let { start, end } = head
  while (start > (clause?.start ?? start) && head.start - start < LONGEST && /[\u4e00-\u9fffA-Za-z“”"《》0-9]/.test(text[start - 1]!)
    && !STOP(text, start) && !busy.some(mark => mark.end >= start && mark.start < start)) start--
  for (let more = TITLE_END(text, end); more; more = TITLE_END(text, end)) end += more.word.length
  return { start, end: Math.max(end, onTo(text, end, clause?.end ?? end)) }
}

/** 防暑降温专项检查: to the word that ends a title, a few characters on. */
function onTo(text: string, from: number, to: number): number {
  for (let at = from; at < Math.min(to, from + 6) && /[\u4e00-\u9fff]/.test(text[at]!) && !STOP(text, at); at++) {
    const found = TITLE_END(text, at)
    if (found && found.word.length > 1) return at + found.word.length
  }
  return 0
}

function endingIn({ text, clauses }: Telling): Span | null {
  for (const { start, end } of clauses) {
    for (let at = start; at < end; at++) {
      const found = TITLE_END(text, at)
      if (found && found.word.length > 1) return { start: at, end: at + found.word.length }
    }
  }
  return null
}

/** Where no word says what kind of event it was, the first clause does, without the day. */
function opening({ text, clauses, marks }: Telling): Span | null {
  const { start, end } = clauses[0]!
  // 查了作坊9家: a sentence that tells of it is no name of it.
  if ([...marks.figures, ...marks.heads, ...marks.names, ...marks.partners].some(mark => mark.start < end && start < mark.end)) return null
  const day = marks.days.find(mark => mark.start === start)
  const from = day?.end ?? start
  const lead = /^\s*/.exec(text.slice(from, end))![0].length
  const to = from + lead + /^\S*/.exec(text.slice(from + lead, end))![0].length
  return to - from > 3 && to - from <= LONGEST ? { start: from + lead, end: to } : null
}
