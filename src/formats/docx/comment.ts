import { posix } from 'node:path'
import { withMarks } from './marks.ts'
import { openDocx, prefixes, relations, relationsOf, type DocxParts } from './parts.ts'
import { readDocx } from './read.ts'
import type { Comment } from './words.ts'
import { childElements, escapeXml, parseXml, xmlSource } from '../xml.ts'
import { zip } from '../zip.ts'

/** A comment on a stretch of the text that docxText gives, by UTF-16 offsets, end exclusive. */
export type CommentAt = Comment & { start: number; end: number }

/**
 * The same Word document with comments: every other part stays as it is to the byte, and of the text's own part all but the
 * runs in which a comment begins or ends. Comments that are there already stay. What stands in a box, a note or the head of
 * a page gets its comment where the text leads to it, for Word allows none there.
 */
export async function commentDocx(bytes: Uint8Array, comments: readonly CommentAt[], at?: Date): Promise<Uint8Array> {
  if (comments.length === 0) return bytes
  const docx = await openDocx(bytes, true)
  const read = readDocx(docx)
  const { parts, main } = docx
  const form = read.source.includes(STRICT.word) ? STRICT : USUAL
  const part = commentsPart(docx, form.comments)
  const first = 1 + Math.max(-1, ...idsIn(parts.get(part)))
  const numbered = comments.map((comment, i) => ({ ...comment, id: first + i }))
  append(parts, part, `<w:comments xmlns:w="${form.word}"/>`, numbered.map(comment => written(comment, form.word, at)).join(''))
  parts.set(main, encoded(withMarks(read, numbered, form.word)))
  return zip(parts)
}

const USUAL = { word: 'http://schemas.openxmlformats.org/wordprocessingml/2006/main', comments: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments' }
const STRICT = { word: 'http://purl.oclc.org/ooxml/wordprocessingml/main', comments: 'http://purl.oclc.org/ooxml/officeDocument/relationships/comments' }
const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'

/** The part that holds the comments; where there is none yet, its name, once the document and the package know of it. */
function commentsPart({ parts, main }: DocxParts, type: string): string {
  const related = relations(parts, main)
  const known = related.find(one => one.type === 'comments')
  if (known) return known.target
  const part = free(new Set(parts.keys()), n => posix.join(posix.dirname(main), `comments${n}.xml`))
  const id = free(new Set(related.map(one => one.id)), n => `rIdComments${n}`)
  append(
    parts, relationsOf(main), `<Relationships xmlns="${PACKAGE}/relationships"/>`,
    `<Relationship xmlns="${PACKAGE}/relationships" Id="${id}" Type="${type}" Target="/${part}"/>`,
  )
  append(parts, '[Content_Types].xml', `<Types xmlns="${PACKAGE}/content-types"/>`, `<Override xmlns="${PACKAGE}/content-types" PartName="/${part}" ContentType="${TYPE}"/>`)
  return part
}

function free(taken: ReadonlySet<string>, name: (n: number | '') => string): string {
  for (let n: number | '' = ''; ; n = (n || 0) + 1) if (!taken.has(name(n))) return name(n)
}

function idsIn(part: Uint8Array | undefined): number[] {
  const there = part ? childElements(parseXml(xmlSource(part), prefixes)) : []
  return there.map(({ attributes }) => Number(attributes['id'])).filter(Number.isSafeInteger)
}

function written({ id, author, text }: Comment & { id: number }, word: string, at: Date | undefined): string {
  const [first = '', ...others] = text.split('\n').map(line => `<w:r><w:t xml:space="preserve">${escapeXml(line)}</w:t></w:r></w:p>`)
  const date = at ? ` w:date="${at.toISOString().replace(/\.\d+/, '')}"` : ''
  return `<w:comment xmlns:w="${word}" w:id="${id}" w:author="${escapeXml(author)}"${date} w:initials="${escapeXml(author.slice(0, 2))}">`
    + `<w:p><w:r><w:annotationRef/></w:r>${first}${others.map(line => `<w:p>${line}`).join('')}</w:comment>`
}

/** Adds to the end of a part's outermost element; a part that is missing begins `empty`. */
function append(parts: Map<string, Uint8Array>, name: string, empty: string, xml: string): void {
  const source = parts.has(name) ? xmlSource(parts.get(name)!) : `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${empty}`
  const { at: { start, outer, end } } = parseXml(source, prefixes)
  const tag = /^<([^\s/>]+)/.exec(source.slice(start))![1]!
  const open = outer === end && source[end - 2] === '/' // <Types/> has no end to put it before.
  parts.set(name, encoded(open ? `${source.slice(0, end - 2)}>${xml}</${tag}>${source.slice(end)}` : source.slice(0, outer) + xml + source.slice(outer)))
}

/** In UTF-8, whatever it was in. */
function encoded(source: string): Uint8Array {
  return Buffer.from(source.replace(/^(<\?xml[^>]*?)\s+encoding=["']utf-16[^"']*["']/i, '$1'))
}
