import { refuse } from '#kit/refusal.ts'
import { parsePeriod, type Period } from '#kit/period.ts'

type Body = Readonly<Record<string, unknown>>

/** A text that a request must have. */
export function word(body: Body, name: string, label: string): string {
  const value = body[name]
  if (typeof value !== 'string' || value === '') throw refuse('invalid', `请填写${label}`, name)
  return value
}

/** A text that a request may have. */
export function maybe(body: Body, name: string): string | undefined {
  const value = body[name]
  return typeof value === 'string' && value !== '' ? value : undefined
}

export function periodIn(body: Body, name = 'period'): Period {
  return parsePeriod(word(body, name, '期间'))
}
