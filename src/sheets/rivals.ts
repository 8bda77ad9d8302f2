import type { Checked } from '#records/write.ts'
import { firstSeen } from './first-seen.ts'

/**
 * Rows of a sheet that is looked at by parts, found again where they share with a row of another part what tells records
 * apart: then both are looked at together. A hash and a place are kept a sign, some dozen MB for a million rows; rows
 * whose hashes are equal by chance are looked at once more, which harms nothing.
 */
export type Rivals = {
  /** Notes what a row has in common with its doubles, if nothing speaks against it so far; rows count from 0. */
  note(row: number, checked: Checked | undefined): void
  /** The rows that share something with another. */
  met(): ReadonlySet<number>
}

export function rivals(): Rivals {
  const first = firstSeen()
  const met = new Set<number>()
  return {
    note(row, checked) {
      if (!checked || checked.faults.some(({ strength }) => strength === 'refuse')) return
      for (const sign of checked.signs ?? []) {
        const before = first(hashOf(sign), row)
        if (before !== undefined && before !== row) met.add(before).add(row)
      }
    },
    met: () => met,
  }
}

/** As many as can be looked at in one go; of more it is told when their turn comes. */
const MOST_RIVALS = 20_000

/** The rows of these places among all, as one part. */
export async function togetherOf<T>(rows: AsyncIterable<T>, places: ReadonlySet<number>): Promise<T[]> {
  const found: T[] = []
  if (places.size === 0) return found
  let place = 0
  for await (const row of rows) if (places.has(place++) && found.push(row) === MOST_RIVALS) break
  return found
}

/** FNV-1a in 32 bits. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5 | 0
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return hash
}
