import { findCode, type Code } from './code.ts'

/** The beginning of one sheet of a workbook as it was read. */
export type Beginning = { name: string; rows: readonly (readonly string[])[] }
/** A union by all its names. */
export type Named = { id: string; called: string; aliases: readonly string[] }

/** What a returned workbook says of itself: by its code, in the line under its title, and by what it is called. */
export type Told = { code?: Code; union?: string; period?: string }

/** The line that a sheet which was handed out has under its title. */
export function headLine(union: string, period: string): string {
  return `填报单位：${union}　　所属期：${period}`
}

export function toldOf(sheets: readonly Beginning[]): Told {
  const cells = sheets.flatMap(({ rows }) => rows.flat())
  const code = findCode(cells)
  const [union, period] = ['填报单位', '所属期'].map(word => cells.map(cell => after(cell, word)).find(found => found !== undefined))
  return { ...code && { code }, ...union !== undefined && { union }, ...period !== undefined && { period } }
}

function after(cell: string, word: string): string | undefined {
  return new RegExp(`${word}\\s*[：:]\\s*([^\\s　：:]+)`).exec(cell)?.[1]
}

/**
 * The one of some unions that a text names: by its name, an alias, or its name without what all of them are called (宏兴村, 宏兴 of
 * 宏兴村联合工会). The longest word wins; none where two unions have it.
 */
export function namedIn(text: string, unions: readonly Named[]): Named | undefined {
  const told = plain(text)
  const met = unions.flatMap(union => {
    const words = [
      union.called, bare(union.called), bare(union.called).replace(/(?:村|社区)$/, ''), ...union.aliases,
    ].map(plain).filter(word => word.length > 1 && told.includes(word))
    return words.length === 0 ? [] : [{ union, length: Math.max(...words.map(word => word.length)) }]
  })
  const most = Math.max(0, ...met.map(({ length }) => length))
  const longest = met.filter(({ length }) => length === most)
  return longest.length === 1 ? longest[0]!.union : undefined
}

function bare(called: string): string {
  return called.replace(/(?:联合工会|工会联合会|工会委员会|工会)$/, '')
}

function plain(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s/g, '')
}
