import type { Fields, Value } from './field.ts'

/**
 * A condition on fields, as data. `'firm.ownership'` looks through a reference: such indicators are
 * computed by index and keep no tallies. An absent value meets no condition but `{ known: false }`.
 */
export type Where<Fs extends Fields = Fields> =
  { readonly [K in keyof Fs]?: Test<Value<Fs[K]>> } & { readonly [through: `${string}.${string}`]: Test<string | number | boolean> }

export type Test<V> = V | readonly V[] | Bounds | { readonly known: boolean } | { readonly not: V | readonly V[] }
type Bounds = { readonly from?: number; readonly to?: number }

/** Whether one value meets one test; lists (choices) meet it with any of their members. */
export function meets(value: unknown, test: Test<unknown>): boolean {
  if (isKnown(test)) return test.known === !absent(value)
  if (absent(value)) return false
  if (isNot(test)) return !meets(value, test.not)
  if (Array.isArray(value)) return value.some(one => meets(one, test))
  if (Array.isArray(test)) return test.includes(value)
  if (isBounds(test)) return typeof value === 'number' && value >= (test.from ?? -Infinity) && value <= (test.to ?? Infinity)
  return value === test
}

/** Whether a row meets a whole condition; `at` reads a field of it by name. */
export function holds(where: Where | undefined, at: (field: string) => unknown): boolean {
  return !where || Object.entries(where).every(([field, test]) => meets(at(field), test))
}

/** The fields a condition reads. */
export function fieldsOf(where: Where | undefined): string[] {
  return Object.keys(where ?? {})
}

export function isKnown(test: unknown): test is { known: boolean } {
  return isObject(test) && 'known' in test
}

export function isNot(test: unknown): test is { not: unknown } {
  return isObject(test) && 'not' in test
}

export function isBounds(test: unknown): test is Bounds {
  return isObject(test) && ('from' in test || 'to' in test)
}

function isObject(x: unknown): x is object {
  return typeof x === 'object' && x !== null && !Array.isArray(x)
}

export function absent(value: unknown): boolean {
  return value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0)
}
