import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { CheckedText, SentClaim } from '../../doors.ts'
import { replaced } from './edit.ts'

const claim = (start: number, text: string, more: Partial<SentClaim> = {}) => ({ start, end: start + text.length, text, verdict: 'unchecked', ...more }) as SentClaim

const text = '职工48人，追回近60万元，办结9件，回访7户。'
const checked = {
  text, union: '云浦镇总工会', period: '2025', relations: [],
  claims: [
    claim(2, '48人'), claim(9, '60万元', { verdict: 'differs', instead: { start: 8, end: 13, text: '62.15万元' } }),
    claim(16, '9件', { verdict: 'differs', instead: { start: 16, end: 18, text: '15件' } }), claim(21, '7户'),
  ],
} as CheckedText

test('the ledger’s figure takes the place of the written one with its loose word, and what follows moves', () => {
  const once = replaced(checked, 1)
  assert.equal(once.text, '职工48人，追回62.15万元，办结9件，回访7户。')
  assert.deepEqual(once.claims.map(({ start, end, text, verdict }) => [start, end, text, verdict]), [
    [2, 5, '48人', 'unchecked'], [8, 15, '62.15万元', 'agrees'], [18, 20, '9件', 'differs'], [23, 25, '7户', 'unchecked'],
  ])
  assert.equal(once.claims[1]!.instead, undefined)
  const twice = replaced(once, 2)
  assert.equal(twice.text, '职工48人，追回62.15万元，办结15件，回访7户。')
  for (const { start, end, text } of twice.claims) assert.equal(twice.text.slice(start, end), text)
})

test('what was there before is left as it was', () => {
  replaced(checked, 1)
  assert.equal(checked.text, text)
  assert.equal(checked.claims[2]!.start, 16)
})
