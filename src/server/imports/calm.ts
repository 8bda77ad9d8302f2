import type { Office } from '#records/office.ts'

/** How many milliseconds nobody may have written for. */
const QUIET = 3000

/**
 * Notices who writes through the doors of a desk. `calm` tells a long import whether anybody else did of late: then it goes by
 * small parts, and by large ones, which cost less a row, where nobody waits.
 */
export function noticing<D extends { office: Office }>(desk: D): D & { calm: () => Promise<boolean> } {
  let last = -Infinity
  const write: Office['write'] = (...asked) => {
    last = Date.now()
    return desk.office.write(...asked)
  }
  return { ...desk, office: { ...desk.office, write }, calm: async () => Date.now() - last > QUIET }
}
