import { overlaps } from './overlaps.ts'
import type { Name, NameMark } from './names.ts'

/** Names of this many characters are still known with one of them wrong; the first two are always right. */
const LONG = 4
/** What more names than this begin with tells none of them. */
const FEW = 6

/** 新沃磨具 for 新沃模具: the one form that a place of the text says but for one character. */
export function slips(forms: ReadonlyMap<string, readonly Name[]>): (text: string, at: number) => string | undefined {
  const long = Array.from(forms).filter(([form, means]) => form.length >= LONG && !means.some(one => one.person)).map(([form]) => form)
  const heads = Map.groupBy(long, form => form.slice(0, 2))
  return (text, at) => {
    const row = heads.get(text.slice(at, at + 2)) ?? []
    const near = row.length > FEW ? [] : row.filter(form => isSlip(form, text.slice(at, at + form.length)))
    return near.length === 1 ? near[0] : undefined
  }
}

function isSlip(form: string, said: string): boolean {
  const wrong = said.length === form.length ? Array.from(form).flatMap((char, i) => char === said[i] ? [] : i) : []
  return wrong.length === 1 && /[\u4e00-\u9fff]/.test(said[wrong[0]!]!)
}

/** 德润橡胶…德润说可以: who was named may go by his first two characters from there on, where these tell him from the others. */
export function withShort(text: string, found: readonly NameMark[], common: (word: string) => boolean): NameMark[] {
  const short = new Map<string, NameMark | null>()
  for (const mark of found) {
    const word = text.slice(mark.start, mark.start + 2)
    if (mark.means.some(one => one.person) || mark.end - mark.start < 3 || common(word) || !/^[\u4e00-\u9fff]{2}$/.test(word)) continue
    const before = short.get(word)
    short.set(word, before === undefined || before?.means === mark.means ? before ?? mark : null)
  }
  const again: NameMark[] = []
  for (let at = 0; at < text.length; at++) {
    const mark = short.get(text.slice(at, at + 2))
    if (mark && at >= mark.end && !overlaps(found, { start: at, end: at + 2 })) again.push({ start: at, end: at + 2, means: mark.means, loose: true })
  }
  return [...found, ...again].sort((a, b) => a.start - b.start)
}
