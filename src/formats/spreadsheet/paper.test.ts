import assert from 'node:assert/strict'
import { test } from 'node:test'
import { heightOf, onPaper } from './paper.ts'
import { writeSpreadsheet } from './write.ts'
import { unzip } from '../unzip.ts'

const laid = (columns: number, titleColumns?: number) => ({
  widths: [30, ...Array<number>(columns).fill(10)], rows: [], across: new Map<number, number>(), titleRows: 2, ...(titleColumns !== undefined && { titleColumns }),
})

test('a sheet that can be read so stands on one page’s width', () => {
  for (const one of [laid(13, 1), laid(60)]) {
    const { pageSetup, colBreaks } = onPaper(one)
    assert.deepEqual([pageSetup?.fitToWidth, pageSetup?.fitToHeight, pageSetup?.printTitlesRow, colBreaks], [1, 0, '$1:$2', undefined])
  }
})

test('a wider one goes over as few pages as can be read, each with the title columns', () => {
  // 30 + 22 × 10 are too wide for 110 characters at 65%; 30 + 11 × 10 are 140: at 78% they fit.
  const { pageSetup, colBreaks } = onPaper(laid(22, 1))
  assert.deepEqual([pageSetup?.fitToPage, pageSetup?.scale, pageSetup?.printTitlesColumn, colBreaks], [undefined, 78, '$A:$A', [11]])
  assert.deepEqual(onPaper(laid(30, 1)).colBreaks, [10, 20])
})

test('a column that is wider than a page has one of its own', () => {
  assert.deepEqual(onPaper({ ...laid(0, 1), widths: [30, 300, 300] }).colBreaks, [1])
})

test('rows are as high as the lines of their longest text, Chinese twice as wide', () => {
  assert.equal(heightOf(['云浦镇总工会', '5'], [13, 8]), undefined)
  assert.equal(heightOf(['云浦镇总工会', '5'], [12, 8]), 30)
  assert.equal(heightOf(['a\nb\nc'], [12]), 45)
  assert.equal(heightOf(['看不见的一栏很长很长'], [0]), undefined)
})

test('a line above runs over the title columns, which stay in sight', async () => {
  const columns = ['项目', '单位', '甲', '乙'].map(heading => ({ heading, width: 10 }))
  const parts = await unzip(await writeSpreadsheet([{ name: '表', above: ['各镇报告数据对照，照各份报告写的填'], columns, rows: [['会员', '人', 5, 6]], titles: 2 }]))
  const xml = new TextDecoder().decode(parts.get('xl/worksheets/sheet1.xml'))
  assert.match(xml, /<mergeCell ref="A1:B1"/)
  assert.match(xml, /<row r="1" ht="30" customHeight="1"/)
  assert.match(xml, /<pane xSplit="2" ySplit="2"/)
})
