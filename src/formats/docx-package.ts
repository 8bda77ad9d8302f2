import { Packer } from 'docx'
import type { Document } from 'docx'
import { alsoKnownAs } from './docx-page.ts'
import { unzip } from './unzip.ts'
import { zip } from './zip.ts'

/** The docx library dates what it makes by its own clock; here a file is dated by `at` or not at all, in every part. */
export async function pack(document: Document, at: Date | undefined): Promise<Uint8Array> {
  const made = await Packer.toBuffer(document, undefined, [{ path: 'word/fontTable.xml', data: fontTable }])
  const parts = await unzip(made, { bytes: Infinity, ratio: Infinity })
  const sorted = [...parts].sort(([a], [b]) => (a < b ? -1 : 1)) // The types first, as Word has them: by these a .docx is known.
  return zip(sorted.map(([name, bytes]) => [name, dated(name, bytes, at)]))
}

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
