import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { xlsx } from '../testing-xlsx.ts'
import { unzip } from '../unzip.ts'
import { fillXlsx } from './fill.ts'
import { valuesAfter } from './values-after.ts'
import { readGrids } from './grid.ts'

/* A blank as a county sends it: a merged title, villages with their rows, sums that the sheet makes itself, a second sheet that takes one up. */
const styles = `<styleSheet><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>`
  + `<cellXfs count="3"><xf/><xf numFmtId="10" borderId="1"/><xf borderId="1"><alignment horizontal="center"/></xf></cellXfs></styleSheet>`
const blank = await xlsx({
  基层工会: {
    rows: [
      ['基层工会情况表'], ['单位', '会员数', '其中女', '占比'],
      ['宏兴村', { xml: '<c s="2"/>' }, { xml: '<c s="2"/>' }, { xml: '<c s="1"><f t="shared" ref="D3:D5" si="0">C3/B3</f><v>0</v></c>' }],
      ['江南村', { xml: '<c s="2"><v>7</v></c>' }, null, { xml: '<c s="1"><f t="shared" si="0"/></c>' }],
      ['合计', { xml: '<c s="2"><f>SUM(B3:B4)</f><v>7</v></c>' }, { xml: '<c s="2"><f>SUM(C3:C4)</f><v>0</v></c>' }, { xml: '<c s="1"><f>IF(B5>0,C5/B5,0)</f><v>0</v></c>' }],
    ],
    merges: ['A1:D1'], xml: { behind: '<sheetProtection sheet="1" password="CC1A"/>' },
  },
  封面: { rows: [['填报单位'], ['会员总数', { xml: '<c><f>基层工会!B5</f><v>7</v></c>' }]] },
}, { 'xl/styles.xml': styles, 'xl/vbaData.bin': 'kept as it is' })

const fillings = [
  { sheet: '基层工会', at: 'B3', value: 79 }, { sheet: '基层工会', at: 'C3', value: 32 }, { sheet: '基层工会', at: 'C4', value: null },
  { sheet: '封面', at: 'B1', value: '云浦镇<总>工会' },
] as const

describe('a form is looked at', async () => {
  const [grid, cover] = await readGrids(blank)
  test('with its words, formulas and merged cells, as far as its frame reaches', () => {
    assert.deepEqual([grid!.name, grid!.rows, grid!.columns, grid!.merges], ['基层工会', 5, 4, ['A1:D1']])
    assert.deepEqual(grid!.cells.get('A3'), { text: '宏兴村' })
    assert.deepEqual(grid!.cells.get('B4'), { text: '7', number: 7 })
    assert.equal(grid!.cells.get('D4')!.formula, 'C4/B4')
    assert.equal(grid!.cells.get('D3')!.percent, true)
    assert.equal(cover!.cells.get('B2')!.formula, '基层工会!B5')
  })
})

describe('a form is filled', async () => {
  const filled = await fillXlsx(blank, fillings)
  const [grid, cover] = await readGrids(filled)
  const [before, after] = [await unzip(blank), await unzip(filled)]
  const sheet = new TextDecoder().decode(after.get('xl/worksheets/sheet1.xml'))
  test('its cells hold what was put in, and look as they did', () => {
    assert.deepEqual([grid!.cells.get('B3')!.number, grid!.cells.get('C3')!.number, cover!.cells.get('B1')!.text], [79, 32, '云浦镇<总>工会'])
    assert.match(sheet, /<c r="B3" s="2"><v>79<\/v><\/c>/)
  })
  test('its own sums are what they come to now; one that we cannot make has none until it is opened', () => {
    assert.equal(grid!.cells.get('B5')!.number, 86)
    assert.equal(cover!.cells.get('B2')!.number, 86)
    assert.equal(grid!.cells.get('D4')!.number, 0)
    assert.match(sheet, /<c r="D5" s="1"><f>IF\(B5>0,C5\/B5,0\)<\/f><\/c>/)
    assert.match(new TextDecoder().decode(after.get('xl/workbook.xml')), /<calcPr fullCalcOnLoad="1"\/><\/workbook>/)
  })
  test('a cell whose number is missing stays empty and is marked, once for all such cells of one look', () => {
    assert.match(sheet, /<c r="C4" s="3"\/>/)
    const look = new TextDecoder().decode(after.get('xl/styles.xml'))
    assert.match(look, /<fills count="3">.*FFFFF2CC.*<\/fills>/)
    assert.match(look, /<cellXfs count="4">.*<xf fillId="2" applyFill="1"\/><\/cellXfs>/)
  })
  test('everything else is byte for byte as it was', () => {
    for (const [name, bytes] of before) if (!/sheet[12]\.xml|styles|workbook\.xml$/.test(name)) assert.deepEqual(after.get(name), bytes, name)
    for (const kept of ['<mergeCell ref="A1:D1"/>', '<sheetProtection sheet="1" password="CC1A"/>', '<f t="shared" si="0"/>']) assert.ok(sheet.includes(kept), kept)
  })
  test(
    'filled once more it is the same',
    async () => assert.deepEqual((await unzip(await fillXlsx(filled, fillings))).get('xl/worksheets/sheet1.xml'), after.get('xl/worksheets/sheet1.xml')),
  )
})

