import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { LedgerRecord } from '#model/base.ts'
import type { Figure } from '#model/figure.ts'
import type { Register } from '#model/register.ts'
import type { Clause } from './matter.ts'
import { notRetold } from './retold.ts'

const register = {
  indicators: new Map<string, unknown>([
    ['activity.joined', { flow: 'day', where: { role: 'join' } }], ['activity.repeated', { flow: 'day', where: { again: { known: false } } }], ['activity.people', { flow: 'day', sum: 'people.total' }], ['activity.prizes', { flow: 'day', of: 'prizes' }],
  ]),
} as unknown as Register

const figure = (indicator: string, value: number, totals = 0) => ({ indicator, value, unit: '次', trail: { totals } }) as unknown as Figure
const all = (...figures: Figure[]) => ({ saying: { phrase: { ledger: 'activity' } }, choice: { ways: [figures.map(one => ({ text: '', figure: one }))] } }) as unknown as Clause
const one = (role: string, ledger = 'activity') =>
  ({ saying: { phrase: { ledger, each: { where: { role }, most: 3 } }, record: { role } as unknown as LedgerRecord }, choice: { ways: [[{ text: '' }]] } }) as unknown as Clause

function kept(clause: Clause, ...singles: Clause[]): boolean {
  return notRetold(register, [...singles, clause]).includes(clause)
}

test('a number of records that are all told one by one is not told again', () => {
  assert.equal(kept(all(figure('activity.joined', 2)), one('join'), one('join')), false)
  assert.equal(kept(all(figure('activity.joined', 1)), one('join'), one('host')), false)
})

test('it stays where one of them is not told, or nothing of its ledger is', () => {
  assert.equal(kept(all(figure('activity.joined', 3)), one('join'), one('join')), true)
  assert.equal(kept(all(figure('activity.joined', 2)), one('join'), one('host')), true)
  assert.equal(kept(all(figure('activity.joined', 1)), one('join', 'visit')), true)
  assert.equal(kept(all(figure('activity.joined', 0))), true)
  assert.equal(kept(all(figure('activity.repeated', 1)), one('join')), true)
})

test('it stays where it says more, adds up something else, or has a 汇总 in it', () => {
  assert.equal(kept(all(figure('activity.joined', 1), figure('activity.people', 40)), one('join')), true)
  assert.equal(kept(all(figure('activity.people', 1)), one('join')), true)
  assert.equal(kept(all(figure('activity.prizes', 1)), one('join')), true)
  assert.equal(kept(all(figure('activity.joined', 1, 1)), one('join')), true)
})
