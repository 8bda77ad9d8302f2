import { Packer } from 'docx'
import type { Document } from 'docx'
import { alsoKnownAs } from './page.ts'
import { unzip } from '../unzip.ts'
import { zip } from '../zip.ts'

/** The docx library dates what it makes by its own clock, and names charts by chance; here a file is dated by `at` or not at all, in every part, and its names are counted. */
export async function pack(document: Document, at: Date | undefined): Promise<Uint8Array> {
  const made = await Packer.toBuffer(document, undefined, [{ path: 'word/fontTable.xml', data: fontTable }])
  const parts = await unzip(made, { bytes: Infinity, ratio: Infinity })
  const sorted = [...parts].sort(([a], [b]) => (a < b ? -1 : 1)) // The types first, as Word has them: by these a .docx is known.
  const counted = counting()
  const part = async (name: string, bytes: Uint8Array) => name.endsWith('.xlsx') ? undated(bytes) : counted(name, dated(name, bytes, at))
  return zip(await Promise.all(sorted.map(async ([name, bytes]): Promise<[string, Uint8Array]> => [name, await part(name, bytes)])))
}

/** The numbers behind a chart are a workbook, packed by the library's clock too. */
async function undated(workbook: Uint8Array): Promise<Uint8Array> {
  return zip([...await unzip(workbook, { bytes: Infinity, ratio: Infinity })])
}

/** The same name for the same thing in every part, in the order of the parts. */
function counting(): (name: string, bytes: Uint8Array) => Uint8Array {
  const names = new Map<string, string>()
  const nth = (id: string) => names.get(id) ?? names.set(id, `rIdChart${names.size + 1}`).get(id)!
  return (name, bytes) => /\.(?:xml|rels)$/.test(name) ? Buffer.from(Buffer.from(bytes).toString().replace(CHANCE, (_, id: string) => `"${nth(id)}"`)) : bytes
}

const CHANCE = /"(rId[a-z0-9_-]{21})"/g

function dated(name: string, bytes: Uint8Array, at: Date | undefined): Uint8Array {
  const text = () => Buffer.from(bytes).toString()
  if (name === 'docProps/core.xml') {
    return Buffer.from(text().replace(/<(dcterms:\w+)([^>]*)>[^<]*<\/\1>/g, (_, tag, attributes) => (at ? `<${tag}${attributes}>${at.toISOString()}</${tag}>` : '')))
  }
  return name === 'word/comments.xml' && !at ? Buffer.from(text().replace(/(<w:comment [^>]*) w:date="[^"]*"/g, '$1')) : bytes
}

/** docx writes a table of fonts only for those it embeds. */
const fontTable = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
  + '<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">'
  + alsoKnownAs.map(([name, other]) => `<w:font w:name="${name}"><w:altName w:val="${other}"/><w:charset w:val="86"/></w:font>`).join('') + '</w:fonts>'
