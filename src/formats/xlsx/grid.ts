import { refuse } from '#kit/refusal.ts'
import { parseCell, parseRange, printCell } from '#kit/cell.ts'
import { moved } from './formula.ts'
import { unzip } from '../unzip.ts'
import { workbookOf, type Parts } from './parts.ts'
import { textOf } from './sheet.ts'
import { unsound, walkAll } from './xml.ts'

/** A form as it is looked at: its cells that hold something, by their names, and how far it reaches. */
export type Grid = { name: string; hidden: boolean; rows: number; columns: number; cells: ReadonlyMap<string, GridCell>; merges: readonly string[] }
/** `number`: what it holds if that is a number; `percent`: numbers in it are shown as hundredths. */
export type GridCell = { text: string; number?: number; formula?: string; percent?: true }

/** Larger than any form that is filled in by hand; what lies beyond is left as it is and not shown. */
const MOST = { rows: 500, columns: 80, sheets: 30 } as const

/** The sheets of a form, with formulas. Rows and columns that are only formatted count as far as a table's frame reaches behind its last word. */
export async function readGrids(bytes: Uint8Array): Promise<Grid[]> {
  const zip = await partsOf(bytes)
  const { sheets, book } = await workbookOf(zip)
  if (sheets.length > MOST.sheets) throw refuse('invalid', `工作簿里的表超过${MOST.sheets}张，请把要填的几张另存成一个文件`)
  const grids: Grid[] = []
  for (const { name, hidden, part } of sheets) grids.push({ name, hidden, ...await gridOf(zip.read(part), book) })
  return grids
}

/** The parts of a workbook in memory. */
export async function partsOf(bytes: Uint8Array): Promise<Parts & { files: ReadonlyMap<string, Uint8Array> }> {
  const files = await unzip(bytes)
  return {
    files, sizes: new Map([...files].map(([name, { length }]) => [name, length])),
    async* read(name) { yield files.get(name) ?? new Uint8Array() },
  }
}

type Book = Awaited<ReturnType<typeof workbookOf>>['book']

async function gridOf(chunks: AsyncIterable<Uint8Array>, book: Book): Promise<Omit<Grid, 'name' | 'hidden'>> {
  const cells = new Map<string, GridCell>()
  const merges: string[] = []
  const shared = new Map<string, { formula: string; at: string }>()
  const [told, framed] = [{ rows: 0, columns: 0 }, { rows: 0, columns: 0 }]
  let [line, column, within, aloud] = [0, -1, '', false]
  let cell = { type: 'n', style: 0, text: '', formula: '', si: '' }

  await walkAll(chunks, {
    open(tag, { r, t, s, ref, si }) {
      within = tag === 'v' || tag === 't' || tag === 'f' ? tag : within
      if (tag === 'rPh') aloud = true
      else if (tag === 'row') [line, column] = [r === undefined ? line + 1 : Number(r), -1]
      else if (tag === 'f') cell.si = t === 'shared' ? si ?? '' : ''
      else if (tag === 'mergeCell' && ref !== undefined && merges.length < 10_000 && parseRange(ref)) merges.push(ref)
      else if (tag === 'c') {
        const at = r === undefined ? null : parseCell(r)
        if (r !== undefined && at === null) throw unsound()
        ;[line, column] = at ? [at.line, at.column] : [line, column + 1]
        cell = { type: t ?? 'n', style: Number(s ?? 0), text: '', formula: '', si: '' }
      }
    },
    text(piece) {
      if (within === 'f') cell.formula += piece
      else if (within !== '' && !aloud) cell.text += piece
    },
    close(tag) {
      if (tag === 'rPh') aloud = false
      if (tag === 'c') end()
      within = ''
    },
  })

  function end(): void {
    if (line > MOST.rows || column >= MOST.columns) return
    reach(framed)
    const at = printCell({ line, column })
    const formula = formulaOf(at)
    const { text, number, percent } = shown(cell, book)
    if (text === '' && formula === undefined) return
    reach(told)
    cells.set(at, { text, ...number !== undefined && { number }, ...formula !== undefined && { formula }, ...percent && { percent } })
  }

  function formulaOf(at: string): string | undefined {
    if (cell.si === '') return cell.formula || undefined
    if (cell.formula !== '') shared.set(cell.si, { formula: cell.formula, at })
    const first = shared.get(cell.si)
    return first && moved(first.formula, parseCell(first.at)!, { line, column })
  }

  function reach(edge: { rows: number; columns: number }): void {
    edge.rows = Math.max(edge.rows, line)
    edge.columns = Math.max(edge.columns, column + 1)
  }

  const near = (frame: number, last: number) => Math.min(frame, last + 20)
  return { cells, merges, rows: Math.max(told.rows, near(framed.rows, told.rows)), columns: Math.max(told.columns, near(framed.columns, told.columns)) }
}

function shown(cell: { type: string; style: number; text: string }, book: Book): { text: string; number?: number; percent?: true } {
  const format = book.formats[cell.style]
  const isNumber = cell.type === 'n' && cell.text.trim() !== '' && format?.as !== 'date'
  return { text: textOf(cell, book).text.trim(), ...isNumber && { number: Number(cell.text) }, ...format?.as === 'percent' && { percent: true } }
}
