import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Aim, Measured } from './aim.ts'
import { standingOf } from './standing.ts'

const aim = (more: Partial<Aim> = {}): Aim => ({ period: '2025', due: '2025-12-31', done: null, direction: 'least', value: 100, milestones: [], ...more })
const flow = (now: number | null): Measured => ({ now, base: null, adds: true, rate: false })
const rate = (now: number | null, base: number | null): Measured => ({ now, base, adds: false, rate: true })
const state = (...about: Parameters<typeof standingOf>) => standingOf(...about).state

describe('a target that adds up', () => {
  test('is expected along a straight line, a tenth behind it is still on track', () => {
    // The 146th day of 365: 40 of 100.
    assert.deepEqual(standingOf(aim(), flow(36), '2025-05-26'), { state: 'onTrack', expected: 40, share: 0.36 })
    assert.equal(state(aim(), flow(35), '2025-05-26'), 'atRisk')
  })
  test('is done as soon as it is reached, and late the day after it was due', () => {
    assert.equal(state(aim(), flow(100), '2025-03-01'), 'done')
    assert.equal(state(aim(), flow(99), '2025-12-31'), 'onTrack')
    assert.equal(state(aim(), flow(99), '2026-01-01'), 'late')
  })
  test('goes by its milestones where it has some: what is asked of villages is no date', () => {
    const milestones = [{ whose: null, by: '2025-06', value: 60 }, { whose: null, by: '2025-12', value: 40 }, { whose: 'village', by: '2025-03', value: 20 }]
    assert.deepEqual(standingOf(aim({ milestones }), flow(59), '2025-06-29'), { state: 'onTrack', expected: 0, share: 0.59 })
    assert.deepEqual(standingOf(aim({ milestones }), flow(59), '2025-06-30'), { state: 'atRisk', expected: 60, share: 0.59 })
    assert.equal(state(aim({ milestones }), flow(60), '2025-06-30'), 'onTrack')
  })
  test('of which nothing was entered is unknown, and before it begins nothing is asked', () => {
    assert.equal(state(aim(), flow(null), '2025-05-26'), 'unknown')
    assert.equal(state(aim(), flow(null), '2024-12-31'), 'onTrack')
  })
})

describe('a rate', () => {
  test('is expected between its base and its target, and done only at the end', () => {
    assert.deepEqual(standingOf(aim({ value: 90 }), rate(83, 80), '2025-05-26'), { state: 'atRisk', expected: 84, share: 83 / 90 })
    assert.equal(state(aim({ value: 90 }), rate(84, 80), '2025-05-26'), 'onTrack')
    assert.equal(state(aim({ value: 90 }), rate(95, 80), '2025-05-26'), 'onTrack')
    assert.equal(state(aim({ value: 90 }), rate(90, 80), '2025-12-31'), 'done')
  })
  test('that is only to be held is at risk when it fell below', () => {
    assert.equal(state(aim({ value: 95 }), rate(96, 98), '2025-05-26'), 'onTrack')
    assert.equal(state(aim({ value: 95 }), rate(80, 98), '2025-05-26'), 'atRisk')
  })
})

describe('what is not to be exceeded', () => {
  const most = aim({ direction: 'most', value: 2 })
  const by = (day: string, value: number) => ({ whose: null, by: day, value })
  test('may be used up as the time is, a begun one counted whole', () => {
    // The 146th day of 365: 0.8 of 2.
    assert.deepEqual(standingOf(most, flow(1), '2025-05-26'), { state: 'onTrack', expected: 0.8, share: 0.5 })
    assert.deepEqual([state(most, flow(2), '2025-05-26'), state(most, flow(2), '2025-08-01'), state(most, flow(2), '2025-12-31')], ['atRisk', 'onTrack', 'done'])
  })
  test('is lost at once where it only grows, and at the end where it may fall again', () => {
    assert.deepEqual(['2025-05-26', '2025-12-31'].map(day => state(most, flow(3), day)), ['over', 'over'])
    assert.deepEqual(['2025-05-26', '2025-12-31'].map(day => state(most, rate(3, 2), day)), ['atRisk', 'over'])
  })
  test('of a level goes down from its base, a tenth above the line is still on track', () => {
    // From 12 to 2 in a year, on the 146th day 8 are left; a tenth of the way down is 0.4.
    assert.deepEqual(standingOf(most, rate(8.4, 12), '2025-05-26'), { state: 'onTrack', expected: 8, share: 4.2 })
    assert.equal(state(most, rate(8.5, 12), '2025-05-26'), 'atRisk')
    assert.equal(state(most, rate(3, null), '2025-05-26'), 'atRisk')
  })
  test('goes by its milestones from their beginning', () => {
    const parted = { ...most, value: 3, milestones: [by('2025-06', 2), by('2025-12', 1)] }
    assert.deepEqual(['2025-06-30', '2025-07-01'].map(day => standingOf(parted, flow(3), day)), [
      { state: 'atRisk', expected: 2, share: 1 }, { state: 'onTrack', expected: 3, share: 1 },
    ])
  })
  test('may be nothing at all', () => assert.equal(state(aim({ direction: 'most', value: 0 }), flow(0), '2025-12-31'), 'done'))
})

describe('a task', () => {
  const task = aim({ value: null, due: '2025-06-30' })
  test('is done on its day, in danger a month before it is due, late after it', () => {
    assert.equal(state({ ...task, done: '2025-06-10' }, null, '2025-06-10'), 'done')
    assert.equal(state({ ...task, done: '2025-06-10' }, null, '2025-06-09'), 'atRisk')
    assert.deepEqual(['2025-05-30', '2025-05-31', '2025-06-30', '2025-07-01'].map(day => state(task, null, day)), ['onTrack', 'atRisk', 'atRisk', 'late'])
  })
  test('whose day nobody remembers is done', () => assert.equal(state({ ...task, done: '?' }, null, '2025-01-01'), 'done'))
})
