import type { Element } from '../xml.ts'

/** A stretch of visible text, and where it comes from; the blanks and breaks that reading adds come from nowhere. */
export type Piece = { text: string; from?: Origin }
/**
 * `run`: what a comment on the text is hung on. `t`: the element of text in it that may be parted there, and `at`, where in
 * what it shows the stretch begins; none where the text stands elsewhere (in a box, a note) and the run only leads to it.
 */
export type Origin = { run: Element; t?: Element; at: number }
/** A line of text that knows its origins. */
export type Line = readonly Piece[]

export function plain(line: Line): string {
  return line.map(({ text }) => text).join('')
}

/** Part of a piece, by offsets in it. */
function part({ text, from }: Piece, start: number, end: number): Piece {
  return { text: text.slice(start, end), ...(from && { from: { ...from, at: from.at + start } }) }
}

/** Without these characters at its edges. By hand: a regular expression takes forever over a hostile file full of blanks. */
export function trimmed(line: Line, blanks: string): Line {
  const left = [...line]
  while (left.length > 0) {
    const first = left[0]!
    let from = 0
    while (from < first.text.length && blanks.includes(first.text[from]!)) from++
    if (from < first.text.length) { left[0] = part(first, from, first.text.length); break }
    left.shift()
  }
  while (left.length > 0) {
    const last = left.at(-1)!
    let to = last.text.length
    while (to > 0 && blanks.includes(last.text[to - 1]!)) to--
    if (to > 0) { left[left.length - 1] = part(last, 0, to); break }
    left.pop()
  }
  return left
}

/** Parted at these characters, which go. */
export function parted(line: Line, at: string): Line[] {
  const lines: Piece[][] = [[]]
  for (const piece of line) {
    let from = 0
    for (let i = 0; i <= piece.text.length; i++) {
      const ends = i === piece.text.length
      if (!ends && !at.includes(piece.text[i]!)) continue
      if (i > from) lines.at(-1)!.push(part(piece, from, i))
      if (!ends) lines.push([])
      from = i + 1
    }
  }
  return lines
}

/** One line of several, with this between them. */
export function joined(lines: readonly Line[], between: string): Line {
  return lines.flatMap((line, i) => i === 0 ? line : [{ text: between }, ...line])
}
