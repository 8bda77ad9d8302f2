import { beginning, ending, listed } from '../../lookup.ts'
import type { Span } from '../../sentences.ts'
import { baseFields } from '#model/base.ts'
import type { Value } from '../proposal.ts'
import { UNION_ENDS } from '../words/places.ts'
import { TITLE_LABELS } from '../words/tails.ts'
import { STOPS, TITLE_ENDS } from '../words/titles.ts'
import { fieldsOf, open, value, type Filler, type Telling } from './telling.ts'

/** What it was called: the words around what kind of event it was, back to the verb before them; or the new name of a firm or union. */
export const titles: Filler = (t, have) => fieldsOf(t.ledger).flatMap(([name, field]) => {
  if (field.kind !== 'text' || !open(have, name) || !TITLE_LABELS.some(tail => field.label.endsWith(tail)) || field.required !== true) return []
  const found = t.ledger.day ? eventIn(t) : newName(t)
  return found ? [value(name, t.text.slice(found.start, found.end), [found], false)] : t.ledger.tree ? ofFirm(t, name) : []
})

const STOP = ending(listed(STOPS))
const TITLE_END = beginning(listed(TITLE_ENDS))
const LONGEST = 24

function newName({ ledger, marks }: Telling): Span | null {
  const found = marks.unknown.find(one => ledger.tree ? one.is === 'union' : one.is === 'firm')
  return found ? { start: found.start, end: found.end } : null
}

/** 云帆船配成立工会: the union of a firm is supposed to be called after it. */
function ofFirm({ text, marks }: Telling, name: string): Value[] {
  const firm = marks.names.find(mark => mark.means.every(one => !one.person && one.ledger !== UNION))
  return firm ? [value(name, text.slice(firm.start, firm.end) + UNION_ENDS.at(-1), [], false)] : []
}
const [UNION] = baseFields.about.to

function eventIn(t: Telling): Span | null {
  const own = (kind: boolean) => t.marks.words.find(word => !t.marks.partners.some(one => one.start <= word.start && one.end >= word.end) && word.uses.some(use => use.ledger === t.ledger.id && (kind ? use.option : use.anchor && use.weight > 1)))
  const head = own(true) ?? own(false) ?? endingIn(t)
  return head ? around(t, head) : opening(t)
}

function around({ text, clauses, marks }: Telling, head: Span): Span {
  const clause = clauses.find(one => one.start <= head.start && one.end >= head.end)
  const busy = [...marks.days, ...marks.figures]
  let { start, end } = head
  while (start > (clause?.start ?? start) && head.start - start < LONGEST && /[\u4e00-\u9fffA-Za-z“”"《》0-9]/.test(text[start - 1]!) && !STOP(text, start) && !busy.some(mark => mark.end >= start && mark.start < start)) start--
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
  const day = marks.days.find(mark => mark.start === start)
  const from = day?.end ?? start
  const lead = /^\s*/.exec(text.slice(from, end))![0].length
  const to = from + lead + /^\S*/.exec(text.slice(from + lead, end))![0].length
  return to - from > 3 && to - from <= LONGEST ? { start: from + lead, end: to } : null
}
