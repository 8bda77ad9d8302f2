import { beginning, ending, listed } from '../lookup.ts'
import { clauseEnds } from '../marks.ts'
import { spanAt, type Span } from '../sentences.ts'
import { DONE_WITH, ONWARD, TOGETHER, WITH, WITH_WHOM } from './words/partners.ts'

/** Who did it together with the union, as the words around tell: 会同应急管理所到…, 和团委一起办, 社保中心联办. The 联合 of 桥东村联合工会 and other words within names lead to nobody. */
export function partnersIn(text: string, { start, end }: Span, names: readonly Span[] = []): Span[] {
  const found: Span[] = []
  for (let at = start; at < end; at++) {
    const name = names[spanAt(names, at)]
    if (name && name.start < at) { at = name.end - 1; continue }
    const mark = following(text, at, end) ?? before(text, at, found.at(-1)?.end ?? start)
    if (!mark || mark.end - mark.start < 2 || /^[\d０-９]/.test(text.slice(mark.start)) || /\d(?:[人名位个]|$)/.test(text.slice(mark.start, mark.end))) continue
    found.push(mark)
    at = mark.end
  }
  return found
}

const LEAD = beginning<boolean>([...WITH.map(word => [word, false] as const), ...WITH_WHOM.map(word => [word, true] as const)])
const TIED = beginning(listed(TOGETHER))
const DONE = beginning(listed(DONE_WITH))
const ON = beginning(listed(ONWARD))
const LEFT = ending(listed([...WITH, ...ONWARD, ...WITH_WHOM]))
/** 妇联办了 is done by the 妇联: the 联 is its own. */
const LEAGUE = /[妇残文侨商]联$/
const LONGEST = 16

function following(text: string, at: number, end: number): Span | null {
  const lead = LEAD(text, at)
  if (!lead) return null
  const start = at + lead.word.length
  if (text[start] === '了') return null
  for (let to = start; to <= Math.min(end, start + LONGEST); to++) {
    if (TIED(text, to) && !LEAGUE.test(text.slice(start, to + 1))) return { start, end: whoOf(text, start, to) }
    if (to >= end || (clauseEnds(text, to) && text[to] !== '、') || (!lead.says && (onward(text, to) || /\s/.test(text[to]!)))) return lead.says ? null : { start, end: to }
  }
  return null
}

/** 和司法所在元祥村搞了讲座: where it was is none of whom it was done with. */
function whoOf(text: string, start: number, to: number): number {
  const at = text.slice(start, to).search(/(?<=[所会院队站中心局办委联校司厂]{1,2})在/)
  return at > 1 ? start + at : to
}

/** 办公室 is a place of work and no 办. */
function onward(text: string, at: number): boolean {
  return ON(text, at) !== null && !text.startsWith('办公', at)
}

function before(text: string, at: number, floor: number): Span | null {
  if (!DONE(text, at)) return null
  let start = at
  while (start > Math.max(floor, at - LONGEST) && /[\u4e00-\u9fff、]/.test(text[start - 1]!) && !LEFT(text, start)) start--
  return { start, end: at }
}
