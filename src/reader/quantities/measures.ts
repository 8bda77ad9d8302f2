import type { Kind } from '../quantity.ts'
import { AFTER_DIGITS, MEASURES, NOT_BEFORE, NOUNS_AFTER_DIGITS, ONLY_BEFORE, STANDS_FOR, YET_BEFORE } from '../words/units.ts'

/**
 * A measure word with what it counts. It is none before the words of `not`, save those of `but`, or anywhere but before those of `only`;
 * `arabic` ones measure after Arabic digits only, a `noun` among them stands in for one; `is` is the word that it stands for.
 */
export type Unit = { kind: Kind; arabic: boolean; noun: boolean; is: string; not?: string[] | undefined; but?: string[] | undefined; only?: string[] | undefined }

/** Every measure word. */
export const UNITS: Readonly<Record<string, Unit>> = Object.fromEntries([
  ...units(MEASURES, { arabic: false, noun: false }), ...units(AFTER_DIGITS, { arabic: true, noun: false }), ...units(NOUNS_AFTER_DIGITS, { arabic: true, noun: true }),
])

/** Whether what follows a measure word makes it part of another word. */
export function isOther(unit: Unit, text: string, end: number): boolean {
  const starts = (next: string) => text.startsWith(next, end)
  if (unit.only) return !unit.only.some(starts) && end < text.length
  return unit.not?.some(starts) === true && !unit.but?.some(starts)
}

function units(table: Partial<Record<Kind, string>>, script: { arabic: boolean; noun: boolean }): [string, Unit][] {
  const words = (list: string | undefined) => list?.split(' ')
  return (Object.entries(table) as [Kind, string][]).flatMap(([kind, list]) => words(list)!.map((word): [string, Unit] => [
    word, { kind, ...script, is: STANDS_FOR[word] ?? word, not: words(NOT_BEFORE[word]), but: words(YET_BEFORE[word]), only: words(ONLY_BEFORE[word]) },
  ]))
}
