import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { whereFaults } from '#model/boot/where-faults.ts'
import { duties, feastOf, PLANNED, windowsOf } from '#office/duties.ts'
import { register } from './register.ts'

const dutyOf = (id: string) => duties.find(duty => duty.id === id)!

describe('the duties of a year', () => {
  for (const duty of duties) test(`${duty.what} is seen to be done by a record there is`, () => {
    const ledger = register.ledgers.get(duty.ledger)
    assert.ok(ledger, `no ledger ${duty.ledger}`)
    assert.equal(ledger.fields[duty.date ?? ledger.day!]?.kind, 'date')
    assert.deepEqual([...whereFaults(ledger, ledger.fields, duty.where, duty.id, { ledgers: register.ledgers, indicators: register.indicators })], [])
  })
  test('have names of their own', () => assert.equal(new Set(duties.map(({ id }) => id)).size, duties.length))
  test('planned work is kept in ledgers with a day', () => assert.deepEqual(Object.keys(PLANNED).filter(id => register.ledgers.get(id)?.day === undefined), []))
})

describe('the days of a duty', () => {
  // 春节 is on 2025-01-29 and on 2026-02-17, 中秋 on 2025-10-06.
  test('go by the Chinese calendar where the festival does', () => {
    assert.deepEqual(windowsOf(dutyOf('twoFeasts'), 2025), [{ first: '2024-12-15', last: '2025-01-29' }])
    assert.deepEqual(windowsOf(dutyOf('twoFeasts'), 2026), [{ first: '2026-01-03', last: '2026-02-17' }])
    assert.deepEqual(windowsOf(dutyOf('midAutumn'), 2025), [{ first: '2025-09-16', last: '2025-10-06' }])
    assert.equal(feastOf(dutyOf('twoFeasts')), '春节')
  })
  test('are twelve months of what is done in each', () => {
    assert.deepEqual([windowsOf(dutyOf('monthly'), 2024).length, windowsOf(dutyOf('monthly'), 2024)[1]], [12, { first: '2024-02-01', last: '2024-02-29' }])
  })
})
