import type { Earlier, Heard } from './heard.ts'
import { likeness } from './likeness.ts'
import type { Meaning } from './vocabulary.ts'

/* What a figure may mean by the figures that stand before it in its sentence, scored like its own words. */

/** 其中外来务工人员56人, 会员中农民工1705人: a part of the figure before it or of the whole named there, which the part's own words alone would not tell. */
export function partScore(said: Heard, meaning: Meaning, told: ReadonlySet<string>, wholes: ReadonlyMap<string, Meaning>): { name: string; fit: number } {
  const { whole } = meaning
  if (!whole) return NONE
  const named = said.among !== null && wholes.get(whole)?.names.some(name => said.among!.endsWith(name))
  if (!named && !told.has(whole)) return NONE
  const names = [...meaning.asPart, ...meaning.names]
  let best = NONE
  for (const name of names) {
    // Named right here: what was said of an earlier figure names none of this one.
    const fit = likeness(name, said, false, false)
    if (fit > 0 && fit + PART > best.fit) best = { name, fit: fit + PART }
  }
  return best
}
const NONE = { name: '', fit: 0 }
/** What a part's words count for more where its whole is told. */
export const PART = 0.25

/** The indicators that the figures before may mean as wholes. */
export function wholesTold(earlier: Earlier): ReadonlySet<string> {
  return new Set(earlier.flatMap(({ matches }) => matches.filter(m => m.meaning.split === undefined).map(m => m.meaning.indicator)))
}

/** 工伤15起597752元: a figure without words of its own speaks of the part named before it. */
export function carriedScore(said: Heard, { split, ledger, indicator }: Meaning, earlier: Earlier): number {
  if (split === undefined || !said.bare || (said.after !== '' && earlier[0]?.said.unit === said.unit)) return 0
  const before = earlier[0]?.matches.some(m => m.meaning.split === split && m.meaning.ledger === ledger)
  const wholeTold = earlier.some(e => e.matches.some(m => m.meaning.indicator === indicator && m.meaning.split === undefined))
  return before ? wholeTold || isOnly(said) ? 1.1 : 0.8 : 0
}

/** 工伤15起、标的66万元, or between two stops alone with it (；欠薪33起，标的78万元；): there is one part for the money to be of. */
function isOnly({ earlier }: Heard): boolean {
  const told = earlier.slice(Math.max(...['；', '：'].map(stop => earlier.lastIndexOf(stop))) + 1).split(' ')
  return told.length === 2 || told.at(-1)!.startsWith('、')
}

/** 由88%提高到91%: what is reached is the same thing. */
export function reachedScore(said: Heard, meaning: Meaning, [last]: Earlier): number {
  return said.reached && last?.said.unit === said.unit && last.matches.some(m => m.meaning === meaning) ? 1 : 0
}

/** 女会员2696人，占52.5%, or 女会员占会员总数的52.5%: a share is named by what it is the share of. */
export function shareScore({ shareOf }: Heard, meaning: Meaning, earlier: Earlier, wholes: ReadonlyMap<string, Meaning>): number {
  const top = shareOf !== null && meaning.shareOf && wholes.get(meaning.shareOf)
  if (!top) return 0
  if (shareOf === '') return earlier[0]?.matches.some(m => m.meaning.indicator === top.indicator && m.meaning.split === undefined) ? 1.1 : 0
  const parted = earlier.some(e => e.matches.some(m => m.meaning.indicator === top.whole)) ? top.asPart : []
  return [...top.names, ...parted].some(name => shareOf.endsWith(name)) ? 1 : 0
}
