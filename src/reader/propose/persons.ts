import { beginning, ending, listed } from '../lookup.ts'
import type { Span } from '../sentences.ts'
import { overlaps } from './overlaps.ts'
import { AFTER_NAME, BEFORE_NAME, PARTY_AFTER, PARTY_BEFORE, SURNAMES } from './words/persons.ts'

/** What looks like the full name of a person. `party`: the sentence is about him. */
export type PersonMark = Span & { party?: true }

/** Two or three characters that begin with a family name and stand free; two of them only beside a word that introduces a name. */
export function personsIn(text: string, taken: readonly Span[]): PersonMark[] {
  const found: PersonMark[] = []
  // 驰远汽配李阿根住院: right behind the name of a firm.
  const behind = new Set(taken.flatMap(({ end }) => text[end] === '的' ? [end, end + 1] : [end]))
  for (let at = 0; at < text.length; at++) {
    if (!SURNAMES.includes(text[at]!)) continue
    const introduced = BEFORE(text, at) !== null
    if (!introduced && !behind.has(at) && !FREE.test(text[at - 1] ?? '，')) continue
    const length = [3, 2].find(n =>
      HAN.test(text.slice(at, at + n)) && !'上下里外们'.includes(text[at + n - 1]!) && text.length >= at + n
      && ends(text, at + n) && (n === 3 || introduced || AFTER(text, at + n) !== null || beside(text, at, n)))
    const person = length !== undefined && { start: at, end: at + length, ...((PARTY(text, at) ?? SAID(text, aside(text, at + length))) && { party: true as const }) }
    if (!person || NO_NAME.test(text.slice(person.start, person.end)) || overlaps(taken, person)) continue
    found.push(person)
    at = person.end - 1
  }
  return found
}

const BEFORE = ending(listed(BEFORE_NAME))
const AFTER = beginning(listed(AFTER_NAME))
const PARTY = ending(listed(PARTY_BEFORE))
const SAID = beginning(listed(PARTY_AFTER))
/** 高某 is named nowhere; 高中生 is no name. */
const NO_NAME = /某|^高[中温空]|^黄金/
const HAN = /^[\u4e00-\u9fff]{2,3}$/
const FREE = /[\s，。；、：:,;.．（(\d]/

function ends(text: string, at: number): boolean {
  return at >= text.length || /[\s，。；、：:,;（()）\d]/.test(text[at]!) || AFTER(text, at) !== null
}

/** Behind what is said of a person in brackets, and behind a day: 王小明（外地人）8月6日说. */
function aside(text: string, at: number): number {
  return at + /^(?:[（(][^（）()\n]{1,20}[）)])?(?:\d{1,2}月\d{1,2}[日号])?/.exec(text.slice(at, at + 32))![0].length
}

/** In a list (孙建国、陈磊) or alone between spaces. */
function beside(text: string, at: number, length: number): boolean {
  return text[at - 1] === '、' || (/[\s.．]/.test(text[at - 1] ?? ' ') && /\s/.test(text[at + length] ?? ' '))
}
