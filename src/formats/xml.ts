import { TextDecoder } from 'node:util'
import { SaxesParser } from 'saxes'
import { refuse } from '#kit/refusal.ts'

/** `name` with the prefix given for its namespace, whatever the file calls it; attributes by their local names. */
export type Element = { name: string; attributes: Record<string, string>; children: (Element | string)[] }

/**
 * One part of an Office file as a tree, its outermost element. `prefixes` maps namespace addresses to the prefixes used here.
 * No such part has a document type, so none is allowed, and with it no entities.
 */
export function readXml(bytes: Uint8Array, prefixes: ReadonlyMap<string, string>): Element {
  if (bytes.length > longest) throw refuse('invalid', '文档太大，请拆成几份再导入')
  const parser = new SaxesParser({ xmlns: true, position: false })
  const whole: Element = { name: '', attributes: {}, children: [] }
  const open = [whole]
  const refuseIt = () => { throw unsound() }
  const addText = (text: string) => { open.at(-1)!.children.push(text) }
  parser.on('doctype', refuseIt)
  parser.on('error', refuseIt)
  parser.on('text', addText)
  parser.on('cdata', addText)
  parser.on('opentag', tag => {
    if (open.length > deepest) throw unsound()
    const attributes = Object.fromEntries(Object.values(tag.attributes).map(({ local, value }) => [local, value]))
    const element: Element = { name: `${prefixes.get(tag.uri) ?? '?'}:${tag.local}`, attributes, children: [] }
    open.at(-1)!.children.push(element)
    open.push(element)
  })
  parser.on('closetag', () => { open.pop() })
  parser.write(decode(bytes)).close()
  return childElements(whole)[0]!
}

export function childElements(parent: Element): Element[] {
  return parent.children.filter(child => typeof child !== 'string')
}

/** A page of a report is about 50 kB of XML; its tree takes ten times as much memory. */
const longest = 32 * 2 ** 20
/** Word's own nesting of tables and text boxes stays far below. */
const deepest = 256

function decode(bytes: Uint8Array): string {
  const encoding = bytes[0] === 0xff ? 'utf-16le' : bytes[0] === 0xfe ? 'utf-16be' : 'utf-8'
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    throw unsound()
  }
}

function unsound() {
  return refuse('invalid', '文档内部有损坏，请用 Word 或 WPS 打开，另存一份再导入')
}
