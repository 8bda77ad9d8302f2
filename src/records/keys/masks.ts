/**
 * What may be shown of a seal, kept in memory by those who sealed or opened it: a seal is never made twice and always opens to the same value.
 * The masked form is kept, never the value. Moved to another place a seal can't be opened, so its mask is not shown there either.
 */
export type Masks = { of(sealed: string, context: string): string | undefined; note(sealed: string, context: string, mask: string): void }
export type Mask = readonly [sealed: string, context: string, mask: string]

export function masksKept(): Masks {
  const kept = new Map<string, { context: string; mask: string }>()
  return {
    of(sealed, context) {
      const known = kept.get(sealed)
      return known?.context === context ? known.mask : undefined
    },
    note(sealed, context, mask) {
      if (kept.size >= MOST) kept.delete(kept.keys().next().value!)
      kept.set(sealed, { context, mask })
    },
  }
}

/** Some 7 MB; the first that came goes first. */
const MOST = 30_000

const MOST_AT_ONCE = 500

/** For who seals many that nobody will look at soon. */
export const NO_MASKS: Masks = { of: () => undefined, note: () => {} }

/** For who seals and shows nothing himself: another takes the masks along. Of very many only the first; the others are opened when they are shown. */
export function masksHandedOn(): { masks: Masks; take(): readonly Mask[] | undefined } {
  let waiting: Mask[] = []
  return {
    masks: { of: () => undefined, note: (...mask) => void (waiting.length < MOST_AT_ONCE && waiting.push(mask)) },
    take() {
      if (waiting.length === 0) return undefined
      const taken = waiting
      waiting = []
      return taken
    },
  }
}
