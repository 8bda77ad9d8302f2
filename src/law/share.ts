import type { LawRule } from './rules.ts'

/** Whether so many votes reach a share of a base, the fewest that do, and how many are missing. */
export type Reached = { reached: boolean; needed: number; missing: number }

/**
 * Holds votes, or people present, against the share that a rule asks for of all: 三分之二以上 is reached by two thirds
 * themselves, 过半数 only by more than half. Shares are exact: two thirds of 100 are 67.
 */
export function reached({ share = [1, 1], exceed }: Pick<LawRule, 'share' | 'exceed'>, votes: number, base: number): Reached {
  const [part, whole] = share
  const needed = exceed ? Math.floor(base * part / whole) + 1 : Math.ceil(base * part / whole)
  return { reached: votes >= needed, needed, missing: Math.max(0, needed - votes) }
}
