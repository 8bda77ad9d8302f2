import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { runsOf } from './runs.ts'

test('what is between, and each claim alone', () => {
  assert.deepEqual(runsOf('受理48件，60人。', [{ start: 2, end: 5 }, { start: 6, end: 9 }]), [{ text: '受理' }, { text: '48件', claim: 0 }, { text: '，' }, { text: '60人', claim: 1 }, { text: '。' }])
  assert.deepEqual(runsOf('48件60人', [{ start: 0, end: 3 }, { start: 3, end: 6 }]), [{ text: '48件', claim: 0 }, { text: '60人', claim: 1 }])
  assert.deepEqual(runsOf('没有数字', []), [{ text: '没有数字' }])
})

test('runs join back to the text, and each claim has one of its own', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.uniqueArray(fc.nat(60), { maxLength: 16 }), (text, cuts) => {
    const ends = cuts.filter(at => at <= text.length).sort((a, b) => a - b)
    const claims = Array.from({ length: ends.length >> 1 }, (_, i) => ({ start: ends[2 * i]!, end: ends[2 * i + 1]! }))
    const runs = runsOf(text, claims)
    assert.equal(runs.map(run => run.text).join(''), text)
    assert.deepEqual(runs.flatMap(run => run.claim ?? []), claims.map((_, i) => i))
    assert.ok(runs.every(run => run.text !== ''))
  }))
})
