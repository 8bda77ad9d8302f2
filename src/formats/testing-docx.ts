import { zip } from './zip.ts'

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
export const namespaces = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
  'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
].join(' ')

export const document = (body: string) => `<?xml version="1.0"?><w:document ${namespaces}><w:body>${body}</w:body></w:document>`
export const relations = (targets: [string, string][]) => `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${
  targets.map(([type, target], i) => `<Relationship Id="r${i}" Type="${office}/${type}" Target="${target}"/>`).join('')}</Relationships>`

/** A Word document with this body; `parts` add to the usual ones or replace them. */
export function word(body: string, parts: Record<string, string> = {}): Promise<Uint8Array> {
  const all = { '_rels/.rels': relations([['officeDocument', 'word/document.xml']]), 'word/document.xml': document(body), ...parts }
  return zip(Object.entries(all).map(([name, text]) => [name, new TextEncoder().encode(text)]))
}

export const run = (inside: string) => `<w:r>${inside}</w:r>`
export const t = (said: string) => run(`<w:t>${said}</w:t>`)
export const p = (inside: string) => `<w:p>${inside}</w:p>`
