import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { deadline } from './deadline.ts'
import { nation } from './law.ts'

const ningbo = { ...nation, place: '330282' }
const limitation = (since: string, today: string) => deadline(ningbo, { rule: 'arbitration.limitation', since }, today)
const petition = (since: string, today: string, more: { paused?: number; extended?: boolean } = {}) =>
  deadline(ningbo, { rule: 'petition.finish', since, ...more }, today)

describe('arbitration limitation, art. 27', () => {
  test('one year, with the article that says so', () => {
    assert.deepEqual(limitation('2025-03-10', '2026-03-01'), { due: '2026-03-10', daysLeft: 9, article: '劳动争议调解仲裁法第二十七条', grade: 'S' })
  })
  test('passed is counted below zero', () => assert.equal(limitation('2025-02-28', '2026-03-01')?.daysLeft, -1))
  test('29 February ends on 28 February', () => assert.equal(limitation('2024-02-29', '2024-03-01')?.due, '2025-02-28'))
})

describe('petitions, art. 34', () => {
  test('sixty days, ninety when extended', () => {
    assert.equal(petition('2025-06-10', '2025-06-10')?.due, '2025-08-09')
    assert.equal(petition('2025-06-10', '2025-06-10', { extended: true })?.due, '2025-09-08')
  })
  test('a pause moves the end by its days', () => assert.equal(petition('2025-06-10', '2025-07-01', { paused: 10 })?.due, '2025-08-19'))
  test('no rule before it was in force', () => assert.equal(petition('2021-06-10', '2021-06-11'), null))
})
