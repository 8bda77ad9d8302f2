import { joined, parted, trimmed, type Line, type Piece } from './line.ts'
import { childElements } from '../xml.ts'
import type { Element } from '../xml.ts'

/** `references`: the notes in the order in which the text refers to them, as 'footnote 2', and the run that does. */
export type Story = { lines: Line[]; laid: Laid[]; references: { note: string; run: Element }[] }
/** A line, the paragraph or the row that says it, and of a row its cells and its table. */
export type Laid = { line: Line; of: Element; cells?: readonly Line[]; table?: Element }

/** The visible text below an element of a Word document. What is left out: see docxText. `host`: the run that leads to it, where it is no part of the main text. */
export function readStory(root: Element, host?: Element): Story {
  const state: State = { references: [], silent: [] }
  const laid = readFlow(root, state, host)
  return { lines: laid.map(({ line }) => line), laid, references: state.references }
}

/** `silent`: for each open field, whether its code, or that of one around it, is being read. Fields may span paragraphs. */
type State = { references: Story['references']; silent: boolean[] }

/** A sequence of paragraphs and tables: the body, a cell, a text box, a note. */
function readFlow(parent: Element, state: State, host?: Element): Laid[] {
  const laid: Laid[] = []
  let line: Piece[] = []
  let boxes: Laid[] = []
  let of = parent
  for (const block of within(parent, ['w:p', 'w:tbl'])) {
    if (block.name === 'w:tbl') for (const row of readTable(block, state, host)) laid.push(row)
    else {
      of = block
      for (const piece of readInline(block, state, boxes, host)) line.push(piece)
      // Without its mark a paragraph runs on into the next one.
      if (at(block, 'w:pPr', 'w:rPr', 'w:del') ?? at(block, 'w:pPr', 'w:rPr', 'w:moveFrom')) continue
      // Breaks at its edges, of pages mostly, make no line of their own.
      laid.push({ line: trimmed(line, '\n'), of }, ...boxes)
      line = []
      boxes = []
    }
  }
  return line.length || boxes.length ? [...laid, { line: trimmed(line, '\n'), of }, ...boxes] : laid
}

function readTable(table: Element, state: State, host?: Element): Laid[] {
  const rows = [...within(table, ['w:tr'])].filter(row => !at(row, 'w:trPr', 'w:del'))
  return rows.map(row => {
    const kept = [...within(row, ['w:tc'])].filter(cell => !at(cell, 'w:tcPr', 'w:cellDel'))
    const cells = kept.map(cell => inOneLine(readFlow(cell, state, host).map(({ line }) => line)))
    return { line: joined(cells, '\t'), of: row, cells, table }
  })
}

function inOneLine(lines: readonly Line[]): Line {
  const pieces = lines.flatMap(line => parted(line, '\t\n')).map(piece => trimmed(piece, ' '))
  return joined(pieces.filter(piece => piece.length > 0), ' ')
}

/** `boxes` takes the lines of the text boxes that hang on this text. */
function readInline(parent: Element, state: State, boxes: Laid[], host?: Element): Piece[] {
  const said: Piece[] = []
  for (const element of elements(parent)) {
    const { name, attributes } = element
    const run = host ?? (RUNS.has(name) ? element : undefined)
    if (ignored.has(name)) continue
    if (name === 'w:r' && isHidden(element)) readInline(element, state, [], run)
    else if (name === 'w:fldChar') followField(attributes['fldCharType'], state)
    else if (name === 'w:footnoteReference' || name === 'w:endnoteReference') state.references.push({ note: `${name.slice(2, -9)} ${attributes['id']}`, run: run! })
    else if (name === 'w:txbxContent') boxes.push(...readFlow(element, state, run))
    else {
      const inside = piecesOf(element, parent, run) ?? readInline(element, state, boxes, run)
      if (!state.silent.at(-1)) for (const piece of inside) said.push(piece)
    }
  }
  return said
}

/** What a comment can hang on: a run, or a formula as a whole. */
const RUNS = new Set(['w:r', 'm:oMath', 'm:oMathPara'])

/** The text that an element is itself. It may be parted where it stands in its own run. */
function piecesOf(element: Element, parent: Element, run: Element | undefined): Piece[] | undefined {
  const { name } = element
  if (name === 'w:t' || name === 'm:t') return shownPieces(element, parent === run && name === 'w:t', run)
  const text = characters[name] ?? (name === 'w:sym' ? symbol(element) : undefined)
  return text === undefined ? undefined : [{ text, ...(run && { from: { run, at: 0 } }) }]
}

/** What is never seen – soft hyphens, marks of zero width – goes from between. */
function shownPieces(element: Element, partible: boolean, run: Element | undefined): Piece[] {
  return [...shown(element).matchAll(/[^\u00ad\u200b\u2060\ufeff]+/g)].map(({ 0: text, index }) => ({
    text: text.replace(/[\t\r\n]/g, ' '), ...(run && { from: { run, at: index, ...(partible && { t: element }) } }),
  }))
}

const characters: Record<string, string> = {
  'w:tab': '\t',
  'w:ptab': '\t',
  'w:br': '\n',
  'w:cr': '\n',
  'w:noBreakHyphen': '-',
}

/** A sign of another typeface, by number; those of Wingdings and the like have no character of their own and stand as a dot. */
function symbol({ attributes: { char = '' } }: Element): string {
  const code = parseInt(char, 16)
  return code >= 0x20 && code < 0xe000 ? String.fromCharCode(code) : '•'
}

/** Properties, text that tracked changes took away, the sound marks over characters, and old versions of all these. */
const ignored = new Set([
  'w:pPr', 'w:rPr', 'w:tblPr', 'w:tblPrEx', 'w:trPr', 'w:tcPr', 'w:sdtPr', 'w:sectPr', 'w:del', 'w:moveFrom', 'w:rt',
])

function followField(type: string | undefined, { silent }: State): void {
  if (type !== 'begin') silent.pop()
  if (type === 'begin') silent.push(true)
  if (type === 'separate') silent.push(silent.at(-1) ?? false)
}

/** Word drops the spaces around a text that does not ask to keep them, but never the wide ones that indent Chinese. */
export function shown(element: Element): string {
  const text = element.children.filter(child => typeof child === 'string').join('')
  if (element.attributes['space'] === 'preserve') return text
  let [from, to] = [0, text.length]
  while (from < to && ' \t\r\n'.includes(text[from]!)) from++
  while (from < to && ' \t\r\n'.includes(text[to - 1]!)) to--
  return text.slice(from, to)
}

function isHidden(run: Element): boolean {
  const vanish = at(run, 'w:rPr', 'w:vanish')
  return vanish !== undefined && !['0', 'false', 'off'].includes(vanish.attributes['val'] ?? '')
}

/** The nearest elements of these names, through the wrappers that Word puts between: controls, insertions, links. */
function* within(parent: Element, names: string[]): Generator<Element> {
  for (const child of elements(parent)) {
    if (names.includes(child.name)) yield child
    else if (!ignored.has(child.name)) yield* within(child, names)
  }
}

/** Child elements; of a drawing that is there in a new and an old version, the first. */
function elements(parent: Element): Element[] {
  const children = childElements(parent)
  return parent.name === 'mc:AlternateContent' ? children.slice(0, 1) : children
}

function at(element: Element, ...path: string[]): Element | undefined {
  return path.reduce<Element | undefined>((from, name) => from && elements(from).find(child => child.name === name), element)
}
