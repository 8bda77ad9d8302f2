import type { Span } from '../sentences.ts'

/**
 * What the text itself says about its own figures; numbers are indexes into the claims.
 * sum: figures (+ constant) = total. part_of: each ≤ total. ratio: figures[0] / figures[1] = total as a percent.
 * product: figures[0] × figures[1] (+ figures[2] × figures[3] …) = total. equal: all the same. list_count: the items named are as many
 * as the figure or slogan says.
 */
export type Relation = {
  kind: 'sum' | 'part_of' | 'ratio' | 'list_count' | 'equal' | 'product'
  figures: number[]
  total: number | null
  /** Of a ratio: the percent tells how much more or less figures[0] is than figures[1]. */
  change?: true
  /** Of a ratio: figures[0] is a part of figures[1]. The percent says so, and no part_of is told beside it. */
  share?: true
  /** The total of a sum that is not printed: shares that make 100. */
  totalConstant?: number
  /** A list announced by a watchword (四个结合), which is no figure. */
  slogan?: Span
  items?: Span[]
  /** 等 stands behind the list: there may be more. */
  open?: true
  holds: boolean
  /** The text says so outright; else the reader has to suppose the same scope. */
  sure: boolean
}