test('sums are known before anything is written, and none that goes in a circle', async () => {
  const grids = await readGrids(blank)
  const value = valuesAfter(grids, fillings)
  assert.deepEqual([value('基层工会', 'B5'), value('基层工会', 'D3'), value('基层工会', 'D5'), value('封面', 'B2')], [86, 32 / 79, null, 86])
  const round = await readGrids(await xlsx({ 表: { rows: [[{ xml: '<c><f>B1+1</f></c>' }, { xml: '<c><f>A1+1</f></c>' }]] } }))
  assert.equal(valuesAfter(round, [])('表', 'A1'), null)
})

test('rows and cells without names are counted, and new ones stand in their order', async () => {
  const bare = await xlsx({ 表: { rows: [] } }, {
    'xl/worksheets/sheet1.xml': '<x:worksheet xmlns:x="m"><x:sheetData><x:row><x:c t="inlineStr"><x:is><x:t>甲</x:t></x:is></x:c><x:c/></x:row><x:row r="4"/></x:sheetData></x:worksheet>',
  })
  const filled = await fillXlsx(bare, [{ sheet: '表', at: 'C1', value: 1 }, { sheet: '表', at: 'A2', value: 2 }, { sheet: '表', at: 'B4', value: 3 }])
  assert.equal(new TextDecoder().decode((await unzip(filled)).get('xl/worksheets/sheet1.xml')), '<x:worksheet xmlns:x="m"><x:sheetData><x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>甲</x:t></x:is></x:c><x:c r="B1"/>'
    + '<x:c r="C1"><x:v>1</x:v></x:c></x:row><x:row r="2"><x:c r="A2"><x:v>2</x:v></x:c></x:row><x:row r="4"><x:c r="B4"><x:v>3</x:v></x:c></x:row></x:sheetData></x:worksheet>')
})

test('a place that is no cell is refused', async () => {
  await assert.rejects(fillXlsx(blank, [{ sheet: '封面', at: '总数', value: 1 }]), { say: '“封面”里没有“总数”这个格子，请重新点选' })
})

test('rows behind the last that is filled stay as they stand, however many', async () => {
  const long = await xlsx({ 表: { rows: [] } }, {
    'xl/worksheets/sheet1.xml': '<worksheet><sheetData><row r="1"><c/></row><row r="3" ht="15"><c  s="1"/></row><row><c><v>9</v></c></row></sheetData></worksheet>',
  })
  const sheet = async (at: string) => new TextDecoder().decode((await unzip(await fillXlsx(long, [{ sheet: '表', at, value: 1 }]))).get('xl/worksheets/sheet1.xml'))
  assert.equal(
    await sheet('A2'),
    '<worksheet><sheetData><row r="1"><c r="A1"/></row><row r="2"><c r="A2"><v>1</v></c></row><row r="3" ht="15"><c  s="1"/></row><row><c><v>9</v></c></row></sheetData></worksheet>',
  )
  assert.match(await sheet('A3'), /<row r="3" ht="15"><c r="A3" s="1"><v>1<\/v><\/c><\/row><row r="4"><c><v>9<\/v><\/c><\/row>/)
})
