import { maskEnd } from '../marks.ts'
import type { Quantity } from '../quantity.ts'
import { masked } from './masked.ts'
import { missing } from './missing.ts'
import { pointless } from './pointless.ts'

/** A figure whose digits are overwritten (20xx多人, __人次) or left out (经费已入库万元), or whose point is (9 1%). It is reported as unreadable, never guessed. */
export function lostAt(text: string, at: number): Quantity | null {
  const end = maskEnd(text, at)
  return end > at ? masked(text, at, end) : pointless(text, at) ?? missing(text, at)
}
