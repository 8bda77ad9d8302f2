import assert from 'node:assert/strict'
import { test } from 'node:test'
import { cellsOf } from './cells.ts'
import { broken } from './testing.ts'
import { chartWords, footnote, restLabel, wholeLabel } from './words.ts'

test('only what adds up is a 合计', () => {
  const label = (...[cut, nature, adds]: ['time' | 'union', 'happens' | 'stands' | 'rate', boolean]) => wholeLabel(broken({ now: [1], cut, nature, adds }))
  assert.deepEqual([label('time', 'happens', true), label('union', 'happens', true)], ['合计', '合计'])
  assert.deepEqual([label('time', 'stands', false), label('time', 'rate', false), label('time', 'happens', false)], ['期末', '全期', '全期'])
  assert.deepEqual([label('union', 'stands', false), label('union', 'rate', false)], ['全部', '全部'])
})
test('what is left has a name, if anything is', () => {
  assert.equal(restLabel(broken({ now: [4, 5], whole: 12 })), '不分月')
  assert.equal(restLabel(broken({ now: [4, 5], whole: 9 })), '')
  assert.equal(restLabel(broken({ now: [4], whole: 4, before: [1], wholeBefore: 2 })), '不分月')
  assert.equal(restLabel(broken({ now: [4], whole: 6, cut: 'union', by: '下级工会' })), '本级登记')
  assert.equal(restLabel(broken({ now: [4], whole: 3, cut: 'union', by: '下级工会' })), '扣重复登记')
})
test('the note says how rows belong to their whole', () => {
  assert.equal(footnote(broken({ now: [4, 5], whole: 9 })), '')
  assert.equal(footnote(broken({ now: [4, 5], whole: 12, by: '季度' })), '只写明大概时间的记录和跨季度的汇总，分不到各季度，列在“不分季度”。')
  assert.equal(footnote(broken({ now: [60], whole: 60, nature: 'rate', adds: false })), '比率不能相加，“全期”是按整体另算的；各月只算到当月末。')
  assert.equal(footnote(broken({ now: [60], whole: 60, nature: 'rate', adds: false, cut: 'union', by: '下级工会' })), '比率不能相加，“全部”是按整体另算的。')
  assert.equal(footnote(broken({ now: [5033, 5012], whole: 5012, nature: 'stands', adds: false })), '各行是当时的数，不能相加。')
  assert.equal(footnote(broken({ now: [4, 4], whole: 6, adds: false })), '同一家（人）可能在几行里都计到，不能相加，“全期”是按整体另算的。')
})
test('who cannot see the chart hears where the most and the least is', () => {
  assert.equal(chartWords(broken({ now: [4, 0, null, 7] })), '受理劳动争议，按月的图，4项：最多4月7起，最少2月0起，1项无数据。每个数见表。')
  assert.equal(chartWords(broken({ now: [4, undefined] })), '受理劳动争议，按月的图，2项：1月4起。每个数见表。')
  assert.equal(chartWords(broken({ now: [null, null] })), '受理劳动争议，按月的图，2项：都无数据。每个数见表。')
})
test('cells are digits, with 无数据 where nothing is known and nothing where nothing has come', () => {
  const headings = { rows: '时间', now: '2025年', before: '2024年' }
  assert.deepEqual(cellsOf(broken({ now: [81_650_00, 0, null, undefined], before: [1, null, 2, 3], whole: 82_000_50, wholeBefore: 6, unit: '元' }), headings), [
    ['时间', '受理劳动争议（元）2025年', '2024年'],
    ['1月', '81650', '0.01'], ['2月', '0', '无数据'], ['3月', '无数据', '0.02'], ['4月', '', '0.03'],
    ['不分月', '350.5', '0'],
    ['合计', '82000.5', '0.06'],
  ])
  assert.deepEqual(cellsOf(broken({ now: [60], whole: 60, unit: '%', nature: 'rate', adds: false }), headings).map(row => row[0]), ['时间', '1月', '全期'])
})
