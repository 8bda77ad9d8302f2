import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { titleLines } from './head.ts'
import { fitted } from './table.ts'
import { styleOf, writtenBody as body, writtenParts as parts } from '../testing-written.ts'

describe('the red head', () => {
  test('the name in red, as large as its line holds, the number and the red line; two lines to the title, the addressee flush left', async () => {
    const all = await parts({ redHead: { issuer: '某镇总工会文件', number: '某工〔2025〕8号' }, to: '县总工会' })
    const document = all.get('word/document.xml')!
    assert.match(
      document,
      /<w:pStyle w:val="Issuer"\/><w:spacing w:before="1984" w:line="1200" w:lineRule="exact"\/>.*?<w:sz w:val="100"\/>.*?某镇总工会文件/,
    ) // 35 mm; 442 points are seven of 63, but 50 is the largest.
    assert.match(document, /<w:pStyle w:val="Number"\/><w:pBdr><w:bottom w:val="single" w:color="FF0000" w:sz="12" w:space="11"\/><\/w:pBdr><w:spacing w:before="1158"\/>/)
    assert.match(document, /<w:pStyle w:val="Title"\/><w:spacing w:after="579" w:before="1158"\/>/)
    assert.match(document, /<w:pStyle w:val="Addressee"\/><\/w:pPr><w:r><w:t xml:space="preserve">县总工会：/)
    assert.match(styleOf(all.get('word/styles.xml')!, 'Issuer'), /w:eastAsia="方正小标宋简体".*<w:color w:val="FF0000"\/>/)
  })

  test('a long title is parted where its sense is, a short one is not', () => {
    assert.deepEqual(titleLines('宏兴镇总工会2025年工作总结和2026年工作计划'), ['宏兴镇总工会2025年工作总结', '和2026年工作计划'])
    assert.deepEqual(titleLines('宏兴镇总工会2025年工作总结'), ['宏兴镇总工会2025年工作总结'])
  })
})

describe('what a paper has besides its text', () => {
  test('a list: numbers that Word counts, from 1 in every list, indented as the text is', async () => {
    const all = await parts({ blocks: [{ kind: 'list', ordered: true, items: ['甲', '乙'] }, { kind: 'list', items: ['丙'] }, { kind: 'list', ordered: true, items: ['丁'] }] })
    const document = all.get('word/document.xml')!
    const numbers = [...document.matchAll(/<w:numId w:val="(\d+)"\/>/g)].map(match => match[1])
    assert.equal(numbers.length, 4)
    assert.deepEqual([numbers[0] === numbers[1], new Set(numbers).size], [true, 3])
    assert.equal(document.match(/<w:ind w:left="0" w:firstLine="640" w:firstLineChars="200"\/>/g)!.length, 4)
    const numbering = all.get('word/numbering.xml')!
    assert.match(numbering, /<w:numFmt w:val="decimal"\/><w:suff w:val="nothing"\/><w:lvlText w:val="%1\."\/>/)
    assert.match(numbering, /<w:numFmt w:val="bullet"\/><w:suff w:val="nothing"\/><w:lvlText w:val="●"\/>/)
  })

  test('columns are as wide as their words ask for; those that ask for too much have six characters each, and what is left goes by what they ask for', () => {
    assert.deepEqual(fitted(900, [100, 200]), [300, 600])
    // 500 + 1500 + 1500 leave 5500 of 9000 for the 1500 and the 13500 that are still asked for: a tenth and nine.
    assert.deepEqual(fitted(9000, [500, 3000, 15000]), [500, 2050, 6450])
    assert.deepEqual(fitted(2000, [1000, 9000, 9000]), [500, 750, 750])
  })

  test('pictures: two in a row, three rows a page, each within its place and with its caption', async () => {
    const one = (width: number, height: number, caption: string) => ({ bytes: new Uint8Array([1]), type: 'jpg' as const, width, height, caption })
    const document = await body({ kind: 'pictures', pictures: [one(1600, 900, '甲'), one(900, 1600, '乙'), one(100, 100, '丙')] })
    assert.deepEqual([
      ...document.matchAll(/<w:trHeight w:val="(\d+)" w:hRule="exact"\/>/g),
    ].map(match => match[1]), ['3454', '3454']) // Three of 3454 and four lines of 579 are 12678 of 12756.
    const sizes = [...document.matchAll(/<wp:extent cx="(\d+)" cy="(\d+)"\/>/g)].map(match => [Number(match[1]) / 635, Number(match[2]) / 635].map(Math.round))
    // Twips. A place is 4422 − 160 wide, and 3454 − 1.5 lines of 579 high: 4262 × 2585.
    assert.deepEqual(sizes.map(([width, height]) => [width! <= 4265 && width! > 1400, height! <= 2590 && height! > 2300]), [[true, true], [true, true], [true, true]])
    assert.deepEqual([...document.matchAll(/<w:pStyle w:val="Caption"\/>.*?<w:t xml:space="preserve">(.)</g)].map(match => match[1]), ['甲', '乙', '丙'])
    assert.equal(new Set([...document.matchAll(/<wp:docPr id="(\d+)"/g)].map(match => match[1])).size, 3)
  })

  test('an appendix begins on a page of its own, with its mark and its title', async () => {
    const document = await body({ kind: 'mark', text: '附件1' }, { kind: 'title', text: '名单' })
    assert.match(document, /<w:pStyle w:val="Mark"\/><w:pageBreakBefore\/><\/w:pPr>.*?附件1.*?<w:pStyle w:val="Title"\/>.*?名单/)
  })
})
