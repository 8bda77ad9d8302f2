import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { marksOf, piecesOf, unreadIn, type Mark } from './pieces.ts'
import { cardOf } from './cards.ts'
import { draft } from './testing.ts'

const mark = (start: number, end: number, id: string): Mark => ({ start, end, id, no: 1, label: '', sure: true })

test('cut where a value begins or ends, also inside another', () => {
  const pieces = piecesOf('沙塘村3人欠薪，下雨', [mark(0, 3, '1.about'), mark(3, 5, '1.people'), mark(3, 7, '1.remark')], [{ start: 8, end: 10 }])
  assert.deepEqual(pieces.map(({ text, marks, begins, unread }) => [text, marks.map(one => one.id), begins.length, unread]), [
    ['沙塘村', ['1.about'], 1, false], ['3人', ['1.people', '1.remark'], 2, false], ['欠薪', ['1.remark'], 0, false], ['，', [], 0, false], ['下雨', [], 0, true],
  ])
})

test('pieces join back to the text, and those of a mark to what it marks', () => {
  const span = fc.tuple(fc.nat(30), fc.nat(8)).map(([start, length]) => ({ start, end: start + length + 1 }))
  fc.assert(fc.property(fc.string({ minLength: 40, maxLength: 40 }), fc.array(span, { maxLength: 12 }), fc.array(span, { maxLength: 3 }), (text, spans, unread) => {
    const marks = spans.map(({ start, end }, i) => mark(start, end, String(i)))
    const pieces = piecesOf(text, marks, unread)
    assert.equal(pieces.map(piece => piece.text).join(''), text)
    for (const { id, start, end } of marks) {
      assert.equal(pieces.filter(piece => piece.marks.some(one => one.id === id)).map(piece => piece.text).join(''), text.slice(start, end))
      assert.equal(pieces.filter(piece => piece.begins.some(one => one.id === id)).length, 1)
    }
  }))
})

test('a value is told by the name of its field, a cell by that of its column', () => {
  const marks = marksOf([cardOf(2, [draft({ values: [
    { field: 'state', value: 'settled', marks: [{ start: 9, end: 11 }], sure: false },
    { field: 'sought', value: '3200', marks: [{ start: 0, end: 4 }, { start: 6, end: 8 }], sure: true },
    { field: 'name', part: 'parties', row: 1, value: '王强', marks: [{ start: 4, end: 6 }], sure: true },
  ] })], 0)])
  assert.deepEqual(marks.map(({ id, label, sure, start }) => [id, label, sure, start]), [
    ['2.state', '状态', false, 9], ['2.sought', '标的金额', true, 0], ['2.sought', '标的金额', true, 6], ['2.parties.1.name', '姓名', true, 4],
  ])
})

test('not read is what stands in no value: what went into the remark was read', () => {
  const told = draft({ values: [{ field: 'remark', value: '老板姓陈', marks: [{ start: 10, end: 14 }], sure: true }], rest: [{ start: 10, end: 14 }, { start: 16, end: 20 }] })
  assert.deepEqual(unreadIn({ proposals: [{ ...told, sure: true, also: [] }], unread: [{ start: 0, end: 3 }] }), [{ start: 0, end: 3 }, { start: 16, end: 20 }])
})
