import { refuse } from '#kit/refusal.ts'
import type { Field, Fields } from '#model/field.ts'
import type { AnyLedger } from '#model/ledger.ts'
import type { Register } from '#model/register.ts'
import { alias } from '#office/alias.ts'
import type { Actor } from '#records/actor.ts'
import type { Step } from '#records/draft.ts'
import type { Batch } from '#records/enter.ts'
import type { Found } from '#records/names/names.ts'
import type { Office } from '#records/office.ts'
import type { Named } from './names.ts'
import { rowId } from './row-id.ts'

/** The first of some ledgers in which a record can be entered by its name alone, as a firm can. */
export function makeableOf(register: Register, to: readonly string[]): AnyLedger | undefined {
  return to.map(id => register.ledgers.get(id)!).find(({ title, fields }) => {
    const required = Object.entries(fields as Fields).filter(([, field]: [string, Field]) => field.required === true).map(([name]) => name)
    return title.length === 1 && required.length === 1 && required[0] === title[0]
  })
}

/** Whether a name for one of these may be kept as an alias. */
export function mayBeAlias(register: Register, to: readonly string[]): boolean {
  return register.ledgers.has(alias.id) && to.every(ledger => (alias.fields.of.to as readonly string[]).includes(ledger))
}

export type Decided = Pick<Named, 'key' | 'text' | 'to'> & { /** A record's id, or 'new'. */ is: string }

/**
 * Enters what an officer decided of names, as part of the import: records for those that are new, and aliases for the others
 * where they are to be remembered. Returns what each name stands for.
 */
export async function enterNames(
  o: { office: Pick<Office, 'take'>; register: Register; actor: Actor; batch: Batch; union: string }, decided: readonly Decided[], remember: boolean,
): Promise<Map<string, Found>> {
  const made = decided.filter(({ is }) => is === 'new').map(({ key, text, to }) => {
    const ledger = makeableOf(o.register, to)
    if (!ledger) throw refuse('invalid', `“${text}”不能只凭名称登记，请先在台账里登记，再选它`, 'names')
    return { key, text, step: entering(o, ledger, text, { [ledger.title[0]!]: text }) }
  })
  const aliases = remember ? decided.filter(({ is, to }) => is !== 'new' && mayBeAlias(o.register, to)).map(({ text, is }) => entering(o, alias, text, { name: text, of: is })) : []
  const taken = await o.office.take(o.actor, [...made.map(({ step }) => step), ...aliases], { batch: o.batch, good: true })
  for (const [i, { text }] of made.entries()) {
    const fault = taken[i]!.written ? undefined : taken[i]!.faults.find(({ strength }) => strength === 'refuse')
    if (fault) throw refuse('invalid', `“${text}”没有登记上：${fault.say}`, 'names')
  }
  return new Map([
    ...decided.filter(({ is }) => is !== 'new').map(({ key, is }) => [key, { id: is }] as const),
    ...made.map(({ key }, i) => [key, { id: taken[i]!.written!.id }] as const),
  ])
}

function entering({ batch, union }: { batch: Batch; union: string }, ledger: { id: string }, text: string, values: Record<string, string>): Step {
  return { ledger: ledger.id, do: 'create', id: rowId(batch.id, `${ledger.id} ${text}`, 0), values: { union, ...values }, place: `“${text}”` }
}
