import { ending, listed } from '../lookup.ts'
import type { Span } from '../sentences.ts'
import type { Scene } from './scene.ts'
import { EMPTY } from './words/empty.ts'
import { AMENDING, NOISE, ROLL } from './words/chat.ts'

/** What of some clauses was not `told` as a value and yet says something: clauses that gave no value whole, of others the runs between values in which not every word names something of the ledger. */
export function restOf({ text, marks }: Scene, clauses: readonly Span[], told: readonly Span[], ledger: string): Span[] {
  const inside = (list: readonly Span[], clause: Span) => list.filter(mark => mark.start < clause.end && mark.end > clause.start)
  const heard = marks.words.filter(word => word.uses.some(use => use.ledger === ledger))
  return clauses.flatMap(clause => {
    const own = inside(told, clause)
    const run = own.length > 0
    // 约老板明天来调解: what gave a value only by the way is kept as it was said.
    const aside = run && own.reduce((sum, mark) => sum + Math.min(mark.end, clause.end) - Math.max(mark.start, clause.start), 0) * ASIDE <= clause.end - clause.start
    const tells = (gap: Span) => gaps(gap, run ? inside(heard, gap) : []).map(one => bare(text, one, run)).some(one => says(text.slice(one.start, one.end)))
    const left = gaps(clause, own.toSorted((a, b) => a.start - b.start)).filter(tells)
    return aside && left.length > 0 ? [bare(text, clause, false)] : left.map(gap => bare(text, gap, run))
  })
}

/** A clause of so many times what was told of it says more than that. */
const ASIDE = 3

function gaps({ start, end }: Span, marks: readonly Span[]): Span[] {
  const found: Span[] = []
  let from = start
  for (const mark of marks) {
    if (mark.start > from) found.push({ start: from, end: mark.start })
    from = Math.max(from, mark.end)
  }
  return from < end ? [...found, { start: from, end }] : found
}

/** Without punctuation, and where it is a run of a clause without joining words, at both ends. */
function bare(text: string, { start, end }: Span, run: boolean): Span {
  let [from, to] = [start, end]
  for (let again = true; again && from < to;) {
    const head = run && EMPTY.find(word => text.startsWith(word, from) && from + word.length <= to)
    const tail = run && !WHOLE(text, to) && EMPTY.find(word => text.endsWith(word, to) && to - word.length >= from)
    if (/[\s\p{P}\p{S}]/u.test(text[from]!)) from++
    else if (/[\s\p{P}\p{S}]/u.test(text[to - 1]!)) to--
    else if (head) from += head.length
    else if (tail) to -= tail.length
    else again = false
  }
  return { start: from, end: to }
}

/** 来申请调解: what would be empty ends a word. */
const WHOLE = ending(listed(['申请', '邀请', '聘请', '不给', '没给']))

function says(words: string): boolean {
  return words.length > 1 && /[\u4e00-\u9fff\d]{2}/.test(words) && !NOISE.includes(`[${words}]`) && !AMENDING.includes(words) && !ROLL.includes(words)
}
