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
  // Of its 42 bits two share a digit with the line's.
  const rest = createHash('sha256').update(`${batch} ${ledger}`).digest()
  const [shared, own] = [rest[0]! >>> 6, (rest.readBigUInt64BE() >> 22n & 0xffffffffffn).toString(16).padStart(10, '0')]
  const begin = `${batch.slice(0, 14)}7`
  return line => {
    const [high, low] = [(line >>> 20) & 0xfff, line & 0xfffff]
    return `${begin}${hex(high, 3)}-${hex(0x8000 | low >>> 6, 4)}-${hex((low & 0x3f) << 2 | shared, 2)}${own}`
  }
}

function hex(n: number, digits: number): string {
  return n.toString(16).padStart(digits, '0')
}
