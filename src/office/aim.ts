/** What of a target decides how it stands. */
export type Aim = {
  period: unknown; due: unknown; done: unknown; direction: unknown
  /** In the unit in which it is typed: 元, %. Null of a task. */
  value: number | null
  milestones: readonly { whose: unknown; by: unknown; value: number | null }[]
}

/** What its figure says on that day; `adds`: it only grows, `rate`: it may fall again until the end. */
export type Measured = { now: number | null; base: number | null; adds: boolean; rate: boolean }
