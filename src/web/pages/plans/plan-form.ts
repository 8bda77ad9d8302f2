import { register } from '#lines/register.ts'
import type { PlanItem } from '../../sent.ts'
import { emptyForm, typedOf, type Typed } from '../form/typed.ts'

/** A plan in its form, with these items as rows: values as the form holds them. */
export function planForm({ union, items, ...values }: { union: string; kind: string; period: string; drafted: string; items: readonly PlanItem[] }): Typed {
  const ledger = register.ledgers.get('plan')!
  const { fields } = ledger.parts['items']!
  const row = (item: PlanItem) => Object.fromEntries(Object.entries(item).map(([name, value]) => [name, typedOf(fields[name]!, String(value))]))
  const form = emptyForm(ledger, union)
  return {
    ...form, values: { ...form.values, ...Object.fromEntries(Object.entries(values).map(([name, value]) => [name, typedOf(ledger.fields[name]!, value)])) },
    parts: { items: items.map((item, key) => ({ key, values: row(item) })) },
  }
}
