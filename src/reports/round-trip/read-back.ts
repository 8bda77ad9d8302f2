import type { DocxPiece } from '#formats/docx/pieces.ts'
import { newId } from '#kit/id.ts'
import type { Block, Body, Inline } from '#model/body.ts'
import { sentences } from '#reader/sentences.ts'
import { LINKED } from './put.ts'

/** What a paper that came back says, as a body without figures; and its first title. Pictures that others put in are called by their parts of the file. */
export type ReadBack = { title: string | null; body: Body }

export function readBack(pieces: readonly DocxPiece[]): ReadBack {
  const titles = pieces.filter(({ style }) => style === 'title')
  const body: Block[] = []
  let group: string | undefined
  let put: Picture[] = []
  // Pictures stand behind what they were put into, and those that follow each other together.
  const hang = () => {
    if (put.length > 0) body.push({ id: newId(), kind: 'pictures', pictures: put })
    put = []
  }
  for (const piece of pieces) {
    if (piece === titles[0]) continue
    const made = blockOf(piece)
    const same = groupOf(piece)
    const last = body.at(-1)
    if (put.length > 0 && piece.style === 'caption' && piece.table === undefined) put.push({ ...put.pop()!, caption: piece.cells.join('') })
    else if (same !== undefined && same === group && last) grow(last, made)
    else if (piece.put && piece.table === undefined && piece.cells.join('').trim() === '') group = undefined
    else {
      hang()
      body.push(made)
      group = same
    }
    put.push(...putIn(piece))
  }
  hang()
  return { title: titles[0]?.cells.join('') ?? null, body }
}

type Picture = { file: string; caption: string }

/** In a row of pictures of ours what stands below one is its caption. */
function putIn({ put = [], picture, cells }: DocxPiece): Picture[] {
  return put.map(({ cell, part }) => ({ file: part ?? LINKED, caption: picture ? cells[cell] ?? '' : '' }))
}

/** Rows of one table, items of one list and the rows of pictures belong together. */
function groupOf({ table, list }: DocxPiece): string | undefined {
  return table !== undefined ? `table ${table}` : list && `list ${list.number}`
}

function blockOf(piece: DocxPiece): Block {
  const id = newId()
  const [text = ''] = piece.cells
  if (piece.table !== undefined && piece.picture) return { id, kind: 'pictures', pictures: captionsOf(piece).map(caption => ({ file: '', caption })) }
  if (piece.table !== undefined) return { id, kind: 'table', rows: [piece.cells.map(runs)] }
  if (piece.list) return { id, kind: 'list', ...(piece.list.ordered && { ordered: true }), items: [runs(text)] }
  const level = levelOf(piece)
  return level === null ? { id, kind: 'paragraph', runs: runs(text) } : { id, kind: 'heading', level, runs: runs(text) }
}

function captionsOf({ cells, put = [] }: DocxPiece): string[] {
  return cells.filter((_, i) => !put.some(({ cell }) => cell === i))
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
