import { sentences, spanAt, type Sentence, type Span } from './sentences.ts'

/** Tells where in a report a place is, as one says on the telephone: 标题, 第3段, 第3段后的小标题, 表格里; only paragraphs of text are counted. */
export function whereabouts(text: string): (span: Span) => string {
  const list = sentences(text)
  const kinds = new Map(list.map(({ paragraph, start, heading }) => [paragraph, lineAt(text, start).includes('\t') ? 'row' : heading === undefined ? 'text' : 'heading'] as const))
  let count = 0
  const counted = new Map([...kinds].map(([paragraph, kind]) => [paragraph, kind === 'text' ? ++count : count]))
  return span => {
    const { paragraph } = list[nearest(list, span.start)] ?? { paragraph: 0 }
    const number = counted.get(paragraph)
    const kind = kinds.get(paragraph)
    return kind === 'row' ? '表格里' : kind === 'text' ? `第${number}段` : number ? `第${number}段后的小标题` : '标题'
  }
}

/** The title a report gives itself in its first line. */
export function titleOf(text: string): string | null {
  const [first] = sentences(text.slice(0, TITLE))
  return first?.heading === 0 ? text.slice(first.start, first.end) : null
}

const TITLE = 200

function lineAt(text: string, offset: number): string {
  const end = text.indexOf('\n', offset)
  return text.slice(text.lastIndexOf('\n', offset - 1) + 1, end < 0 ? text.length : end)
}

/** The sentence at an offset; between two, the one before. */
function nearest(list: readonly Sentence[], offset: number): number {
  const at = spanAt(list, offset)
  return at >= 0 ? at : Math.max(0, list.findLastIndex(({ start }) => start <= offset))
}

const BEFORE = 16
const MOST = 28
/** No name of a row is longer. */
const LABEL = 12

/** The words at a place, with those of its clause that lead to it, so that one knows them again: 受理劳动争议48件. */
export function wordsAt(text: string, { start, end }: Span): string {
  const line = lineAt(text, start)
  if (line.includes('\t')) return shown(inRow(line, text.slice(start, end)))
  const before = text.slice(Math.max(0, start - BEFORE), start)
  const lead = before.slice(before.search(/[^，。；：、！？\n]*$/))
  // A clause that is longer is seen to be cut, and never within a number: …日至25日对28家.
  const cut = lead.length === BEFORE && start > BEFORE && !/[，。；：、！？\n]/.test(text[start - BEFORE - 1]!)
  return shown((cut ? lead.replace(/^[\d.]*/, '…') : lead) + text.slice(start, end))
}

/** In a table a figure is known by its row: 合计 330. */
function inRow(line: string, said: string): string {
  const [label = ''] = line.trim().split('\t')
  return label === said || label.length > LABEL ? said : `${label} ${said}`
}

function shown(words: string): string {
  const line = words.replace(/\s+/g, ' ').trim()
  return line.length > MOST ? `${line.slice(0, MOST - 1)}…` : line
}
