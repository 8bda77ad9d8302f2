import { beginning, listed } from '../lookup.ts'
import type { Span } from '../sentences.ts'
import { MEANT, SLIPS } from './words/slips.ts'

/** A text with its slips of typing put right, character for character, and where they were: what is read there is not sure. */
export function mended(text: string): { text: string; slips: Span[] } {
  const slips: Span[] = []
  let read = ''
  for (let at = 0; at < text.length;) {
    const kept = KEPT(text, at)?.word
    const slip = kept === undefined ? SLIP(text, at) : null
    if (slip) slips.push({ start: at, end: at + slip.word.length })
    const typed = kept ?? slip?.word ?? text[at]!
    read += slip?.says ?? typed
    at += typed.length
  }
  return { text: read, slips }
}

const SLIP = beginning(Object.entries(SLIPS))
const KEPT = beginning(listed(MEANT))
