import type { Merge, SpreadsheetRow } from '#formats/spreadsheet/sheet.ts'
import { refuse } from '#kit/refusal.ts'

/** The headings of a sheet, one a column: those of two lines are joined (涉及职工／女), those that come twice are numbered. */
export type Head = { from: number; to: number; headings: string[]; /** Columns that have one. */ width: number }

/** The line with most known headings, else the first that is as wide as the table and holds words only; with the lines that belong to it. */
export function findHead(rows: readonly SpreadsheetRow[], merges: readonly Merge[], known: (heading: string) => boolean, shown?: number): Head {
  const best = shown === undefined ? likeliest(rows.slice(0, 30), known) : rows.find(row => row.line === shown)
  if (!best) throw refuse('invalid', shown === undefined ? '表里没有找到列名，请在第一行写上列名再导入' : `第${shown}行是空的，请选列名所在的那一行`, 'head')
  const lines = [best]
  for (let above = rowAt(rows, best.line - 1); above && isGroupLine(above, lines[0]!, merges); above = rowAt(rows, above.line - 1)) lines.unshift(above)
  const deeper = merges.filter(({ top, bottom, left }) => top >= lines[0]!.line && top <= best.line && bottom > best.line && has(rowAt(rows, top), left))
  const deepest = Math.max(best.line, ...deeper.map(({ bottom }) => bottom))
  for (let below = rowAt(rows, best.line + 1); below && (below.line <= deepest || isUnder(lines, below, merges)); below = rowAt(rows, below.line + 1)) lines.push(below)
  const headings = numbered(trimmed(joined(lines, merges)))
  return { from: lines[0]!.line, to: Math.max(lines.at(-1)!.line, deepest), headings, width: headings.filter(heading => heading !== '').length }
}

function likeliest(rows: readonly SpreadsheetRow[], known: (heading: string) => boolean): SpreadsheetRow | undefined {
  const widest = Math.max(0, ...rows.map(row => full(row).length))
  const fit = rows.filter(row => {
    const [many, words] = [full(row).length, full(row).filter(i => isWord(row, i) || known(row.cells[i]!)).length]
    return many >= Math.min(2, widest) && many * 2 >= Math.min(widest, 12) && words >= 0.8 * many
  })
  const hits = (row: SpreadsheetRow) => full(row).filter(i => known(row.cells[i]!)).length
  return fit.reduce<SpreadsheetRow | undefined>((best, row) => best === undefined || hits(row) > hits(best) ? row : best, undefined) ?? rows[0]
}

/** A line above the headings that groups them: cells over several columns, but none over the whole table, which is a title. */
function isGroupLine(row: SpreadsheetRow, head: SpreadsheetRow, merges: readonly Merge[]): boolean {
  const over = merges.filter(({ top, bottom, left, right }) => top === row.line && (right > left || bottom >= head.line) && has(row, left))
  const widest = Math.max(0, ...over.map(({ left, right }) => right - left + 1))
  return over.length > 0 && full(row).length > 1 && widest < 0.8 * head.cells.length && full(row).every(i => isWord(row, i))
}

/** A further line of headings: words only, and only below cells that reach over several columns, or where nothing stands yet. */
function isUnder(lines: readonly SpreadsheetRow[], row: SpreadsheetRow, merges: readonly Merge[]): boolean {
  const head = lines.at(-1)!
  const wide = merges.filter(({ top, left, right }) => top === head.line && right > left)
  const open = (i: number) => {
    if (!has(head, i)) return !lines.some(line => has(line, i)) || wide.some(({ left, right }) => left <= i && i <= right)
    return wide.length > 0 ? wide.some(({ left, right }) => left <= i && i <= right) : !has(head, i + 1) && has(row, i + 1)
  }
  const words = full(row)
  return words.some(i => !has(head, i)) && words.every(i => open(i) && isWord(row, i))
}

function joined(lines: readonly SpreadsheetRow[], merges: readonly Merge[]): string[] {
  const reaching = merges.filter(({ top, bottom }) => top <= lines.at(-1)!.line && bottom >= lines[0]!.line)
  const width = Math.max(...lines.map(row => row.cells.length), ...reaching.map(({ right }) => Math.min(right, 255) + 1))
  return Array.from({ length: width }, (_, i) => {
    const words = lines.map((row, n) => tight(row.cells[i] ?? '') || (n < lines.length - 1 ? over(row, i, lines.slice(n + 1), merges) : ''))
    return words.filter((word, n) => word !== '' && word !== words[n - 1]).join('／').replace(/／(?=[（(])/g, '').slice(0, LONGEST)
  })
}

/** Longer ones are no headings, and under 其他 there is room for no more. */
const LONGEST = 90

/** The word of the cell that reaches over this column: by what is merged, else the next one to the left. */
function over(row: SpreadsheetRow, column: number, below: readonly SpreadsheetRow[], merges: readonly Merge[]): string {
  const own = merges.filter(({ top, bottom }) => top <= row.line && row.line <= bottom)
  const merge = own.find(({ left, right }) => left <= column && column <= right)
  if (merge) return merge.top === row.line ? tight(row.cells[merge.left] ?? '') : ''
  if (own.some(({ left, right }) => right > left) || !below.some(one => has(one, column))) return ''
  return tight(row.cells.slice(0, column).findLast(cell => cell.trim() !== '') ?? '')
}

function trimmed(headings: readonly string[]): string[] {
  return headings.slice(0, headings.findLastIndex(heading => heading !== '') + 1)
}

/** Two columns of one name become 姓名 and 姓名（2）. */
function numbered(headings: readonly string[]): string[] {
  const met = new Map<string, number>()
  return headings.map(heading => {
    const many = (met.get(heading) ?? 0) + 1
    met.set(heading, many)
    return heading === '' || many === 1 ? heading : `${heading}（${many}）`
  })
}

function rowAt(rows: readonly SpreadsheetRow[], line: number): SpreadsheetRow | undefined {
  return rows.find(row => row.line === line)
}

function has(row: SpreadsheetRow | undefined, column: number): boolean {
  return (row?.cells[column] ?? '').trim() !== ''
}

function full({ cells }: SpreadsheetRow): number[] {
  return cells.flatMap((cell, i) => cell.trim() === '' ? [] : [i])
}

/** Short, no number, no date, and no 单位：… with its answer behind it. */
function isWord({ cells, numbers }: SpreadsheetRow, column: number): boolean {
  const text = tight(cells[column]!)
  return !numbers?.includes(column) && text.length <= 30 && !/^[\d.,/年月日:%-]+$/.test(text) && !/^[^（(]{1,8}[:：].+/.test(text)
}

function tight(text: string): string {
  return text.trim().replace(/\s*[\r\n]\s*|(?<=[^\x20-\x7e])\s+(?=[^\x20-\x7e])/g, '')
}
