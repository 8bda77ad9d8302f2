import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { runOf, runsOf } from './clock.ts'
import type { Clock } from './ledger.ts'

const limitation: Clock = {
  label: '仲裁时效', rule: 'limitation', starts: ['knew', 'interrupted'], stops: 'filed',
  instead: { when: { cause: 'pay' }, starts: ['left', 'interrupted'] },
}
const petition: Clock = { label: '信访办理', rule: 'finish', starts: ['accepted'], stops: 'finished', extended: 'extended', pause: ['pausedFrom', 'pausedUntil'] }
const since = (row: object) => runOf(limitation, row, '2026-03-01')?.since

describe('a clock', () => {
  test('runs from the latest known of its starts', () => {
    assert.deepEqual(runOf(limitation, { cause: 'injury', knew: '2025-03-10' }, '2026-03-01'), { rule: 'limitation', since: '2025-03-10', paused: 0, extended: false })
    assert.equal(since({ cause: 'injury', knew: '2025-03-10', interrupted: '2025-08-31' }), '2025-08-31')
  })
  test('runs from another start where the law makes an exception', () => {
    assert.equal(since({ cause: 'pay', knew: '2023-01-05' }), undefined)
    assert.equal(since({ cause: 'pay', knew: '2023-01-05', left: '2025-02-28' }), '2025-02-28')
  })
  test('does not run from an unknown start, nor on after a stop, known or not', () => {
    assert.equal(since({ cause: 'injury', knew: '?' }), undefined)
    assert.equal(since({ cause: 'injury', knew: '2025-03-10', filed: '?' }), undefined)
    assert.equal(since({ cause: 'injury', knew: '2025-03-10', filed: '2025-04-01' }), undefined)
  })
  test('runs from the first day of an inexact start', () => assert.equal(since({ cause: 'injury', knew: '2025-03' }), '2025-03-01'))
  test('stands still during a pause, until today where it has no end', () => {
    const paused = (more: object) => runOf(petition, { accepted: '2025-06-10', pausedFrom: '2025-06-20', ...more }, '2025-07-01')?.paused
    assert.equal(paused({ pausedUntil: '2025-06-30' }), 10)
    assert.equal(paused({}), 11)
  })
  test('runs for each row of a part that is not done, and knows it by its name', () => {
    const task: Clock = { label: '任务', rule: 'due.set', of: 'tasks', named: 'what', starts: ['due'], stops: 'doneOn' }
    const tasks = [
      { what: '建会', due: '2025-06-30', doneOn: '2025-06-12' }, { what: '发展会员', due: '2025-12-15' }, { what: '上报', due: null },
      { what: '参赛', due: '2025-07', doneOn: null },
    ]
    assert.deepEqual(runsOf(task, { tasks }, '2025-07-01').map(({ run, row }) => [row, run.since]), [
      [{ nth: 1, name: '发展会员' }, '2025-12-15'], [{ nth: 3, name: '参赛' }, '2025-07-01'],
    ])
    assert.deepEqual(runsOf(petition, { accepted: '2025-06-10' }, '2025-07-01').map(({ row }) => row), [undefined])
  })
  test('knows that it was extended', () => assert.equal(runOf(petition, { accepted: '2025-06-10', extended: true }, '2025-07-01')?.extended, true))
  test('goes by the rule of what was chosen', () => {
    const reply: Clock = { label: '答复要约', rule: { by: 'kind', of: { wages: 'wages.reply' }, else: 'agreement.reply' }, starts: ['offered'], stops: 'replied' }
    const rule = (clock: Clock, kind: string | null) => runOf(clock, { offered: '2025-03-10', kind }, '2025-04-01')?.rule
    assert.equal(rule(reply, 'wages'), 'wages.reply')
    assert.equal(rule(reply, 'general'), 'agreement.reply')
    assert.equal(rule(reply, null), 'agreement.reply')
    assert.equal(rule({ ...reply, rule: { by: 'kind', of: { wages: 'wages.reply' } } }, 'general'), undefined)
  })
})
