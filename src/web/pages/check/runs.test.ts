import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Place } from './places.ts'
import { runsOf } from './runs.ts'

const figure = (start: number, end: number, claim = 0): Place => ({ start, end, claim, findings: [], group: 'fine' })
const words = (start: number, end: number): Place => ({ start, end, findings: [], group: 'look' })
const seen = (...asked: Parameters<typeof runsOf>) => runsOf(...asked).map(({ text, place, first, shown }) => [text, place, first, shown.join()])

test('what is between, and each figure alone', () => {
  assert.deepEqual(seen('受理48件，60人。', [figure(2, 5), figure(6, 9)], []), [
    ['受理', undefined, false, ''], ['48件', 0, true, ''], ['，', undefined, false, ''], ['60人', 1, true, ''], ['。', undefined, false, ''],
  ])
  assert.deepEqual(seen('48件60人', [figure(0, 3), figure(3, 6)], []), [['48件', 0, true, ''], ['60人', 1, true, '']])
  assert.deepEqual(seen('没有数字', [], []), [['没有数字', undefined, false, '']])
})

test('words that hold a figure go on behind it', () => {
  assert.deepEqual(seen('受理48件调节。', [words(0, 7), figure(2, 5)], []), [['受理', 0, true, ''], ['48件', 1, true, ''], ['调节', 0, false, ''], ['。', undefined, false, '']])
})

test('a span that is pointed to is told apart, but cuts no figure', () => {
  assert.deepEqual(seen('共48件，其中工伤', [figure(1, 4)], [[{ start: 2, end: 5 }, { start: 7, end: 9 }]]),
    [['共', undefined, false, ''], ['48件', 0, true, '0'], ['，', undefined, false, '0'], ['其中', undefined, false, ''], ['工伤', undefined, false, '0']])
})

test('runs join back to the text, and each figure has one of its own', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.uniqueArray(fc.nat(60), { maxLength: 16 }), fc.array(
    fc.tuple(fc.nat(60), fc.nat(60)), { maxLength: 6 },
  ), (text, cuts, more) => {
    const ends = cuts.filter(at => at <= text.length).sort((a, b) => a - b)
    const figures = Array.from({ length: ends.length >> 1 }, (_, i) => figure(ends[2 * i]!, ends[2 * i + 1]!, i))
    const others = more.map(([a, b]) => words(Math.min(a, b, text.length), Math.min(Math.max(a, b), text.length))).filter(({ start, end }) => end > start)
    const places = [...figures, ...others]
    const runs = runsOf(text, places, places.map(() => others))
    assert.equal(runs.map(run => run.text).join(''), text)
    figures.forEach((one, i) => assert.equal(runs.filter(run => run.within.includes(i)).map(run => run.text).join(), text.slice(one.start, one.end)))
  }))
})
