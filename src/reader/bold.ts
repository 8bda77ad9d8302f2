import { beginning, listed } from './lookup.ts'
import type { Span } from './sentences.ts'
import { BLANK_HEADS } from './words/blanks.ts'

/** Stretches between two ** that another program prints bold: **一、加强组织建设**. In **乡工会在**乡党委领导下 and “走进**”、“走出**” the same stars stand for names. */
export function boldSpans(text: string): Span[] {
  return Array.from(text.matchAll(/\*\*[^\s*”’）)》】，。、；：,;:][^*\n]{0,60}\*\*/g), ({ 0: said, index }) => ({ start: index, end: index + said.length }))
    .filter((span) => !isName(text, span.start + 2) && !isName(text, span.end) && (opensLine(text, span.start) || isWord(text.slice(span.start + 2, span.end - 2))))
}

const HEAD = beginning(listed([...BLANK_HEADS, '的']))

function isName(text: string, at: number): boolean {
  return HEAD(text, at) !== null
}

function opensLine(text: string, at: number): boolean {
  return at === 0 || /[\s、：）]/.test(text[at - 1]!)
}

function isWord(said: string): boolean {
  return said.length <= 16 && !/[，。；、：]/.test(said)
}
