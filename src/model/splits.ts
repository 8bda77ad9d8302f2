import type { Fields, Options, Part } from './field.ts'
import type { KeptIndicator } from './register.ts'

/** The choice by which an indicator is split; rates and figures that a 口径 chooses have none. */
export function splitField(i: KeptIndicator): { label: string; of: Options } | undefined {
  if (!('by' in i) || i.by === undefined) return undefined
  const own = 'of' in i && i.of !== undefined ? (i.ledger.parts[i.of] as Part).fields : {}
  const field = own[i.by] ?? (i.ledger.fields as Fields)[i.by]
  return field?.kind === 'choice' ? field : undefined
}

/** The parts an indicator is split into, 未填 ('') last. */
export function splitsOf(i: KeptIndicator): string[] {
  const field = splitField(i)
  return field ? [...Object.keys(field.of), ''] : []
}
