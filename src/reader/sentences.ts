import { oneOf } from './lookup.ts'

/** A stretch of a text: UTF-16 offsets, end exclusive. */
export type Span = { start: number; end: number }

/**
 * Ends at 。！？ or a line break; ； only parts clauses. `level` of a heading: 0 without a mark, 1 for 一、 2 for （一） 3 for 1、 4 for (1).
 * `mark` is the list mark at its head, of headings and of sentences alike.
 */
export type Sentence = Span & { paragraph: number; clauses: Span[]; mark?: Span & { level: number }; heading?: number }

/** All sentences in order. Blank lines and spaces between them belong to none. */
export function sentences(text: string): Sentence[] {
  const found: Sentence[] = []
  let paragraph = -1
  for (let start = 0; start <= text.length;) {
    const stop = text.indexOf('\n', start)
    const end = stop < 0 ? text.length : stop
    const line = trimmed(text, start, end)
    if (line.end > line.start) found.push(...inLine(text, line, ++paragraph))
    start = end + 1
  }
  return found
}

/** Which of the spans, in order and apart, holds an offset; -1 where none does. Found by halving. */
export function spanAt(list: readonly Span[], offset: number): number {
  let [low, high] = [0, list.length - 1]
  while (low <= high) {
    const middle = (low + high) >> 1
    const span = list[middle]!
    if (offset < span.start) high = middle - 1
    else if (offset >= span.end) low = middle + 1
    else return middle
  }
  return -1
}

const STOPS = '。！？!?'
const STOP = oneOf(STOPS)
const CLOSER = oneOf(`${STOPS}”’」』）)》`)
const PART = oneOf('，；：,;:')
const HEADING = 40

function inLine(text: string, line: Span, paragraph: number): Sentence[] {
  const found: Sentence[] = []
  let start = line.start
  for (let at = line.start; at < line.end; at++) {
    if (!STOP(text, at)) continue
    while (at + 1 < line.end && CLOSER(text, at + 1)) at++
    found.push(sentence(text, trimmed(text, start, at + 1), paragraph))
    start = at + 1
  }
  const rest = trimmed(text, start, line.end)
  if (rest.end > rest.start) found.push(sentence(text, rest, paragraph))
  const [only] = found
  if (only && found.length === 1 && isHeading(text, only)) only.heading = only.mark?.level ?? 0
  return found
}

// A short line that is no full sentence and no row of a table; one that ends with ： announces what follows and heads it likewise.
function isHeading(text: string, line: Sentence): boolean {
  const last = text[line.end - 1]!
  const length = line.end - line.start
  if (length > HEADING || '！？!?，；,;'.includes(last) || text.slice(line.start, line.end).includes('\t')) return false
  if (line.mark) return last !== '。' || length <= HEADING / 2
  return last !== '。' && (last === '：' || line.clauses.length === 1)
}

function sentence(text: string, span: Span, paragraph: number): Sentence {
  const mark = markOf(text, span)
  return { ...span, paragraph, clauses: clauses(text, span), ...(mark && { mark }) }
}

function clauses(text: string, { start, end }: Span): Span[] {
  const found: Span[] = []
  let from = start
  for (let at = start; at < end; at++) {
    if (!PART(text, at) || (',:'.includes(text[at]!) && isBetweenDigits(text, at))) continue
    if (at > from) found.push({ start: from, end: at })
    from = at + 1
  }
  if (end > from) found.push({ start: from, end })
  return found
}

function isBetweenDigits(text: string, at: number): boolean {
  return /\d/.test(text[at - 1] ?? '') && /\d/.test(text[at + 1] ?? '')
}

const MARKS: readonly [RegExp, level: number][] = [
  [/^[一二三四五六七八九十]{1,3}[、．.□]/, 1], [/^[（(][一二三四五六七八九十]{1,3}[）)]/, 2], [/^\d{1,2}(?:[、□]|[.．](?!\d))/, 3], [/^(?:[（(]\d{1,2}[）)]|\d{1,2}[）)]|[①-⑳])/, 4],
]

function markOf(text: string, span: Span): (Span & { level: number }) | null {
  const head = text.slice(span.start, span.start + 6)
  for (const [form, level] of MARKS) {
    const found = form.exec(head)
    if (found) return { start: span.start, end: span.start + found[0].length, level }
  }
  return null
}

function trimmed(text: string, start: number, end: number): Span {
  while (start < end && /\s/.test(text[start]!)) start++
  while (end > start && /\s/.test(text[end - 1]!)) end--
  return { start, end }
}
