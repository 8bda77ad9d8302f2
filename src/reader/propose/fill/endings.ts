import type { Field } from '#model/field.ts'
import type { AnyLedger, Step } from '#model/ledger.ts'
import type { Value } from '../proposal.ts'
import { open } from './telling.ts'

/** The step to which a matter came, where what it needs to be chosen is told: 调解成功 is told of what is 办结. */
export function endOf(ledger: AnyLedger, have: readonly Value[]): Step | undefined {
  return Object.values(ledger.steps).find(step => choicesOf(ledger, step.needs).some(need => !open(have, need)))
}

/** Those of some fields that are choices. */
export function choicesOf(ledger: AnyLedger, fields: readonly string[] = []): string[] {
  return fields.filter(name => (ledger.fields[name] as Field).kind === 'choice')
}
