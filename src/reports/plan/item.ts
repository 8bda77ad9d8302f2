import { addMonths, monthEnd } from '#kit/day.ts'
import { findDate, printPeriod, type Period } from '#kit/period.ts'
import type { Law } from '#law/law.ts'
import type { Day } from '#kit/day.ts'
import type { Register } from '#model/register.ts'
import type { TargetNow } from '#figures/targets.ts'
import type { SOURCES } from '#office/plan.ts'
import type { Actor } from '#records/actor.ts'
import type { Office } from '#records/office.ts'

/** One thing that a plan proposes: the row of 计划事项 as a form takes it. Dates as printed periods, numbers in the unit of the indicator (元). */
export type Item = {
  what: string; object: string; due: string; owner: string; source: keyof typeof SOURCES; origin: string
  ledger?: string; kind?: string; indicator?: string; split?: string; direction?: string; value?: number; base?: number
}

/** For whom, where nothing more is known, and of a meeting; a text leaves them out. */
export const GENERAL = '有关村和企业'
export const ATTENDING = '参会人员'

/** Why something is planned that a longer plan tells once for all its months. */
export const EVERY_MONTH = '每月都做'

/** What drafting works with: the plan's union and time, the day it is drafted, and who answers where nothing else is said. */
export type Drafting = {
  office: Pick<Office, 'list' | 'due'>; register: Register; actor: Actor; law: Law
  union: string; kind: 'monthly' | 'half' | 'annual'; period: Period; today: Day; owner: string
  /** Targets whose time touches the plan's, and those of the same stretch before. */
  targets: readonly TargetNow[]; before: readonly TargetNow[]
}

/** The day by which something is due inside a plan: what was due before it or has no day is due at its end. */
export function dueIn(period: Period, due: unknown): string {
  const date = findDate(due)
  if (!date || date.last < period.first || date.last > period.last) return period.last
  return date.first < period.first ? date.last : printPeriod(date)
}

/** Whether it falls into the plan, is overdue, or has to be begun now because it is due by the end of the month after. */
export function concerns({ last }: Period, due: unknown): boolean {
  const date = findDate(due)
  return date === null || date.first <= monthEnd(addMonths(last, 1))
}
