import type { Field } from './field.ts'
import { adds, formOf, type Adding, type Indicator } from './indicator.ts'
import { isPersonal } from './kinds/kinds.ts'
import type { AnyLedger } from './ledger.ts'
import { fieldsOf } from './where.ts'

/**
 * Why an indicator is computed from the records each time it is asked for; null where sums of it are kept (docs/decisions/013-tallies.md).
 * Kept is what a record adds by itself alone, in whole numbers, on one date.
 */
export function computedWhy(ledger: AnyLedger, i: Indicator): string | null {
  const form = formOf(i)
  if ('distinct' in i) return 'distinct'
  if (!adds(i)) return form === 'flow' || form === 'stock' ? 'looks through a reference' : form
  const part = i.of === undefined ? {} : ledger.parts[i.of]!.fields
  const field = (name: string): Field | undefined => part[name] ?? ledger.fields[name]
  if (datesOf(i).some(name => name in part)) return 'dates of single rows'
  if (i.sum !== undefined && field(i.sum.split('.')[0]!)?.kind === 'decimal') return 'sums fractions'
  return fieldsOf(i.where).some(name => field(name) && isPersonal(field(name)!)) ? 'asks for sealed values' : null
}

/** The date it goes by, and of a stock that of its end. */
function datesOf(i: Adding): string[] {
  return 'flow' in i ? [i.flow] : [i.stock, ...i.until === undefined ? [] : [i.until]]
}
