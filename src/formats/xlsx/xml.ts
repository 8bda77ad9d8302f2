import { TextDecoder } from 'node:util'
import { SaxesParser } from 'saxes'
import { refuse } from '#kit/refusal.ts'

export type Walker = {
  /** Names without their prefix; attributes with it, as they stand. */
  open?(name: string, attributes: Readonly<Record<string, string>>): void
  text?(text: string): void
  close?(name: string): void
}

/**
 * Walks through one part of a workbook as it is unpacked, and stops after every piece, so that what was found can be handed
 * on before the next. No such part has a document type, so none is allowed, and with it no entities.
 */
export async function* walkXml(chunks: AsyncIterable<Uint8Array>, walker: Walker): AsyncGenerator<void> {
  const parser = new SaxesParser({ xmlns: false, position: false })
  const refuseIt = () => { throw unsound() }
  parser.on('doctype', refuseIt)
  parser.on('error', refuseIt)
  if (walker.open) parser.on('opentag', ({ name, attributes }) => walker.open!(local(name), attributes))
  if (walker.close) parser.on('closetag', ({ name }) => walker.close!(local(name)))
  if (walker.text) {
    parser.on('text', walker.text)
    parser.on('cdata', walker.text)
  }
  let decoder: TextDecoder | undefined
  for await (const chunk of chunks) {
    decoder ??= decoderFor(chunk)
    parser.write(decoded(decoder, chunk))
    yield
  }
  parser.write(decoded(decoder, undefined)).close()
  yield
}

export async function walkAll(chunks: AsyncIterable<Uint8Array>, walker: Walker): Promise<void> {
  for await (const _ of walkXml(chunks, walker)) { /* nothing is handed on */ }
}

export function unsound() {
  return refuse('invalid', '表格文件内部有损坏，请用 WPS 或 Excel 打开，另存为 .xlsx 再导入')
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}

function decoderFor(beginning: Uint8Array): TextDecoder {
  const encoding = beginning[0] === 0xff ? 'utf-16le' : beginning[0] === 0xfe ? 'utf-16be' : 'utf-8'
  return new TextDecoder(encoding, { fatal: true })
}

function decoded(decoder: TextDecoder | undefined, chunk: Uint8Array | undefined): string {
  try {
    return decoder?.decode(chunk, { stream: chunk !== undefined }) ?? ''
  } catch {
    throw unsound()
  }
}
