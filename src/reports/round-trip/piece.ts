import type { Block, Body, Inline } from '#model/body.ts'
import { isPut } from './put.ts'

/**
 * The smallest thing that is laid beside another: a heading, a paragraph, an item of a list, a row, or the caption of a picture; `at` is its
 * place in the block, -1 of one that is empty. `put` are pictures that others put into the paper. `fixed` is what is not compared: pages' ends,
 * our own pictures, and what says nothing.
 */
export type Piece = { sort: 'text' | 'row' | 'caption' | 'put' | 'fixed'; block: Block; at: number; cells: readonly (readonly Inline[])[] }

/** The pieces of a body in order; captions stand behind the rest, as they are printed. */
export function piecesOf(body: Body): Piece[] {
  return [...body.flatMap(textsOf), ...body.flatMap(captionsOf)]
}

function textsOf(block: Block): Piece[] {
  const piece = (sort: 'text' | 'row', cells: readonly (readonly Inline[])[], at: number): Piece => ({
    sort: cells.every(cell => bare(wordsOf(cell)) === '') ? 'fixed' : sort, block, at, cells,
  })
  switch (block.kind) {
    case 'heading': case 'paragraph': return [piece('text', [block.runs], 0)]
    case 'list': return block.items.length === 0 ? [piece('text', [], -1)] : block.items.map((item, at) => piece('text', [item], at))
    case 'table': return block.rows.length === 0 ? [piece('row', [], -1)] : block.rows.map((row, at) => piece('row', row, at))
    case 'pictures': return isPut(block.pictures) ? [
      { sort: 'put', block, at: 0, cells: [[{ text: block.pictures.map(({ caption }) => `［图片］${caption}`).join('') }]] },
    ] : [piece('text', [], 0)]
    case 'page-break': return [piece('text', [], 0)]
  }
}

function captionsOf(block: Block): Piece[] {
  if (block.kind !== 'pictures' || isPut(block.pictures)) return []
  return block.pictures.map(({ caption }, at) => ({ sort: bare(caption) === '' ? 'fixed' : 'caption', block, at, cells: [[{ text: caption }]] }))
}

export function wordsOf(runs: readonly Inline[]): string {
  return runs.map(({ text }) => text).join('')
}

/** A text without its blanks, and what is never seen: they are no difference. */
export function bare(text: string): string {
  return text.replace(/[\s\u00ad\u200b\u2060\ufeff\ufffe\uffff\0-\x1f]/g, '')
}

/** Pieces of one sort with the same key say the same. */
export function keyOf({ cells }: Piece): string {
  return cells.map(cell => bare(wordsOf(cell))).join('\t').trimEnd()
}

/** Part of some runs, by offsets in their text. A figure that is cut is no figure any more. */
export function cut(runs: readonly Inline[], from: number, to: number): Inline[] {
  let at = 0
  return runs.flatMap(run => {
    const [start, end] = [Math.max(from, at) - at, Math.min(to, at + run.text.length) - at]
    at += run.text.length
    if (start >= end) return []
    const { figure, ...plain } = run
    const whole = start === 0 && end === run.text.length
    return [{ ...plain, text: run.text.slice(start, end), ...(figure && whole && { figure }) }]
  })
}
