import { findPeriod } from '#kit/period.ts'
import type { Field } from '#model/field.ts'
import { isBounds, isKnown, isNot } from '#model/where.ts'

/** Whether what was sent is a test that a field of its kind can be put to: filters come from outside, as JSON. */
export function fits(field: Field, test: unknown): boolean {
  return isSimple(field, isNot(test) ? test.not : test)
}

function isSimple(field: Field, test: unknown): boolean {
  if (isKnown(test)) return typeof test.known === 'boolean'
  if (isBounds(test)) return NUMBERS.includes(field.kind) && [test.from, test.to].every(end => end === undefined || Number.isFinite(end))
  return areValues(field, test)
}

function areValues(field: Field, value: unknown): boolean {
  return Array.isArray(value) ? value.length <= MOST && value.every(one => isValue(field, one)) : isValue(field, value)
}

function isValue({ kind }: Field, value: unknown): boolean {
  if (kind === 'flag') return typeof value === 'boolean'
  if (kind === 'range' || kind === 'people') return false
  if (NUMBERS.includes(kind)) return Number.isFinite(value)
  if (typeof value !== 'string' || value.length > 300 || value.includes('\0')) return false
  return kind !== 'date' || value === '?' || findPeriod(value) !== null
}

/** More than a list lets one tick. */
const MOST = 500
const NUMBERS: readonly Field['kind'][] = ['money', 'count', 'decimal', 'percent']
