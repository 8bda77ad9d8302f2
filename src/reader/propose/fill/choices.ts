import { optionLabel, optionWords, type Options } from '#model/field.ts'
import { beginning, ending, listed, type Lookup } from '../../lookup.ts'
import type { AnyLedger } from '#model/ledger.ts'
import type { Span } from '../../sentences.ts'
import { isCounting } from '../counting.ts'
import { namesOf } from '../field-words.ts'
import { DENIALS } from '../words/denials.ts'
import { ATTENDING } from '../words/heads.ts'
import { TOGETHER } from '../words/partners.ts'
import { fieldsOf, open, value, type Filler, type Telling } from './telling.ts'
import { timesIn } from './totals.ts'

/** The options that the note names, of each choice the longest word, then the first; a word of several choices serves them all. */
export const choices: Filler = (t, have) => fieldsOf(t.ledger).flatMap(([name, field]) => {
  if ((field.kind !== 'choice' && field.kind !== 'choices') || !open(have, name)) return []
  const whole = optionsIn(t, name, field.of)
  const found = whole.length > 0 || t.ledger.zero !== name ? whole : gapped(t, field.of)
  const [best] = found.toSorted((a, b) => Number(b.right) - Number(a.right) || b.end - b.start - (a.end - a.start) || a.start - b.start)
  if (!best) return []
  if (field.kind === 'choices') return [value(name, [...new Set(found.map(one => optionLabel(field.of, one.key)))].join('、'), found)]
  return [value(name, optionLabel(field.of, best.key), [{ start: best.start, end: best.end }], found.every(one => one.key === best.key))]
})

type Found = Span & { key: string; right: boolean }

/** Words of options in the clauses of a telling, those left out that are denied, parts of other words or names, or attendance (40人参加, 参加40人). */
export function optionsIn(t: Telling, name: string, of: Options): Found[] {
  const find = lookupOf(of)
  const counted = t.counted ? [] : timesIn(t)
  return [...t.right, ...t.clauses].flatMap(clause => {
    const found: Found[] = []
    for (let at = clause.start; at < clause.end;) {
      const word = find(t.text, at)
      const span = word && { start: at, end: at + word.word.length }
      if (span && span.end <= clause.end && means(t, name, span, counted)) found.push({ ...span, key: word.says, right: t.right.includes(clause) })
      at = span?.end ?? at + 1
    }
    return found
  })
}

/** 委员会第五次会议, 谈了心: the two halves of an option's word in one clause, a few words between them; of a word of two characters only 了 or 过. */
function gapped(t: Telling, of: Options): Found[] {
  const pairs = Object.keys(of).flatMap(key => optionWords(of, key).flatMap(word => word.length === 2 ? ['了', '过'].map(mid => ({ key, head: word[0]! + mid, tail: word[1]! }))
    : Array.from({ length: Math.max(0, word.length - 3) }, (_, i) => ({ key, head: word.slice(0, i + 2), tail: word.slice(i + 2) }))))
  return t.clauses.flatMap(clause => {
    const said = t.text.slice(clause.start, clause.end)
    return pairs.flatMap(({ key, head, tail }) => {
      const at = said.indexOf(head)
      const to = at < 0 ? -1 : said.indexOf(tail, at + head.length)
      return to < 0 || to - at - head.length > (head.length + tail.length > 3 ? GAP : 0) ? [] : [
        { start: clause.start + at, end: clause.start + to + tail.length, key, right: false },
      ]
    })
  })
}
const GAP = 6

const lookups = new WeakMap<Options, Lookup<string>>()

function lookupOf(of: Options): Lookup<string> {
  const ready = lookups.get(of)
  if (ready) return ready
  const made = beginning(Object.keys(of).flatMap(key => optionWords(of, key).map(word => [word, key] as const)))
  lookups.set(of, made)
  return made
}

const DENIED = ending(listed(DENIALS))

/** Whether anything in front of a word denies it; what begins with a denial itself is none. */
export function isDenied(text: string, { start }: Span): boolean {
  return !/[不没未无]/.test(text[start]!) && DENIED(text, start) !== null
}

/** 参加人数 is the label of a number, and tells of no role. */
function isLabel(ledger: AnyLedger, name: string, word: string): boolean {
  return fieldsOf(ledger).some(([other, field]) => other !== name && namesOf(field).includes(word))
}

function means({ text, ledger, marks }: Telling, name: string, span: Span, counted: readonly Span[]): boolean {
  if (span.end - span.start === 1 && !(/[\s，。；、,（）()]/.test(text[span.start - 1] ?? '，') && /[\s，。；、,（）()]/.test(text[span.end] ?? '，'))) return false
  const around = [...marks.names, ...marks.unknown, ...marks.persons].some(name => name.start <= span.start && name.end >= span.end)
    // 不愿意建会 begins with 不愿意, whatever longer word begins inside of it.
    || (!/[不没未]/.test(text[span.start]!) && marks.words.some(word => word.start > span.start && word.start < span.end && word.end > span.end))
    || marks.heads.some(head => head.who !== 'total' && head.start < span.end && span.start < head.end)
    || marks.words.some(word => word.start <= span.start && word.end >= span.end && word.end - word.start > span.end - span.start
      && (isLabel(ledger, name, text.slice(word.start, word.end)) || !word.uses.some(use => use.ledger === ledger.id && (use.option === undefined || use.option[0] === name))))
  const attending = ATTENDING.includes(text.slice(span.start, span.end)) && [...marks.heads, ...marks.figures].some(mark => mark.end === span.start || mark.start === span.end)
  // 受理5起，调解成功4起: of a part of what is told it says nothing of the whole.
  const [, ...parts] = counted
  const ofPart = parts.some(figure => figure.start >= span.end && figure.start - span.end < 2)
  return !around && !isDoneWith(text, marks.partners, span) && !isCounting(text, span, marks.figures, marks.heads) && !isDenied(text, span) && !attending && !ofPart
}

/** 和司法所办了讲座: a plain verb of doing behind a partner tells that it was done together. */
function isDoneWith(text: string, partners: readonly Span[], span: Span): boolean {
  return TOGETHER.includes(text.slice(span.start, span.end))
    && partners.some(one => one.end <= span.start && span.start - one.end <= PLACED && !/[，。；\s]/.test(text.slice(one.end, span.start)))
}
/** Where it was may stand between them: 和司法所在元祥村办了. */
const PLACED = 8
