import assert from 'node:assert/strict'
import { test } from 'node:test'
import { comparisonSheets } from './workbook.ts'
import type { Comparison } from './comparison.ts'

const cell = (report: number, said: string, value: number | null, more = {}) => ({ report, said, value, rough: false, wrong: false, start: 0, end: 0, ...more })
const report = (file: string, called: string, more = {}) => ({
  file, called, union: null, near: [], say: null, read: true, period: '2025', claims: 1, differs: 0, doubtful: 0, ...more,
})
const comparison: Comparison = {
  reports: [report('a.docx', '甲镇总工会'), report('b.pdf', 'b', { read: false, say: '这是 PDF 文件' }), report('c.docx', '乙镇总工会'), report('d.docx', '乙镇总工会', { say: '看不出' })],
  measures: [
    { label: '受理劳动争议', unit: '起', period: '2025', indicator: 'dispute.received', cells: [cell(0, '49件', 49, { wrong: true }), cell(2, '12起', 12)], total: 61, rough: false },
    { label: '会员', unit: '人', period: '2025-12-31', indicator: 'member.total', cells: [cell(3, '60人', 60, { rough: true })], total: 60, rough: true },
  ],
  doubts: [{ report: 0, place: '第1段', words: '受理劳动争议49件', rule: 'differs', sure: 'suspect', say: '台账里是48起。', instead: '48件', start: 0, end: 0 }],
}

test('three sheets: a column a report that was read, doubts, and what was not', () => {
  const [table, doubts, unread] = comparisonSheets(comparison)
  assert.deepEqual(table!.columns.map(({ heading }) => heading), ['项目', '期间', '单位', '甲镇总工会', '乙镇总工会（c.docx）', '乙镇总工会（d.docx）', '合计'])
  assert.deepEqual(table!.rows, [['受理劳动争议', '2025年', '起', 49, 12, null, 61], ['会员', '截至2025年12月31日', '人', null, null, '约60人', '约60人']])
  assert.deepEqual(table!.marks!.map(({ row, column, as }) => [row, column, as]), [[0, 3, 'wrong']])
  assert.deepEqual(doubts!.rows, [['甲镇总工会', '第1段', '受理劳动争议49件', '请核实', '台账里是48起。', '48件']])
  assert.deepEqual(unread!.rows, [['b.pdf', '这是 PDF 文件'], ['d.docx', '看不出']])
})

test('where every report was read there is no sheet of those that were not', () => {
  const { reports, ...more } = comparison
  assert.deepEqual(comparisonSheets({ ...more, reports: [reports[0]!] }).map(({ name }) => name), ['各镇数据', '存疑'])
})
