import { creditCodeFault } from '#kit/check-digit.ts'
import { isDay } from '#kit/day.ts'
import type { Kind } from '#model/kinds/kind.ts'
import type { Span } from '../sentences.ts'

/** A number that names someone or something: of a person, a telephone, a firm or a bank card. */
export type CodeMark = Span & { kind: Kind & ('identity' | 'phone' | 'credit' | 'card'); says: string }

/** All of them, sound or not: what is wrong with one, the door says. */
export function codesIn(text: string): CodeMark[] {
  return [...text.matchAll(/(?<![0-9A-Za-z])[0-9][0-9A-Za-z]{4,18}(?![0-9A-Za-z])|(?<!\d)0\d{2,3}-\d{7,8}(?!\d)/g)].flatMap(({ 0: says, index: start }) => {
    const kind = kindOf(says)
    return kind ? [{ start, end: start + says.length, kind, says }] : []
  })
}

function kindOf(code: string): CodeMark['kind'] | null {
  if (/^\d{17}[\dXx]$/.test(code) && isDay(`${code.slice(6, 10)}-${code.slice(10, 12)}-${code.slice(12, 14)}`)) return 'identity'
  if (/^[0-9A-Z]{18}$/.test(code) && (/[A-WYZ]/.test(code) || creditCodeFault(code) === null)) return 'credit'
  if (/^(?:1\d{10}|0\d{2,3}-\d{7,8})$/.test(code)) return 'phone'
  return /^\d{16,19}$/.test(code) ? 'card' : null
}
