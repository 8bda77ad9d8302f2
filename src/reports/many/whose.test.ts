import assert from 'node:assert/strict'
import { test } from 'node:test'
import { calledBy, whose } from './whose.ts'

const named: [why: string, file: string, text: string, first: string][] = [
  ['its title', 'a.docx', '云浦镇总工会2025年工作总结\n今年以来', '云浦镇总工会'],
  ['its first words', 'a.docx', '云浦镇总工会2025年工作总结。今年新建企业工会5家。', '云浦镇总工会'],
  ['behind a year and 关于', 'a.docx', '关于2025年度石湾镇总工会工作情况的报告\n今年以来', '石湾镇总工会'],
  ['its first words behind a time', 'a.docx', '今年以来白沙镇总工会紧扣中心工作，成效明显。', '白沙镇总工会'],
  ['its file', '东江镇总工会2025年总结.docx', '二〇二五年工作总结\n今年以来新建工会5家。', '东江镇总工会'],
  ['the town in the name of its file', '03-云浦镇.docx', '工作总结\n今年以来', '云浦镇总工会'],
  ['under its end', '总结.docx', '工作总结\n今年以来新建企业工会5家。\n下一步继续努力。\n明月街道总工会\n2025年12月20日', '明月街道总工会'],
]
for (const [why, file, text, first] of named) test(`a report is known by ${why}`, () => assert.equal(whose(file, text)[0], first))

test('with its county, also without it', () => assert.deepEqual(whose('a.txt', '北湾县云浦镇总工会总结'), ['北湾县云浦镇总工会', '云浦镇总工会', '云浦镇工会']))
for (const text of ['我镇共有工会组织60个，其中村联合工会11个。', '20xx年xx乡工会在乡党委领导和县总的指导下，扎实工作。', '今年以来我镇工会紧扣中心。', '全镇各村工会', '某某镇总工会总结']) {
  test(`a text that begins with its work names nobody: ${text}`, () => assert.deepEqual(whose('总结.txt', text), []))
}
test('工会工作 and 工会会员 name nobody; then it is called as its file', () => {
  assert.deepEqual(whose('总结.txt', '2025年工会工作总结\n工会会员5人。'), [])
  assert.equal(calledBy('某份.总结.txt', '2025年工会工作总结'), '某份.总结')
})
