import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { plain } from './plain.ts'
import { read } from './read.ts'

describe('a text is read in plain writing', () => {
  test('traditional characters are read as simplified ones, in their places', () => {
    assert.equal(plain('全鎮發放慰問金3.5萬元，顯著改善。'), '全镇发放慰问金3.5万元，显著改善。')
    const given = '發放慰問金3.5萬元，走訪12戶。'
    assert.deepEqual(read(given).figures.map(({ value, unit, start, end }) => [value, unit, given.slice(start, end)]), [[3.5, '万元', '3.5萬元'], [12, '户', '12戶']])
  })

  test('a full stop within a number is its point', () => {
    assert.deepEqual(read('入会率达93。6%，筹资4。2万元。会员80。').figures.map(({ value, unit }) => `${value}${unit}`), ['93.6%', '4.2万元', '80'])
  })

  test('a figure is quoted as it stands in the given text', () => {
    assert.deepEqual(read('入會率達92。3%，會員兩萬餘人，其中女會員8,150人。').figures.map(({ text }) => text), ['92。3%', '兩萬餘人', '8,150人'])
  })

  test('a table ruled with | has its figures in cells', () => {
    const rows = '指标 | 2023年 | 2024年 |\n工会会员数（人） | 1520 | 1604 |\n专职工会干部（人） | 3 | 4 |'
    assert.deepEqual(read(rows).figures.map(({ cell, value, unit }) => `${cell?.words} ${value}${unit}`), ['工会会员数 1520人', '工会会员数 1604人', '专职工会干部 3人', '专职工会干部 4人'])
    assert.deepEqual(read(`| 村 | 会员（人） |\n|---|---|\n| 石桥村 | 86 |`).figures.map(({ cell, value }) => [cell?.words, cell?.whose, value]), [['会员', '石桥村', 86]])
    assert.equal(plain('甲|乙'), '甲|乙')
  })

  test('lines broken at one width are one paragraph', () => {
    const broken = [
      '　　今年以来，我镇各级工会组织职工开展多种劳动竞赛，参赛职工',
      '达到1860人，提出合理化建议412条，被采纳的有97条。各村工会举办',
      '实用技术培训班也办得红红火火，全年下来一共举办了各类培训班是14',
      '期，培训在家的农民和外来务工的青年职工和他们的家属一共是530多',
      '人次。',
    ].join('\n')
    assert.deepEqual(read(broken).figures.map(({ value, unit }) => `${value}${unit}`), ['1860人', '412条', '97条', '14期', '530人次'])
    assert.equal(plain(broken).length, broken.length)
  })

  test('what has its own lines keeps them', () => {
    const several = Array(6).fill('全镇各村工会都按要求完成了换届，选出了新的委员会和主席班子。').join('\n')
    for (const text of ['实用技术培训班14\n期', '一、组织建设\n新建工会3家\n二、维权\n调解纠纷5起\n三、帮扶', several]) assert.equal(plain(text), text)
  })
})
