import type { changes } from '../counted.ts'

/** A township that once reported, its ledgers as sheets in `demo/`, and what the report states. */
export type Township = {
  /** Its folder in `demo/`. */
  folder: string
  /** The union that reports, as its sheets call it. */
  union: string
  /** What the report is about: `2025`, `2025-01..2025-08`. */
  period: string
  stated: readonly Stated[]
  /** One record less, and every figure that it changes, counted by hand from the sheets. */
  less: readonly { does: string; ledger: string; find: string; from: Parameters<typeof changes>[3][number][2] }[]
}

/** A number of the report. `value` is what the ledgers hold behind it, in the figure's smallest unit, counted from the sheets. */
export type Stated = {
  thing: string
  /** How the report prints it: `48起`, `近百名`; `○` where digits were lost or masked. */
  says: string
} & (
  | { figure: string; value: number; high?: number; period?: string; union?: string; record?: string; words?: never; why?: never }
  /** No figure counts it, but a record tells it: the ledger, and words that only that record has. */
  | { words: readonly [ledger: string, text: string]; why?: never }
  /** Nowhere yet, and why. */
  | { why: string; words?: never }
)
