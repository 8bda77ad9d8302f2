import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { CheckedText, SentClaim, SentFinding } from '../../sent.ts'
import { allReplaced, replaced } from './edit.ts'

const claim = (start: number, text: string, more: Partial<SentClaim> = {}) => ({ start, end: start + text.length, text, verdict: 'unchecked', ...more }) as SentClaim
const finding = (start: number, end: number, more: Partial<SentFinding> = {}) => ({ start, end, evidence: [], ...more }) as SentFinding

const text = '职工48人，追回近60万元，办结9件，回访7户。'
const money = { start: 8, end: 13, text: '62.15万元' }
const ended = { start: 16, end: 18, text: '15件' }
const checked = {
  text, union: '云浦镇总工会', unionId: 'u', unknownUnion: null, period: '2025', relations: [], assumed: false,
  claims: [claim(2, '48人'), claim(9, '60万元', { verdict: 'differs', instead: money }), claim(16, '9件', { verdict: 'differs', instead: ended }), claim(21, '7户')],
  findings: [finding(0, 5), finding(9, 13, { instead: money }), finding(16, 18, { instead: ended, evidence: [{ start: 2, end: 5 }, { start: 21, end: 23 }] })],
} as CheckedText

test('the ledger’s figure takes the place of the written one with its loose word, and what follows moves', () => {
  const once = replaced(checked, money)
  assert.equal(once.text, '职工48人，追回62.15万元，办结9件，回访7户。')
  assert.deepEqual(once.claims.map(({ start, end, text, verdict }) => [start, end, text, verdict]), [
    [2, 5, '48人', 'unchecked'], [8, 15, '62.15万元', 'agrees'], [18, 20, '9件', 'differs'], [23, 25, '7户', 'unchecked'],
  ])
  assert.equal(once.claims[1]!.instead, undefined)
  const twice = replaced(once, once.claims[2]!.instead!)
  assert.equal(twice.text, '职工48人，追回62.15万元，办结15件，回访7户。')
  for (const { start, end, text } of twice.claims) assert.equal(twice.text.slice(start, end), text)
})

test('several places are put right at once, in whatever order they are told', () => {
  const both = allReplaced(checked, [money, ended])
  assert.equal(both.text, '职工48人，追回62.15万元，办结15件，回访7户。')
  assert.deepEqual(both, allReplaced(checked, [ended, money]))
  assert.deepEqual(both.findings, [finding(0, 5)])
})

test('what was found there goes, what was found elsewhere moves with its evidence', () => {
  assert.deepEqual(replaced(checked, money).findings, [
    finding(0, 5),
    finding(18, 20, { instead: { start: 18, end: 20, text: '15件' }, evidence: [{ start: 2, end: 5 }, { start: 23, end: 25 }] }),
  ])
})

test('another word in a figure leaves it unsettled', () => {
  const { claims } = replaced(checked, { start: 17, end: 18, text: '件次' })
  assert.deepEqual(claims[2], { ...checked.claims[2], end: 19, text: '9件次' })
})

test('what was there before is left as it was', () => {
  replaced(checked, money)
  assert.equal(checked.text, text)
  assert.equal(checked.claims[2]!.start, 16)
})
