import type { Origin } from './line.ts'
import type { ReadDocx, Stretch } from './read.ts'
import { shown } from './story.ts'
import { childElements, escapeXml, type Element } from '../xml.ts'

/** A comment that is to hang on the text from `start` to `end`, under this number. */
export type Marked = { start: number; end: number; id: number }

/** The main part with the ends of comments set into it. Runs in which one begins or ends are parted there; all else stays as it is, to the letter. `namespace`: that of the document. */
export function withMarks({ source, root, stretches }: ReadDocx, marked: readonly Marked[], namespace: string): string {
  const declaration = ` xmlns:w="${namespace}"`
  const declared = source.slice(root.at.start, root.at.inner).includes(declaration) ? '' : declaration
  const marks = marked.flatMap(({ id, ...span }) => {
    const { start, end } = held(stretches, span)
    const within = stretches.filter(one => one.end > start && one.start < end)
    return within.length > 0 ? [markAt(within[0]!, start, 'start', startMark(id, declared)), markAt(within.at(-1)!, end, 'end', endMark(id, declared))] : []
  })
  const edits = [...Map.groupBy(marks, ({ t, run }) => t ?? run)].flatMap(([, some]) => editsOf(source, some))
  return edited(source, edits)
}

type Span = { start: number; end: number }

/** The span; of one in which no text of the document stands, as at the end of a line, the character before. */
function held(stretches: readonly Stretch[], { start, end }: Span): Span {
  if (stretches.some(one => one.end > start && one.start < end)) return { start, end }
  const before = stretches.findLast(one => one.start < start) ?? stretches[0] ?? { start, end }
  const to = Math.max(before.start + 1, Math.min(start, before.end))
  return { start: to - 1, end: to }
}

/** `text`: what is to be written at its place. */
type Mark = Origin & { side: 'start' | 'end'; text: string }

function markAt({ run, t, start, end, at }: Stretch, offset: number, side: Mark['side'], text: string): Mark {
  return { run, ...(t && { t }), at: at + Math.min(Math.max(offset - start, 0), end - start), side, text }
}

function startMark(id: number, declared: string): string {
  return `<w:commentRangeStart${declared} w:id="${id}"/>`
}

function endMark(id: number, declared: string): string {
  return `<w:commentRangeEnd${declared} w:id="${id}"/><w:r${declared}><w:commentReference w:id="${id}"/></w:r>`
}

type Edit = { from: number; to: number; text: string; side: Mark['side'] }

/** What marks in one element of text, or on one run, change in the source. */
function editsOf(source: string, marks: readonly Mark[]): Edit[] {
  const { run, t } = marks[0]!
  const outside = (side: Mark['side']): Edit[] => {
    const text = marks.filter(mark => mark.side === side).map(({ text }) => text).join('')
    const place = side === 'start' ? run.at.start : run.at.end
    return text ? [{ from: place, to: place, text, side }] : []
  }
  if (!t) return [...outside('start'), ...outside('end')]
  const text = shown(t)
  const inside = marks.filter(({ at, side }) => !(atEdge(run, t, side, at, text.length)))
  const edges = marks.filter(mark => !inside.includes(mark))
  return [...edges.length > 0 ? editsOf(source, edges.map(({ t: _, ...mark }) => mark)) : [], ...inside.length > 0 ? [partedText(source, run, t, text, inside)] : []]
}

/** Whether a mark may stand before or behind its whole run. */
function atEdge(run: Element, t: Element, side: Mark['side'], at: number, length: number): boolean {
  const said = childElements(run).filter(({ name }) => name !== 'w:rPr')
  return side === 'start' ? at === 0 && said[0] === t : at === length && said.at(-1) === t
}

/** The text in pieces, each in a run that looks like the first, the marks between them. */
function partedText(source: string, run: Element, t: Element, text: string, marks: readonly Mark[]): Edit {
  const [openRun, openText] = [opening(source, run), opening(source, t)]
  const properties = childElements(run).filter(({ name }) => name === 'w:rPr').map(({ at }) => source.slice(at.start, at.end)).join('')
  const piece = (from: number, to: number) => from === to ? '' : `<${openText.name} xml:space="preserve">${escapeXml(text.slice(from, to))}</${openText.name}>`
  const places = [...new Set(marks.map(({ at }) => at))].sort((a, b) => a - b)
  const pieces = places.map((place, i) => {
    const here = (side: Mark['side']) => marks.filter(mark => mark.at === place && mark.side === side).map(({ text }) => text).join('')
    return `</${openRun.name}>${here('end')}${here('start')}${openRun.tag}${properties}${piece(place, places[i + 1] ?? text.length)}`
  })
  return { from: t.at.start, to: t.at.end, text: piece(0, places[0]!) + pieces.join(''), side: 'start' }
}

function opening(source: string, { at }: Element): { name: string; tag: string } {
  const tag = source.slice(at.start, at.inner)
  return { name: /^<([^\s/>]+)/.exec(tag)![1]!, tag }
}

/** Ends stand before beginnings at one place. */
function edited(source: string, edits: readonly Edit[]): string {
  const order = edits.toSorted((a, b) => a.from - b.from || (a.side === b.side ? 0 : a.side === 'end' ? -1 : 1))
  let from = 0
  const pieces = order.map(edit => {
    const piece = source.slice(from, edit.from) + edit.text
    from = edit.to
    return piece
  })
  return pieces.join('') + source.slice(from)
}
