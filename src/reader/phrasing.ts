import { dates } from './time/dates.ts'
import { barest, type Surroundings } from './meaning/likeness.ts'

/**
 * The words that say what a figure counts, without days, numbers and what only links: 受理劳动争议＿, so that the same wording in
 * another report is known again. Where nothing stands beside it, the words before it in its sentence.
 */
export function phrasing({ near, after, earlier }: Surroundings): string {
  const [before, behind] = [timeless(near), timeless(after)]
  if (before.length + behind.length > 1) return `${before.slice(-LONGEST)}＿${behind.slice(0, LONGEST)}`
  return `${timeless(earlier.split(/[，；。\s]/).findLast(words => timeless(words).length > 1) ?? '').slice(-LONGEST)}…${before}＿${behind}`
}

const LONGEST = 24

function timeless(words: string): string {
  return barest(dates(words).reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), words))
}
