import type { DocxPiece } from '#formats/docx/pieces.ts'
import { newId } from '#kit/id.ts'
import type { Block, Body, Inline } from '#model/body.ts'
import { sentences } from '#reader/sentences.ts'

/** What a paper that came back says, as a body without figures; and its first title. */
export type ReadBack = { title: string | null; body: Body }

export function readBack(pieces: readonly DocxPiece[]): ReadBack {
  const titles = pieces.filter(({ style }) => style === 'title')
  const body: Block[] = []
  let group: string | undefined
  for (const piece of pieces) {
    if (piece === titles[0]) continue
    const made = blockOf(piece)
    const last = body.at(-1)
    const same = groupOf(piece)
    if (same !== undefined && same === group && last) grow(last, made)
    else body.push(made)
    group = same
  }
  return { title: titles[0]?.cells.join('') ?? null, body }
}

/** Rows of one table, items of one list and the rows of pictures belong together. */
function groupOf({ table, list }: DocxPiece): string | undefined {
  return table !== undefined ? `table ${table}` : list && `list ${list.number}`
}

function blockOf(piece: DocxPiece): Block {
  const id = newId()
  const [text = ''] = piece.cells
  if (piece.table !== undefined && piece.picture) return { id, kind: 'pictures', pictures: piece.cells.map(caption => ({ file: '', caption })) }
  if (piece.table !== undefined) return { id, kind: 'table', rows: [piece.cells.map(runs)] }
  if (piece.list) return { id, kind: 'list', ...(piece.list.ordered && { ordered: true }), items: [runs(text)] }
  const level = levelOf(piece)
  return level === null ? { id, kind: 'paragraph', runs: runs(text) } : { id, kind: 'heading', level, runs: runs(text) }
}

/** By its style; where a program has dropped that, by its mark: 一、 （一） 1. */
function levelOf({ style, cells: [text = ''] }: DocxPiece): 1 | 2 | 3 | null {
  const level = Number(/^heading ([123])$/.exec(style)?.[1] ?? sentences(text)[0]?.heading ?? 0)
  return level === 1 || level === 2 || level === 3 ? level : null
}

function grow(block: Block, more: Block): void {
  if (block.kind === 'pictures' && more.kind === 'pictures') block.pictures.push(...more.pictures)
  else if (block.kind === 'table' && more.kind === 'table') block.rows.push(...more.rows)
  else if (block.kind === 'list' && more.kind === 'list') block.items.push(...more.items)
}

function runs(text: string): Inline[] {
  return text === '' ? [] : [{ text }]
}
