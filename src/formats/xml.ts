import { TextDecoder } from 'node:util'
import { SaxesParser } from 'saxes'
import { refuse } from '#kit/refusal.ts'

/** `name` with the prefix given for its namespace, whatever the file calls it; attributes by their local names. */
export type Element = { name: string; attributes: Record<string, string>; children: (Element | string)[]; at: Place }
/** Where an element stands in the source: from < of its first tag to behind > of its last, and what is between the two. Without content all lies behind its only tag. */
export type Place = { start: number; inner: number; outer: number; end: number }

/**
 * One part of an Office file as a tree, its outermost element. `prefixes` maps namespace addresses to the prefixes used here.
 * No such part has a document type, so none is allowed, and with it no entities.
 */
export function readXml(bytes: Uint8Array, prefixes: ReadonlyMap<string, string>): Element {
  return parseXml(xmlSource(bytes), prefixes)
}

/** The text of a part, to which the places of its elements refer. */
export function xmlSource(bytes: Uint8Array): string {
  if (bytes.length > longest) throw refuse('invalid', '文档太大，请拆成几份再导入')
  return decode(bytes)
}

export function parseXml(source: string, prefixes: ReadonlyMap<string, string>): Element {
  const parser = new SaxesParser({ xmlns: true, position: false })
  const whole: Element = { name: '', attributes: {}, children: [], at: { start: 0, inner: 0, outer: source.length, end: source.length } }
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
    const element: Element = { name: `${prefixes.get(tag.uri) ?? '?'}:${tag.local}`, attributes, children: [], at: placed(source, parser.position) }
    open.at(-1)!.children.push(element)
    open.push(element)
  })
  parser.on('closetag', ({ isSelfClosing }) => {
    const { at } = open.pop()!
    at.end = parser.position
    at.outer = isSelfClosing ? at.end : source.lastIndexOf('<', at.end - 1)
  })
  parser.write(source).close()
  return childElements(whole)[0]!
}

export function childElements(parent: Element): Element[] {
  return parent.children.filter(child => typeof child !== 'string')
}

/** A text as content or attribute of an element, without what XML cannot hold. */
export function escapeXml(text: string): string {
  return text.toWellFormed().replace(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g, '').replace(/[&<>"]/g, char => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[char]!)
}

/** Of a tag just read, up to `inner`. Neither tag nor attributes can hold another <. */
function placed(source: string, inner: number): Place {
  return { start: source.lastIndexOf('<', inner - 1), inner, outer: inner, end: inner }
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
  return refuse('invalid', '文档内部有损坏，请用 Word 或 WPS 打开，另存一份再用')
}
