import { createHash } from 'node:crypto'

/**
 * The id of a record out of a sheet: a UUID of version 7 that is always the same for the same import, ledger and
 * line, so that an import begun again doubles nothing. They sort by the time of the import, then by line.
 */
export function rowId(batch: string, ledger: string, line: number): string {
  return rowIds(batch, ledger)(line)
}

/** The same for all lines of a sheet. */
export function rowIds(batch: string, ledger: string): (line: number) => string {
  const rest = createHash('sha256').update(`${batch} ${ledger}`).digest().readBigUInt64BE() >> 22n
  return line => idOf(batch, rest, line)
}

function idOf(batch: string, rest: bigint, line: number): string {
  const [high, low] = [(line >>> 20) & 0xfff, line & 0xfffff]
  const tail = BigInt(low & 0x3f) << 42n | rest
  return `${batch.slice(0, 14)}7${hex(high, 3)}-${hex(0x8000 | low >>> 6, 4)}-${hex(tail, 12)}`
}

function hex(n: number | bigint, digits: number): string {
  return n.toString(16).padStart(digits, '0')
}
