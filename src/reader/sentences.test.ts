import { test } from 'node:test'
import assert from 'node:assert/strict'
import { spanAt, sentences } from './sentences.ts'

const text = '一、抓组建\n\n1、建会工作。今年新建3家，会员80人；走访12家。“成绩很好。”领导说！\n20xx年应做好以下工作：\n（一）加强培训，\r\n金额1,200元，8:30开始'

test('sentences end at 。！？ and line breaks, with their closing quotation marks', () => {
  assert.deepEqual(sentences(text).map((s) => text.slice(s.start, s.end)), [
    '一、抓组建', '1、建会工作。', '今年新建3家，会员80人；走访12家。', '“成绩很好。”', '领导说！', '20xx年应做好以下工作：', '（一）加强培训，', '金额1,200元，8:30开始',
  ])
})

test('clauses are parted by ，； and ：, never inside a number', () => {
  const clauses = sentences(text).map((s) => s.clauses.map((c) => text.slice(c.start, c.end)))
  assert.deepEqual(clauses[2], ['今年新建3家', '会员80人', '走访12家。'])
  assert.deepEqual(clauses[7], ['金额1,200元', '8:30开始'])
})

test('headings have the level of their mark; marks stand at the head of sentences too', () => {
  const list = sentences(text)
  assert.deepEqual(list.map((s) => s.heading), [1, undefined, undefined, undefined, undefined, 0, undefined, undefined])
  assert.deepEqual(list.map((s) => s.mark?.level), [1, 3, undefined, undefined, undefined, undefined, 2, undefined])
  assert.deepEqual(list.map((s) => s.paragraph), [0, 1, 1, 1, 1, 2, 3, 4])
})

test('an offset leads to its sentence', () => {
  const list = sentences(text)
  assert.equal(spanAt(list, text.indexOf('80人')), 2)
  assert.equal(spanAt(list, text.indexOf('8:30')), 7)
  assert.equal(spanAt(list, text.indexOf('\n')), -1)
})
