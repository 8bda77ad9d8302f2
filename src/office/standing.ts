import { daysBetween, type Day } from '#kit/day.ts'
import { findDate } from '#kit/period.ts'
import { allowedBy, exact, expectedBy, stagesOf } from './expected.ts'
import type { Aim, Measured } from './aim.ts'

/** How a target stands, in the words of a progress report. */
export const STANDINGS = { done: '完成', onTrack: '按期', atRisk: '有风险', late: '已逾期', over: '已超出', unknown: '无数据' } as const
export type State = keyof typeof STANDINGS

/** `expected` by that day – of what is not to be exceeded, allowed until then –, in the unit of the target; `share` of it that is reached, 1 for all. Null where it cannot be said. */
export type Standing = { state: State; expected: number | null; share: number | null }

/** A target on a day. Without a figure it is a task, and at risk when it is not done a month before it is due. */
export function standingOf(aim: Aim, measured: Measured | null, day: Day): Standing {
  const end = findDate(aim.due)?.last ?? day
  if (!measured || aim.value === null) return taskOn(aim, end, day)
  const { now, adds, rate } = measured
  const most = aim.direction === 'most'
  const expected = (most ? allowedBy : expectedBy)(aim, measured, day)
  if (now === null) return { state: (findDate(aim.period)?.first ?? day) > day ? 'onTrack' : 'unknown', expected, share: null }
  const share = shareOf(now, aim.value)
  if (most) return { state: heldOn(aim.value, measured, now, expected, day < end), expected, share }
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

/** What only grows is lost once it is too much; before the end it is at risk when more of it is used up than of the time, a begun one counted whole. */
function heldOn(value: number, { base, adds }: Measured, now: number, allowed: number | null, running: boolean): State {
  if (exact(now) > exact(value) && (adds || !running)) return 'over'
  if (!running) return 'done'
  if (adds) return now > Math.ceil(allowed ?? value) ? 'atRisk' : 'onTrack'
  const from = Math.max(base ?? value, allowed ?? value)
  return exact(now) > exact(value) && exact(from - now) < exact(SLACK * (from - (allowed ?? value))) ? 'atRisk' : 'onTrack'
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
