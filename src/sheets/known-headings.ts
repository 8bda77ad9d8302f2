import type { Register } from '#model/register.ts'
import { columnsOf } from './columns.ts'
import { headingReader } from './heading.ts'

const known = new WeakMap<Register, (heading: string) => boolean>()

/** Whether any ledger knows a heading: by that the line of the headings is found. */
export function headingsOf(register: Register): (heading: string) => boolean {
  let knows = known.get(register)
  if (!knows) {
    const readers = [...register.ledgers.values()].map(ledger => headingReader(columnsOf(ledger)))
    known.set(register, knows = heading => readers.some(read => read(heading).means === 'field'))
  }
  return knows
}
