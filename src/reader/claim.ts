import type { Period } from '#kit/period.ts'
import type { DateWord } from './time/when.ts'
import type { Cell } from './grids/cell.ts'
import type { Quantity } from './quantity.ts'
import type { Span } from './sentences.ts'

/** A number someone wrote, with what stands around it: enough to tell what it counts, when, and whether it was done or is planned. */
export type Claim = Quantity & {
  sentence: number
  clause: Span
  /** From the clause's begin or the figure before to this one; and from this one to the next or the clause's end; without the spaces at the figure. */
  before: string
  after: string
  /** The deeds named before it in its clause, then those behind it. */
  verbs: string[]
  /** Indexes of the headings and marked sentences above it, outermost first. */
  headings: number[]
  /** The nearest word of time, and the days it means where a report's period was given. */
  time: DateWord | null
  period: Period | null
  planned: boolean
  /** What the heading and the row of a table say of it. */
  cell?: Cell
}
