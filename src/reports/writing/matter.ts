import type { Period } from '#kit/period.ts'
import type { Section } from '#model/phrase.ts'
import type { Choice } from './compose.ts'
import type { Run } from './fill.ts'
import type { Saying } from './sayings.ts'

/** What a section can say: clauses with their length in print, paragraphs of the office's own, its 亮点, the facts of a record, and what its figures are made of. */
export type Matter = { section: Section; period: Period; choices: Clause[]; own: Run[][]; bright: Run[]; facts: Run[]; details: Detail[]; opening: string }

/** Where a headline of a section happened, or when: what a long text tells besides. */
export type Detail = { by: 'union' | 'quarter'; runs: Run[] }
export type Clause = { choice: Choice; saying: Saying; size: number }

/** Whether a section tells of work; problems and plans are told behind it. */
export function isOfWork({ themes }: Section): boolean {
  return themes.some(theme => theme !== 'weakness' && theme !== 'next')
}

/** Whether nothing is known of the work that a paper is about: its opening alone would claim what nobody recorded. */
export function isSilent(matters: readonly Matter[]): boolean {
  const work = matters.filter(({ section }) => isOfWork(section))
  return work.length > 0 && work.every(({ choices, own, bright, facts }) => choices.length + own.length + bright.length + facts.length === 0)
}

/** Of neighbours that may move the fullest comes first, and in each the ledger that has most to tell; the others stay as the template has them. */
export function ordered(matters: readonly Matter[]): Matter[] {
  const made: Matter[] = []
  for (let at = 0; at < matters.length;) {
    let end = at
    while (matters[end]?.section.moves) end++
    const neighbours = matters.slice(at, end)
    const fullest = neighbours.toSorted((a, b) => b.choices.length - a.choices.length).slice(0, 1)
    made.push(...[...fullest, ...neighbours.filter(one => !fullest.includes(one))].map(mainFirst))
    if (end < matters.length) made.push(matters[end]!)
    at = end + 1
  }
  return made.map(lastBehind)
}

/** In a section that moves, the ledger that has most to tell begins as well. */
function mainFirst(matter: Matter): Matter {
  const told = new Map<string, number>()
  for (const clause of matter.choices) told.set(ledgerOf(clause), (told.get(ledgerOf(clause)) ?? 0) + numbersOf(clause).length)
  return { ...matter, choices: matter.choices.toSorted((a, b) => told.get(ledgerOf(b))! - told.get(ledgerOf(a))!) }
}

function lastBehind(matter: Matter): Matter {
  return { ...matter, choices: matter.choices.toSorted((a, b) => Number(!!a.saying.phrase.last) - Number(!!b.saying.phrase.last)) }
}

function ledgerOf({ saying }: Clause): string {
  return saying.phrase.ledger
}

/**
 * The clauses that say something new: several numbers that another of the same ledger says as well, and more with them, are not said
 * twice. One alone may be worth telling for being the same: all was recovered that was asked for.
 */
export function telling(clauses: readonly Clause[]): Clause[] {
  const numbers = new Map(clauses.map(clause => [clause, numbersOf(clause)]))
  return clauses.filter(clause => {
    const own = numbers.get(clause)!
    if (clause.saying.phrase.each || own.length < 2) return true
    return !clauses.some(other => {
      const theirs = numbers.get(other)!
      return other !== clause && other.saying.phrase.ledger === clause.saying.phrase.ledger && theirs.length > own.length
        && own.every(one => theirs.some(({ value, unit }) => value === one.value && unit === one.unit))
    })
  })
}

function numbersOf({ choice: { ways } }: Clause): { value: number; unit: string }[] {
  return ways[0]!.flatMap(({ figure }) => figure?.value ? [{ value: figure.value, unit: figure.unit }] : [])
}

/**
 * What is told where so many characters are ordered. Every section keeps its first clause; then come the headline of every
 * ledger, the 亮点, further figures, single records, what figures are made of, each kind taken from the sections in turn, until the text is full.
 */
export function chosen(matters: readonly Matter[], length?: number): Matter[] {
  if (length === undefined) return [...matters]
  const units = matters.flatMap(unitsOf).toSorted((a, b) => a.rank - b.rank || a.nth - b.nth)
  const kept = new Set<Unit>()
  let total = matters.reduce((sum, matter) => sum + fixed(matter), 0)
  for (const unit of units) {
    if (total + unit.size > length && unit.rank > 0) continue
    kept.add(unit)
    total += unit.size
  }
  const keeps = (made: readonly Unit[], of: unknown) => made.some(unit => unit.of === of && kept.has(unit))
  return matters.map(matter => {
    const made = units.filter(unit => unit.matter === matter)
    const kept = <T>(list: readonly T[]) => list.filter(one => keeps(made, one))
    return { ...matter, choices: kept(matter.choices), bright: keeps(made, matter.bright) ? matter.bright : [], details: kept(matter.details) }
  })
}

/** What a section says in any case; a figure has three characters, about. */
function fixed({ section, own, opening }: Matter): number {
  return (section.heading?.length ?? 0) + opening.length + own.flat().reduce((sum, { text }) => sum + (text.length || 3), 0)
}

/** `rank`: the smaller the sooner; `nth` of its kind in its section. */
type Unit = { matter: Matter; of: Clause | Run[] | Detail; size: number; rank: number; nth: number }

function unitsOf(matter: Matter): Unit[] {
  const headed = new Set<string>()
  const nth = new Map<number, number>()
  const unit = (of: Unit['of'], size: number, rank: number): Unit => {
    nth.set(rank, (nth.get(rank) ?? 0) + 1)
    return { matter, of, size, rank, nth: nth.get(rank)! }
  }
  const main = matter.choices.find(({ saying }) => !saying.phrase.each) ?? matter.choices[0]
  const clauses = matter.choices.map(clause => {
    const { ledger, each } = clause.saying.phrase
    const rank = clause === main ? 0 : each ? clause.saying.bright ? 2 : 4 : headed.has(ledger) ? 3 : 1
    headed.add(ledger)
    return unit(clause, clause.size, rank)
  })
  const bright = matter.bright.reduce((sum, { text }) => sum + text.length, 0)
  const details = matter.details.map(detail => unit(detail, detail.runs.reduce((sum, { text }) => sum + (text.length || 4), 1), 5))
  return [...clauses, ...matter.bright.length > 0 ? [unit(matter.bright, bright, 2)] : [], ...details]
}
