import type { Day } from '#kit/day.ts'

/**
 * A rule of law or local regulation as dated data. `place` is a prefix of the area code: '' nation,
 * '33' Zhejiang, '3302' Ningbo; the longest that fits stands. Grades: S statute read, R official
 * notice, X secondary, – not found; X and – are shown as 待核实 until an administrator settles them.
 */
export type LawRule = {
  id: string
  place: string
  from: Day
  until?: Day
  length?: Length
  extension?: Length
  number?: number
  article: string
  grade: 'S' | 'R' | 'X' | '–'
}
export type Length = { years: number } | { days: number }

export const lawRules: readonly LawRule[] = [
  { id: 'arbitration.limitation', place: '', from: '2008-05-01', length: { years: 1 }, article: '劳动争议调解仲裁法第二十七条', grade: 'S' },
  { id: 'petition.finish', place: '', from: '2022-05-01', length: { days: 60 }, extension: { days: 30 }, article: '信访工作条例第三十四条', grade: 'S' },
  { id: 'union.required', place: '', from: '2001-10-27', number: 25, article: '工会法第十一条', grade: 'S' },
]

/** The rule in force at a place on a day, the nearest place first; null where there is none. */
export function ruleFor(rules: readonly LawRule[], id: string, place: string, on: Day): LawRule | null {
  const inForce = rules.filter(r => r.id === id && place.startsWith(r.place) && r.from <= on && (!r.until || on <= r.until))
  return inForce.toSorted((a, b) => b.place.length - a.place.length || (a.from < b.from ? 1 : -1))[0] ?? null
}
