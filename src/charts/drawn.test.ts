import assert from 'node:assert/strict'
import { test } from 'node:test'
import { drawnOf } from './drawn.ts'

test('a place a row, a series a column of numbers; the sum is not drawn, and what is not known is nothing', () => {
  assert.deepEqual(drawnOf([['季度', '受理（起）', '金额', '经办'], ['一季度', '12起', '1,200元', '王'], ['二季度', '', '0.5万元', '李'], ['合计', '12', '', '']]), {
    title: '受理（起）、金额', categories: ['一季度', '二季度'], lying: false, series: [{ name: '受理（起）', values: [12, null] }, { name: '金额', values: [1200, 0.5] }],
  })
})

test('a table without numbers is not drawn; a date is none', () => {
  assert.equal(drawnOf([['姓名', '日期'], ['甲', '2025年3月8日']]), null)
  assert.equal(drawnOf([]), null)
})

test('long names lie, and so do more than twelve', () => {
  assert.equal(drawnOf([['工会', '起'], ['石湾村联合工会', '3']])!.lying, true)
  assert.equal(drawnOf([['月', '起'], ...Array.from({ length: 13 }, (_, i) => [`${i + 1}`, '3'])])!.lying, true)
})
