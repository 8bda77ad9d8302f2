import { plain, trimmed, type Line, type Origin } from './line.ts'
import { openDocx, prefixes, relations, type DocxParts } from './parts.ts'
import { readStory } from './story.ts'
import { childElements, parseXml, readXml, xmlSource, type Element } from '../xml.ts'

/**
 * The text of a Word document as a reader sees it with all tracked changes accepted: a line a paragraph; a table row is a
 * line with tabs between the cells; text boxes follow the paragraph they hang on; what only the heads of pages say stands
 * first, notes at the end. Left out: list numbers that Word counts, feet of pages, comments, hidden text, and text drawn
 * inside charts and pictures.
 */
export async function docxText(bytes: Uint8Array): Promise<string> {
  return readDocx(await openDocx(bytes)).text
}

/** The text, the origin of each stretch of it in order, and the source of the part to which the origins refer. */
export type ReadDocx = { text: string; stretches: Stretch[]; source: string; root: Element }
/** UTF-16 offsets in the text, end exclusive. */
export type Stretch = Origin & { start: number; end: number }

export function readDocx({ parts, main }: DocxParts): ReadDocx {
  const source = xmlSource(parts.get(main)!)
  const root = parseXml(source, prefixes)
  const { lines, references } = readStory(root)
  const related = relations(parts, main)
  const roots = (type: string) => related.filter(one => one.type === type && parts.has(one.target)).map(({ target }) => readXml(parts.get(target)!, prefixes))
  const notes = new Map([...roots('footnotes'), ...roots('endnotes')].flatMap(notesIn))
  const first = new Map(references.map(({ note, run }) => [note, run] as const).reverse())
  const noted = [...new Set(references.map(({ note }) => note))].flatMap(name => notes.has(name) ? linesOf(notes.get(name)!, first.get(name)) : [])
  return { ...composed([...headsOf(roots('header'), lines), ...lines, ...noted]), source, root }
}

/** The notes of a part by name; those that draw the line between text and notes are left out. */
function notesIn(part: Element): [string, Element][] {
  const texts = childElements(part).filter(({ attributes: { type = 'normal' } }) => type === 'normal')
  return texts.map(note => [`${note.name.slice(2)} ${note.attributes['id']}`, note])
}

function linesOf(story: Element, run: Element | undefined): Line[] {
  return readStory(story, run).lines.map(line => trimmed(line, ' \t\u3000'))
}

/** What stands at the heads of pages and nowhere in the text: the red letterhead, not the title once more or a page number. */
function headsOf(headers: readonly Element[], lines: readonly Line[]): Line[] {
  const run = lines.flat().find(({ from }) => from)?.from?.run
  const body = new Set(lines.map(line => bare(line)))
  return headers.flatMap(header => linesOf(header, run)).filter(line => /\p{Script=Han}/u.test(plain(line)) && !body.has(bare(line)) && body.add(bare(line)))
}

function bare(line: Line): string {
  return plain(line).replace(/\s/g, '')
}

function composed(lines: readonly Line[]): Pick<ReadDocx, 'text' | 'stretches'> {
  const last = lines.findLastIndex(line => line.length > 0)
  const stretches: Stretch[] = []
  const said: string[] = []
  let start = 0
  for (const line of lines.slice(0, last + 1)) {
    for (const { text, from } of line) {
      if (from) stretches.push({ ...from, start, end: start + text.length })
      said.push(text)
      start += text.length
    }
    said.push('\n')
    start++
  }
  return { text: said.join('').slice(0, -1), stretches }
}
