import { sentences, spanAt, type Sentence, type Span } from './sentences.ts'

/** Tells where in a report a place is, as one says on the telephone: 标题, 第3段, 第3段后的小标题; paragraphs are counted without headings. */
export function whereabouts(text: string): (span: Span) => string {
  const list = sentences(text)
  const heads = new Set(list.filter(({ heading }) => heading !== undefined).map(({ paragraph }) => paragraph))
  let count = 0
  const counted = Map.groupBy(list, ({ paragraph }) => paragraph).keys().map(paragraph => heads.has(paragraph) ? count : ++count).toArray()
  return span => {
    const { paragraph } = list[nearest(list, span.start)] ?? { paragraph: 0 }
    const number = counted[paragraph] ?? 0
    return !heads.has(paragraph) ? `第${number}段` : number === 0 ? '标题' : `第${number}段后的小标题`
  }
}

/** The sentence at an offset; between two, the one before. */
function nearest(list: readonly Sentence[], offset: number): number {
  const at = spanAt(list, offset)
  return at >= 0 ? at : Math.max(0, list.findLastIndex(({ start }) => start <= offset))
}

const BEFORE = 10
const MOST = 24

/** The words at a place, with those of its clause that lead to it, so that one knows them again: 受理劳动争议48件. */
export function wordsAt(text: string, { start, end }: Span): string {
  const before = text.slice(Math.max(0, start - BEFORE), start)
  const words = before.slice(before.search(/[^，。；：、！？\n]*$/)) + text.slice(start, end)
  const shown = words.replace(/\s+/g, ' ').trim()
  return shown.length > MOST ? `${shown.slice(0, MOST - 1)}…` : shown
}
