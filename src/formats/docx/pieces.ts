import { plain } from './line.ts'
import { picturesIn, type DocxPicture } from './put-pictures.ts'
import { openDocx, prefixes, relations, type DocxParts } from './parts.ts'
import { readStory, type Laid } from './story.ts'
import { childElements, readXml, type Element } from '../xml.ts'

/**
 * A paragraph, of one cell, or a row of a table; `style` is the name of its style in lower case, '' where it has none, `table` and `list`
 * tell one from the other, `picture` that one of ours stands in it, and `put` which others do.
 */
export type DocxPiece = { cells: string[]; style: string; table?: number; list?: { number: string; ordered: boolean }; picture?: true; put?: DocxPicture[] }

/** What a Word document says, piece by piece, with its changes accepted and its comments left out; nothing of the heads, feet and notes of its pages. */
export async function docxPieces(bytes: Uint8Array): Promise<DocxPiece[]> {
  const docx = await openDocx(bytes)
  const { laid } = readStory(readXml(docx.parts.get(docx.main)!, prefixes))
  const [styles, numbers] = [stylesIn(docx), numbersIn(docx)]
  const tables = new Map([...new Set(laid.flatMap(({ table }) => table ?? []))].map((table, i) => [table, i]))
  return laid.map(one => pieceOf(one, { styles, numbers, tables, docx }))
}

type About = { styles: ReadonlyMap<string, string>; numbers: ReadonlyMap<string, boolean>; tables: ReadonlyMap<Element, number>; docx: DocxParts }

function pieceOf({ line, cells, of, table }: Laid, { styles, numbers, tables, docx }: About): DocxPiece {
  const pictures = picturesIn(of, docx)
  const put = pictures.filter(({ own }) => !own)
  const style = valueOf(of, 'w:pPr', 'w:pStyle')
  const number = valueOf(of, 'w:pPr', 'w:numPr', 'w:numId')
  return {
    cells: (cells ?? [line]).map(plain), style: style === undefined ? '' : styles.get(style) ?? style.toLowerCase(),
    ...(table && { table: tables.get(table)! }), ...(number !== undefined && number !== '0' && { list: { number, ordered: numbers.get(number) ?? true } }),
    ...(pictures.length > put.length && { picture: true as const }), ...(put.length > 0 && { put }),
  }
}

/** The names of styles by their ids: programs renumber the ids, and keep the names. */
function stylesIn(docx: DocxParts): Map<string, string> {
  const named = related(docx, 'styles').filter(({ name }) => name === 'w:style')
  return new Map(named.map(style => [style.attributes['styleId'] ?? '', (valueOf(style, 'w:name') ?? '').toLowerCase()]))
}

/** Whether a numbering counts, or only has dots. */
function numbersIn(docx: DocxParts): Map<string, boolean> {
  const all = related(docx, 'numbering')
  const abstract = all.filter(({ name }) => name === 'w:abstractNum')
  const counts = new Map(abstract.map(one => [one.attributes['abstractNumId'], valueOf(one, 'w:lvl', 'w:numFmt') !== 'bullet']))
  return new Map(all.filter(({ name }) => name === 'w:num').map(one => [one.attributes['numId'] ?? '', counts.get(valueOf(one, 'w:abstractNumId')) ?? true]))
}

function related({ parts, main }: DocxParts, type: string): Element[] {
  const part = relations(parts, main).find(one => one.type === type && parts.has(one.target))
  return part ? childElements(readXml(parts.get(part.target)!, prefixes)) : []
}

function valueOf(element: Element, ...path: string[]): string | undefined {
  return path.reduce<Element | undefined>((from, name) => from && childElements(from).find(child => child.name === name), element)?.attributes['val']
}
