import { wroteSince } from '#records/books.ts'
import type { Office } from '#records/office.ts'
import { QUIET } from '#records/neighbours.ts'

/**
 * Notices who writes through the doors of a desk, and on PostgreSQL through those of other processes. `calm` tells a long import whether
 * anybody else did of late: then it goes by small parts, and by large ones, which cost less a row, where nobody waits.
 */
export function noticing<D extends { office: Office }>(desk: D): D & { calm: () => Promise<boolean> } {
  let last = -Infinity
  const write: Office['write'] = (...asked) => {
    last = Date.now()
    return desk.office.write(...asked)
  }
  return { ...desk, office: { ...desk.office, write }, calm: async () => {
    if (Date.now() - last <= QUIET) return false
    const { read } = desk.office.store
    return read.dialect === 'sqlite' || !await wroteSince(read, new Date(Date.now() - QUIET))
  } }
}
