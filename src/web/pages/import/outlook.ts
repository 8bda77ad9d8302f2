import type { ImportState, SeenImport } from '../../sent.ts'

type Counts = SeenImport['counts']
type Existing = ImportState['choices']['existing']

/** Rows that would be written, as its person has chosen for records that are there already. */
export function enters({ created, changed }: Counts, existing: Existing): number {
  return created + (existing === 'change' ? changed : 0)
}

/** Rows that would be handed back. */
export function refused({ refused, changed }: Counts, existing: Existing): number {
  return refused + (existing === 'refuse' ? changed : 0)
}
