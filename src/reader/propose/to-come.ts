import type { Span } from '../sentences.ts'
import { TO_COME } from './words/chat.ts'

/** Whether a clause speaks of what is still to come. */
export function isToCome(text: string, { start, end }: Span): boolean {
  const words = text.slice(start, end)
  return TO_COME.some(word => words.includes(word))
}
