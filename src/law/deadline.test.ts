import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Clock } from '#model/ledger.ts'
import { deadline } from './deadline.ts'
import { lawRules } from './rules.ts'

const limitation: Clock = {
  label: '仲裁时效', rule: 'arbitration.limitation', starts: ['knew', 'interrupted'], stops: 'filed',
  instead: { when: { cause: 'pay' }, starts: ['left', 'interrupted'] },
}
const petition: Clock = { label: '信访办理', rule: 'petition.finish', starts: ['accepted'], stops: 'finished', extended: 'extended', pause: ['pausedFrom', 'pausedUntil'] }
const on = (today: string) => ({ place: '330282', today })

describe('arbitration limitation, art. 27', () => {
  test('one year from knowing', () => {
    assert.deepEqual(deadline(lawRules, limitation, { cause: 'injury', knew: '2025-03-10' }, on('2026-03-01')),
      { due: '2026-03-10', daysLeft: 9, article: '劳动争议调解仲裁法第二十七条', grade: 'S' })
  })
  test('starts again when interrupted', () => {
    assert.equal(deadline(lawRules, limitation, { cause: 'injury', knew: '2025-03-10', interrupted: '2025-08-31' }, on('2026-03-01'))?.due, '2026-08-31')
  })
  test('wages owed: does not run while employed, one year from the end of employment', () => {
    assert.equal(deadline(lawRules, limitation, { cause: 'pay', knew: '2023-01-05' }, on('2026-03-01')), null)
    assert.equal(deadline(lawRules, limitation, { cause: 'pay', knew: '2023-01-05', left: '2025-02-28' }, on('2026-03-01'))?.daysLeft, -1)
  })
  test('29 February ends on 28 February', () => {
    assert.equal(deadline(lawRules, limitation, { cause: 'injury', knew: '2024-02-29' }, on('2024-03-01'))?.due, '2025-02-28')
  })
  test('an unknown start starts nothing; a filed or unknown filing stops', () => {
    assert.equal(deadline(lawRules, limitation, { cause: 'injury', knew: '?' }, on('2026-03-01')), null)
    assert.equal(deadline(lawRules, limitation, { cause: 'injury', knew: '2025-03-10', filed: '?' }, on('2026-03-01')), null)
  })
  test('an inexact start runs from its first day', () => {
    assert.equal(deadline(lawRules, limitation, { cause: 'injury', knew: '2025-03' }, on('2026-02-01'))?.due, '2026-03-01')
  })
})

describe('petitions, art. 34', () => {
  test('sixty days, ninety when extended', () => {
    assert.equal(deadline(lawRules, petition, { accepted: '2025-06-10' }, on('2025-06-10'))?.due, '2025-08-09')
    assert.equal(deadline(lawRules, petition, { accepted: '2025-06-10', extended: true }, on('2025-06-10'))?.due, '2025-09-08')
  })
  test('a pause moves the end by its days', () => {
    assert.equal(deadline(lawRules, petition, { accepted: '2025-06-10', pausedFrom: '2025-06-20', pausedUntil: '2025-06-30' }, on('2025-07-01'))?.due, '2025-08-19')
  })
  test('no rule before it was in force', () => {
    assert.equal(deadline(lawRules, petition, { accepted: '2021-06-10' }, on('2021-06-11')), null)
  })
})
