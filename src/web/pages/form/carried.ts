import type { Also } from './steps.ts'
import type { Typed } from './typed.ts'

/** A form that another page began: kept in memory, never in an address. */
export type Carried = { ledger: string; typed: Typed; also: readonly Also[]; names: Readonly<Record<string, string>> }

let carried: Carried | null = null

export function carryForm(form: Carried): void {
  carried = form
}

/** It is handed over once; a form of another ledger finds nothing. */
export function takeForm(ledger: string): Carried | null {
  const form = carried?.ledger === ledger ? carried : null
  carried = null
  return form
}
