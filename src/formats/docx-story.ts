import { childElements } from './xml.ts'
import type { Element } from './xml.ts'

/** `references`: the notes in the order in which the text refers to them, as 'footnote 2'. */
export type Story = { lines: string[]; references: string[] }

/** The visible text below an element of a Word document. What is left out: see docxText. */
export function readStory(root: Element): Story {
  const state: State = { references: [], silent: [] }
  return { lines: readFlow(root, state), references: state.references }
}

/** `silent`: for each open field, whether its code, or that of one around it, is being read. Fields may span paragraphs. */
type State = { references: string[]; silent: boolean[] }

/** A sequence of paragraphs and tables: the body, a cell, a text box, a note. */
function readFlow(parent: Element, state: State): string[] {
  const lines: string[] = []
  let line = ''
  let boxes: string[] = []
  for (const block of within(parent, ['w:p', 'w:tbl'])) {
    if (block.name === 'w:tbl') for (const row of readTable(block, state)) lines.push(row)
    else {
      line += readInline(block, state, boxes)
      // Without its mark a paragraph runs on into the next one.
      if (at(block, 'w:pPr', 'w:rPr', 'w:del') ?? at(block, 'w:pPr', 'w:rPr', 'w:moveFrom')) continue
      // Breaks at its edges, of pages mostly, make no line of their own.
      lines.push(trim(line, '\n'), ...boxes)
      line = ''
      boxes = []
    }
  }
  return line || boxes.length ? [...lines, trim(line, '\n'), ...boxes] : lines
}

function readTable(table: Element, state: State): string[] {
  const rows = [...within(table, ['w:tr'])].filter(row => !at(row, 'w:trPr', 'w:del'))
  return rows.map(row => {
    const cells = [...within(row, ['w:tc'])].filter(cell => !at(cell, 'w:tcPr', 'w:cellDel'))
    return cells.map(cell => inOneLine(readFlow(cell, state))).join('\t')
  })
}

function inOneLine(lines: string[]): string {
  const pieces = lines.flatMap(line => line.split(/[\t\n]/)).map(piece => trim(piece, ' '))
  return pieces.filter(Boolean).join(' ')
}

/** `boxes` takes the lines of the text boxes that hang on this text. */
function readInline(parent: Element, state: State, boxes: string[]): string {
  let text = ''
  for (const element of elements(parent)) {
    const { name, attributes } = element
    if (ignored.has(name)) continue
    if (name === 'w:r' && isHidden(element)) readInline(element, state, [])
    else if (name === 'w:fldChar') followField(attributes['fldCharType'], state)
    else if (name === 'w:footnoteReference') state.references.push(`footnote ${attributes['id']}`)
    else if (name === 'w:endnoteReference') state.references.push(`endnote ${attributes['id']}`)
    else if (name === 'w:txbxContent') boxes.push(...readFlow(element, state))
    else {
      const said = characters[name] ?? (name === 'w:t' || name === 'm:t' ? textOf(element) : readInline(element, state, boxes))
      if (!state.silent.at(-1)) text += said
    }
  }
  return text
}

const characters: Record<string, string> = {
  'w:tab': '\t',
  'w:ptab': '\t',
  'w:br': '\n',
  'w:cr': '\n',
  'w:noBreakHyphen': '-',
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
function textOf(element: Element): string {
  const text = element.children.filter(child => typeof child === 'string').join('')
  return element.attributes['space'] === 'preserve' ? text : trim(text, ' \t\r\n')
}

/** By hand: a regular expression takes forever over a hostile file full of blanks. */
function trim(text: string, blanks: string): string {
  let [from, to] = [0, text.length]
  while (from < to && blanks.includes(text[from]!)) from++
  while (from < to && blanks.includes(text[to - 1]!)) to--
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
