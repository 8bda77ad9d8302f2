import type { Cohort, Flow, Indicator, Lacking, Latest, Spread, Stock } from '#model/indicator.ts'
import { formOf } from '#model/indicator.ts'
import type { KeptIndicator } from '#model/kept-indicator.ts'
import type { Register } from '#model/register.ts'
import type { LawRule } from '#law/rules.ts'
import type { Dialect } from '#store/store.ts'

/** What compiling needs to know besides the definition of the indicator itself. */
export type Knowledge = { register: Register; dialect: Dialect; law: { rules: readonly LawRule[]; place: string } }

/** Indicators over the rows of one ledger; ratio, either and reached are made of these. */
export type RowIndicator = KeptIndicator & (Flow | Stock | Latest | Cohort | Spread | Lacking)

export function overRows(i: KeptIndicator): i is RowIndicator {
  return !['ratio', 'either', 'reached'].includes(formOf(i))
}

export function indicatorOf(know: Knowledge, id: string): KeptIndicator {
  const found = know.register.indicators.get(id)
  if (!found) throw new Error(`no indicator ${id}`)
  return found
}

/** Whether what is summed are heads, which are told as 人 or as 人次. */
export function isOfPeople(i: RowIndicator): boolean {
  return wordsOf(i).sum?.includes('.') === true
}

/** The words of the grammar that several forms share, absent where a form has none. */
export function wordsOf(i: Indicator): { of?: string; sum?: string; by?: string; distinct?: string; where?: Flow['where'] } {
  return i as ReturnType<typeof wordsOf>
}
