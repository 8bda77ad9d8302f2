import { beginning, ending, listed } from '../../lookup.ts'
import type { Span } from '../../sentences.ts'
import { LIST_HEADS } from '../../words/relations.ts'
import { DEEDS } from '../../words/verbs.ts'

/** Pieces of a list between its marks. */
export function items(text: string, start: number, end: number, marks: string): Span[] {
  const found: Span[] = []
  let from = start
  for (let at = start; at <= end; at++) {
    if (at < end && !marks.includes(text[at]!)) continue
    found.push({ start: from, end: at })
    from = at + 1
  }
  return found
}

/**
 * The list that begins at `start`: 甲、乙和丙 up to the first comma where its pieces stand between 、; else the coarsest mark parts it.
 * `open`: 等 stands behind it.
 */
export function listFrom(text: string, start: number, end: number): { items: Span[]; open?: true } {
  const comma = firstOf(text, start, end, '，；')
  const short = text.slice(start, comma).includes('、')
  const to = short ? comma : end
  const stop = to - (/[。；，、\s）)]+$/.exec(text.slice(start, to))?.[0].length ?? 0)
  const said = text.slice(start, stop)
  const open = /等(?:[^，。；、]{0,6})?$/.test(said) || said.includes('等等')
  const mark = ['；', '，', '、'].find((sign) => said.includes(sign)) ?? '和'
  const found = items(text, start, stop, mark === '和' ? '和与及' : mark)
  return { items: mark === '、' ? withSplit(text, found) : found, ...(open && { open }) }
}

// 六和机械 is one name, and so is all that would leave a single character; but not in 甲、乙和丙.
function withSplit(text: string, found: readonly Span[]): Span[] {
  return found.flatMap((item) => {
    const halves = items(text, item.start, item.end, '和与及')
    return item.end - item.start <= SHORT || halves.every(({ start, end }) => end - start > 1) ? halves : [item]
  })
}

/** So short a piece has no name that 和 stands in, in characters. */
const SHORT = 3

/** Where a sentence or line ends, at the latest so many characters on. */
export function lineEnd(text: string, start: number, until: number): number {
  return firstOf(text, start, Math.min(until, text.length, start + 600), '。！？\n')
}

const DEED = beginning(listed(DEEDS))
const HEAD = ending(listed(LIST_HEADS))

/** No deed and no count: 机关工会2个 is no name, 3D打印 and 《考核办法》 are. */
export function isName(text: string, item: Span): boolean {
  if (isTitle(text, item)) return true
  if (counted(text, item) || text.slice(item.start, item.end) === '其中') return false
  for (let at = item.start; at < item.end; at++) if (DEED(text, at)) return false
  return true
}

export function counted(text: string, item: Span): boolean {
  // 3月的拔河赛, 两人三足: no count.
  return !isTitle(text, item) && /[\d０-９](?![A-Z])|[一二三四五六七八九十两][个家名户人件起次]/.test(text.slice(item.start, item.end).replace(/^\d{1,2}月(?:份)?的?|[两二三五]人(?:[三四六]足|[篮足]球)/, ''))
}

function isTitle(text: string, { start }: Span): boolean {
  return '《“'.includes(text[start] ?? ' ')
}

/** Where the first piece of a list in front of its number begins: behind 对, 在, 参加了 … */
export function headed(text: string, start: number, end: number): number {
  for (let at = end - 1; at > start; at--) if (HEAD(text, at)) return at
  return start
}

function firstOf(text: string, start: number, end: number, marks: string): number {
  for (let at = start; at < end; at++) if (marks.includes(text[at]!)) return at
  return end
}

/** 华联超市工会、天一物流工会和佳美酒店工会: each is a name by itself, 和 stands in none. */
export function endAlike(text: string, all: readonly Span[]): boolean {
  const ends = all.map(({ start, end }) => text.slice(Math.max(start, end - 2), end))
  return ends.every((end) => end.length === 2 && end === ends[0])
}
