import { readNumeral } from './numeral.ts'
import { termEnd } from './term.ts'
import { readUnit } from './unit.ts'

/** How far the ordinal that 第 begins at `at` goes (第三届, 第3、4期); `at` itself when none does. */
export function ordinalEnd(text: string, at: number): number {
  const term = termEnd(text, at + 1)
  if (term > at + 1) return term
  let number = readNumeral(text, at + 1)
  if (!number) return at
  while ('、和—-至'.includes(text[number.end] ?? ' ')) {
    const next = readNumeral(text, number.end + 1)
    if (!next) break
    number = next
  }
  return readUnit(text, number.end, number.script)?.end ?? number.end
}
