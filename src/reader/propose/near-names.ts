import { overlaps } from './overlaps.ts'
import type { Name, NameMark } from './name.ts'
import { SOUNDS } from './words/sounds.ts'

/** Names of this many characters are still known with one of them wrong. */
const LONG = 4
/** …and of this many with one left out. */
const LONGER = 5
/** What more names than this begin with tells none of them. */
const FEW = 6

/** A form that a place of the text nearly says, and how many characters say it. */
export type Slip = { form: string; length: number }

/** 新沃磨具 for 新沃模具, 双路塑胶 for 双鹭塑胶: the one form that a place of the text says but for one character. Of the first two it must sound alike. */
export function slips(forms: ReadonlyMap<string, readonly Name[]>): (text: string, at: number) => Slip | undefined {
  const long = Array.from(forms).filter(([form, means]) => form.length >= LONG && !means.some(one => one.person)).map(([form]) => form)
  const heads = Map.groupBy(long, form => form.slice(0, 2))
  const sounding = Map.groupBy(long, form => sound(form.slice(0, 2)))
  return (text, at) => {
    const head = text.slice(at, at + 2)
    const row = heads.get(head) ?? []
    const near = row.length > FEW
      ? []
      : row.flatMap(form => isSlip(form, text.slice(at, at + form.length))
        ? { form, length: form.length }
        : lacks(form, text.slice(at, at + form.length - 1)) ? { form, length: form.length - 1 } : [])
    if (near.length > 0) return alone(near)
    const heard = (sounding.get(sound(head)) ?? []).filter(form => !form.startsWith(head) && isSlip(form, text.slice(at, at + form.length)))
    return alone(heard.map(form => ({ form, length: form.length })))
  }
}

/** Of several that say more or less of one name the longest; of several names none. */
function alone(found: readonly Slip[]): Slip | undefined {
  const longest = Math.max(...found.map(one => one.length))
  const [first, ...more] = found.filter(one => one.length === longest)
  return more.length === 0 ? first : undefined
}

const GROUP = new Map(SOUNDS.flatMap((group, i) => Array.from(group, char => [char, String(i)] as const)))

function sound(word: string): string {
  return Array.from(word, char => GROUP.get(char) ?? char).join(' ')
}

function isSlip(form: string, said: string): boolean {
  const wrong = said.length === form.length ? Array.from(form).flatMap((char, i) => char === said[i] ? [] : i) : []
  return wrong.length === 1 && /[\u4e00-\u9fff]/.test(said[wrong[0]!]!)
}

function lacks(form: string, said: string): boolean {
  return form.length >= LONGER && Array.from(form).some((_, i) => i > 1 && form.slice(0, i) + form.slice(i + 1) === said)
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
