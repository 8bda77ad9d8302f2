import { baseFields } from '../base.ts'
import type { Field, Fields } from '../field.ts'
import type { AnyLedger } from '../ledger.ts'
import { isBounds, isKnown, isNot, type Where } from '../where.ts'
import { targetsOf, unlessField, type Faults, type Known } from './known.ts'

/** A condition over fields that exist, with values that they can have. A record's state is no field: it is overwritten. */
export function* whereFaults(ledger: AnyLedger, fields: Fields, where: Where | undefined, place: string, known: Known): Faults {
  for (const [name, test] of Object.entries(where ?? {})) {
    const [via = '', far] = name.split('.')
    if (far === undefined) {
      yield* unlessField({ about: baseFields.about, ...fields }, name, place)
      yield* valueFaults(fields[name], test, `${place}.${name}`)
      continue
    }
    const targets = targetsOf(ledger, via, known)
    if (targets.length === 0) yield `${place}: ${via} refers to nothing`
    for (const target of targets) {
      yield* unlessField(target.fields, far, `${place}, in ${target.id}`)
      yield* valueFaults(target.fields[far], test, `${place}.${name}`)
    }
  }
}

function* valueFaults(field: Field | undefined, test: unknown, place: string): Faults {
  if (!field || isKnown(test)) return
  if (isNot(test)) return yield* valueFaults(field, test.not, place)
  if (isBounds(test)) {
    if (!['count', 'money', 'decimal', 'percent'].includes(field.kind)) yield `${place}: a ${field.kind} has no bounds`
    return
  }
  for (const value of [test].flat()) {
    if ((field.kind === 'choice' || field.kind === 'choices') && !(String(value) in field.of)) yield `${place}: no option ${String(value)}`
    if (field.kind === 'flag' && typeof value !== 'boolean') yield `${place}: ${String(value)} is not true or false`
  }
}
