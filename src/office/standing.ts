import { daysBetween, type Day } from '#kit/day.ts'
import { findDate } from '#kit/period.ts'

/** How a target stands, in the words of a progress report. */
export const STANDINGS = { done: '完成', onTrack: '按期', atRisk: '有风险', late: '已逾期', unknown: '无数据' } as const
export type State = keyof typeof STANDINGS

/** `expected` by that day, in the unit of the target; `share` of it that is reached, 1 for all. Null where it cannot be said. */
export type Standing = { state: State; expected: number | null; share: number | null }

/** What of a target decides how it stands. */
export type Aim = {
  period: unknown; due: unknown; done: unknown; direction: unknown
  /** In the unit in which it is typed: 元, %. Null of a task. */
  value: number | null
  milestones: readonly { whose: unknown; by: unknown; value: number | null }[]
}
/** What its figure says on that day; `adds`: it only grows, `rate`: it may fall again until the end. */
export type Measured = { now: number | null; base: number | null; adds: boolean; rate: boolean }

/** A target on a day. Without a figure it is a task, and at risk when it is not done a month before it is due. */
export function standingOf(aim: Aim, measured: Measured | null, day: Day): Standing {
  const end = findDate(aim.due)?.last ?? day
  if (!measured || aim.value === null) return taskOn(aim, end, day)
  const { now, adds, rate } = measured
  const expected = expectedBy(aim, measured, day)
  if (now === null) return { state: (findDate(aim.period)?.first ?? day) > day ? 'onTrack' : 'unknown', expected, share: null }
  const share = shareOf(now, aim.value)
  if (aim.direction === 'most') {
    const within = now <= aim.value
    return { state: day < end ? within ? 'onTrack' : 'atRisk' : within ? 'done' : 'late', expected: null, share }
  }
  if (exact(now) >= exact(aim.value)) return { state: rate && !adds && day < end ? 'onTrack' : 'done', expected, share }
  if (day > end) return { state: 'late', expected, share }
  return { state: lags(aim, measured, now, expected, end, day) ? 'atRisk' : 'onTrack', expected, share }
}

function taskOn({ done }: Aim, end: Day, day: Day): Standing {
  if (done === '?' || (findDate(done)?.first ?? '9999') <= day) return { state: 'done', expected: null, share: 1 }
  return { state: day > end ? 'late' : daysBetween(day, end) <= MONTH ? 'atRisk' : 'onTrack', expected: null, share: 0 }
}

const MONTH = 30
/** So much behind the straight line is still on track: work does not come evenly. */
const SLACK = 0.9

/** By its dated milestones the sum – of a level the last – of those that are past; else a straight line from the base to the end. */
function expectedBy(aim: Aim, { base, adds }: Measured, day: Day): number | null {
  const stages = stagesOf(aim)
  if (stages.length > 0) {
    const past = stages.filter(({ last }) => last <= day)
    return adds ? exact(past.reduce((sum, { value }) => sum + value, 0)) : past.at(-1)?.value ?? base
  }
  const from = adds ? 0 : base
  const [first, last] = [findDate(aim.period)?.first, findDate(aim.due)?.last]
  if (from === null || aim.value === null || aim.direction === 'most' || first === undefined || last === undefined) return null
  if (from >= aim.value) return aim.value
  const gone = Math.min(1, Math.max(0, (daysBetween(first, day) + 1) / (daysBetween(first, last) + 1)))
  return exact(from + gone * (aim.value - from))
}

function stagesOf({ milestones }: Aim): { last: Day; value: number }[] {
  const dated = milestones.flatMap(({ whose, by, value }) => {
    const date = findDate(by)
    return (whose ?? null) === null && date && value !== null ? [{ last: date.last, value }] : []
  })
  return dated.sort((a, b) => a.last < b.last ? -1 : 1)
}

/** What cannot be expected by a day is watched in its last month, as a task is. */
function lags(aim: Aim, { base, adds }: Measured, now: number, expected: number | null, end: Day, day: Day): boolean {
  if (expected === null) return daysBetween(day, end) <= MONTH
  if (stagesOf(aim).length > 0) return now < expected
  const from = adds ? 0 : Math.min(base ?? 0, expected)
  return exact(now - from) < exact(SLACK * (expected - from))
}

function shareOf(now: number, value: number): number {
  return value > 0 ? now / value : now <= value ? 0 : 1
}

/** Without the tail of a sum of fractions. */
function exact(n: number): number {
  return Math.round(n * 1e6) / 1e6
}
