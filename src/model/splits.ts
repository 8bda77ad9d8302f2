import { optionLabel, type Options } from './field.ts'
import type { KeptIndicator } from './kept-indicator.ts'

/** The choice by which an indicator is split: of the part it counts before one of the record; rates and figures that a 口径 chooses have none. */
export function splitOf(i: KeptIndicator): { name: string; label: string; of: Options } | null {
  if (!('by' in i) || i.by === undefined) return null
  const own = 'of' in i && i.of !== undefined ? i.ledger.parts[i.of]!.fields : {}
  const field = own[i.by] ?? i.ledger.fields[i.by]
  return field?.kind === 'choice' ? { name: i.by, label: field.label, of: field.of } : null
}

/** The parts an indicator is split into, in the order of its choice, 未填 ('') last. */
export function splitsOf(i: KeptIndicator): string[] {
  const split = splitOf(i)
  return split ? [...Object.keys(split.of), ''] : []
}

/** What a part of it is called: 工伤, or 未填案由. */
export function splitLabel(i: KeptIndicator, part: string): string {
  const split = splitOf(i)
  return split && part === '' ? `未填${split.label}` : optionLabel(split?.of ?? {}, part)
}
