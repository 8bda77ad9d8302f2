import { zip } from './zip.ts'

/** A part of a Word document; `kind` is both the last word of its relation's type and of its content type. */
export type Part = { name: string; kind: string; content: string }

/** Packs the main part and those it refers to by their names. Without a date the same parts always give the same bytes. */
export function packDocx(document: string, parts: Part[], title: string, at: Date | undefined): Promise<Uint8Array> {
  const files = [
    ['[Content_Types].xml', contentTypes(parts)],
    ['_rels/.rels', relations([
      { id: 'document', type: `${office}/relationships/officeDocument`, target: 'word/document.xml' },
      { id: 'properties', type: `${open}/relationships/metadata/core-properties`, target: 'docProps/core.xml' },
    ])],
    ['docProps/core.xml', properties(title, at)],
    ['word/document.xml', document],
    ['word/_rels/document.xml.rels', relations(parts.map(({ name, kind }) =>
      ({ id: name, type: `${office}/relationships/${kind}`, target: `${name}.xml` })))],
    ...parts.map(({ name, content }) => [`word/${name}.xml`, content]),
  ] as [string, string][]
  return zip(files.map(([name, content]) => [name, Buffer.from(content)]))
}

export const xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

/** Text for an XML file; characters that XML cannot hold are dropped, or Word would call the whole file damaged. */
export function escape(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g, '')
    .replace(/[&<>"]/g, char => `&#${char.charCodeAt(0)};`)
}

/** As Word writes times: whole seconds. */
export function second(at: Date): string {
  return at.toISOString().slice(0, 19) + 'Z'
}

const office = 'http://schemas.openxmlformats.org/officeDocument/2006'
const open = 'http://schemas.openxmlformats.org/package/2006'

function contentTypes(parts: Part[]): string {
  const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml'
  const overrides = [
    ['docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
    ['word/document.xml', `${word}.document.main+xml`],
    ...parts.map(({ name, kind }) => [`word/${name}.xml`, `${word}.${kind}+xml`]),
  ]
  return `${xml}<Types xmlns="${open}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>`
    + '<Default Extension="xml" ContentType="application/xml"/>'
    + overrides.map(([part, type]) => `<Override PartName="/${part}" ContentType="${type}"/>`).join('') + '</Types>'
}

function relations(targets: { id: string; type: string; target: string }[]): string {
  return `${xml}<Relationships xmlns="${open}/relationships">`
    + targets.map(({ id, type, target }) => `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`).join('') + '</Relationships>'
}

function properties(title: string, at: Date | undefined): string {
  const date = (word: string) => at ? `<dcterms:${word} xsi:type="dcterms:W3CDTF">${second(at)}</dcterms:${word}>` : ''
  return `${xml}<cp:coreProperties xmlns:cp="${open}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"`
    + ' xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
    + `<dc:title>${escape(title)}</dc:title><dc:language>zh-CN</dc:language>${date('created')}${date('modified')}</cp:coreProperties>`
}
