import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Merge, SpreadsheetRow } from '#formats/spreadsheet/sheet.ts'
import { survey } from './say.ts'
import { spokenOf } from './spoken.ts'
import { tidy, type About } from './tidy.ts'

const KNOWN = new Set(['所属工会', '受理日期', '案由', '涉及职工', '用人单位', '姓名', '备注', '人数', '标的金额'])
const known = (heading: string) => KNOWN.has(heading)

/** A sheet as it looks: '|' between cells, '_' for an empty row; merges as rows and columns, `2:0-3` or `4-6:1`. */
function sheet(lines: readonly string[], merged: readonly string[] = [], name = '') {
  const rows = lines.map((line, i): SpreadsheetRow => {
    const cells = line.split('|')
    const numbers = cells.flatMap((cell, n) => /^-?\d+(?:\.\d+)?$/.test(cell) ? [n] : [])
    return { line: i + 1, cells, ...(numbers.length > 0 && { numbers }) }
  }).filter(({ cells }) => cells.join('') !== '_')
  const merges = merged.map((text): Merge => {
    const [[top, bottom = top], [left, right = left]] = text.split(':').map(end => end.split('-').map(Number)) as [[number, number?], [number, number?]]
    return { top, bottom, left, right }
  })
  return { name, merges, rows: { async *[Symbol.asyncIterator]() { yield* rows } } }
}

async function read(lines: readonly string[], merged: readonly string[] = [], about: Partial<About> & { name?: string } = {}) {
  const found = await tidy(sheet(lines, merged, about.name), { known, ...about })
  const rows: string[] = []
  for await (const row of found.rows) rows.push([row.line, ...row.cells].join('|'))
  const { notes, rows: many } = await survey(found, { errors: 0, uncomputed: 0, hiddenRows: 0 })
  assert.equal(many, rows.length)
  return { head: found.head.cells.join('|'), lines: [found.lines.from, found.lines.to], titles: found.titles, rows, notes, spoken: found.spoken }
}

describe('the line of the headings', () => {
  test('below a title and a line that says whose it is', async () => {
    const { head, lines, titles, rows, notes, spoken } = await read(['云浦镇2025年劳动争议台账', '单位：云浦镇总工会||填表日期：2025-12-01', '受理日期|案由|涉及职工', '8.18|工伤|3'], ['1:0-2'])
    assert.deepEqual([head, lines, titles, rows], ['受理日期|案由|涉及职工', [3, 3], ['云浦镇2025年劳动争议台账', '单位：云浦镇总工会 填表日期：2025-12-01'], ['4|8.18|工伤|3']])
    assert.deepEqual([notes, spoken], [['第1—2行是标题，没有读入'], { year: 2025 }])
  })
  test('of two lines: what stands over several columns is joined with what stands below it', async () => {
    const { head, lines, rows, notes } = await read(['受理日期|案由|涉及职工||用人单位', '||总数|其中女|', '8.18|工伤|3|1|大地厂'], ['1-2:0', '1-2:1', '1:2-3', '1-2:4'])
    assert.deepEqual([head, lines, rows], ['受理日期|案由|涉及职工／总数|涉及职工／其中女|用人单位', [1, 2], ['3|8.18|工伤|3|1|大地厂']])
    assert.deepEqual(notes, ['第1—2行合成一行列名'])
  })
  test('of two lines without merges, as CSV has them', async () => {
    assert.equal((await read(['受理日期|案由|涉及职工|', '||总数|女', '8.18|工伤|3|1'])).head, '受理日期|案由|涉及职工／总数|涉及职工／女')
  })
  test('of two lines, and no more: a first row of few words is a row', async () => {
    const merged = ['1-2:0', '1-2:1', '1:2-3']
    assert.deepEqual((await read(['姓名|用人单位|涉及职工|', '||总数|女', '甲|乙厂||'], merged)).rows, ['3|甲|乙厂||'])
    assert.deepEqual((await read(['姓名|用人单位|涉及职工|', '||总数|女', '甲|乙厂||'])).rows, ['3|甲|乙厂||'])
  })
  test('where an officer has shown it', async () => {
    assert.deepEqual((await read(['甲|乙', '丙|丁', '1|2'], [], { head: 2 })).head, '丙|丁')
    await assert.rejects(read(['甲|乙', '_', '1|2'], [], { head: 2 }), (error: { say?: string }) => error.say === '第2行是空的，请选列名所在的那一行')
  })
  test('two columns of one name are numbered, one without a name is called by its letter', async () => {
    assert.equal((await read(['姓名|姓名|', '甲|乙|丙', '丁|戊|己', '庚|辛|壬'])).head, '姓名|姓名（2）|C列')
  })
  test('words broken over lines and set apart by spaces are whole', async () => {
    assert.equal((await read(['受 理 日 期|案\n由', '8.18|工伤'])).head, '受理日期|案由')
  })
})

describe('rows that are no records', () => {
  test('sums, numbering, repeated headings, groups, signatures', async () => {
    const { rows, notes } = await read([
      '序号|受理日期|案由|标的金额', '1|2|3|4', '一、镇属企业|||', '1|8.18|工伤|500', '|小计||500', '序号|受理日期|案由|标的金额', '2|8.19|劳资纠纷|300', '3|||', '合计|||800', '制表人：张三||审核人：李四|', '注：以上不含村级|||',
    ], ['3:0-3'])
    assert.deepEqual(rows, ['4|1|8.18|工伤|500', '7|2|8.19|劳资纠纷|300'])
    assert.deepEqual(notes, ['第2行是栏次，没有读入', '第6行是重复的列名，没有读入', '第3行是分组标题，没有读入', '第5、9行是小计或合计，没有读入', '第10—11行是制表人、说明一类的话，没有读入'])
  })
  test('a person called 合 and a firm called 小计时器厂 are records', async () => {
    assert.deepEqual((await read(['姓名|用人单位', '合|小计时器厂', '总计明|甲'])).rows, ['2|合|小计时器厂', '3|总计明|甲'])
  })
  test('an example is left out', async () => {
    assert.deepEqual((await read(['序号|姓名', '示例|张三', '1|李四'])).rows, ['3|1|李四'])
  })
})

describe('cells that several lines share', () => {
  test('are filled down, over a sum without, and told', async () => {
    const { rows, notes } = await read(['所属工会|姓名|备注', '宏兴村|甲|', '|乙|', '小计|2|', '|丙|', '明星村|丁|'], ['2-5:0'])
    assert.deepEqual(rows, ['2|宏兴村|甲|', '3|宏兴村|乙|', '5|宏兴村|丙|', '6|明星村|丁|'])
    assert.deepEqual(notes, ['第4行是小计或合计，没有读入', '“所属工会”有合并的单元格，已逐行填上'])
  })
  test('an empty one over rows fills nothing', async () => {
    assert.deepEqual((await read(['所属工会|姓名', '|甲', '|乙'], ['2-3:0'])).rows, ['2||甲', '3||乙'])
  })
})

test('同上 and its marks become what stands above, not the 同 of a name', async () => {
  const { rows, notes } = await read(['所属工会|姓名|备注', '宏兴村|甲|同上学', '同上|乙|〃', '″|丙|'])
  assert.deepEqual(rows, ['2|宏兴村|甲|同上学', '3|宏兴村|乙|同上学', '4|宏兴村|丙|'])
  assert.deepEqual(notes, ['3格写的是“同上”，已照上一行填上'])
})

test('同上 in the first row is left as it stands: there is nothing above', async () => {
  assert.deepEqual((await read(['姓名|备注', '甲|同上'])).rows, ['2|甲|同上'])
})

describe('what the sheet says of its dates', () => {
  for (const [name, titles, file, spoken] of [
    ['8月', ['云浦镇2025年走访台账'], '', { year: 2025, month: 8 }], ['8', [], '2025走访.xlsx', { year: 2025, month: 8 }], ['2025-08', [], '', { year: 2025, month: 8 }],
    ['走访', ['2025年1-8月走访台账'], '', { year: 2025 }], ['走访', ['走访台账', '制表日期：2026年1月3日'], '', {}], ['二〇二五年三月', [], '', { year: 2025, month: 3 }],
    ['Sheet1', ['2024年度'], '2025.xlsx', { year: 2024 }], ['八月村', [], '', {}], ['2000人名册', [], '', {}],
  ] as const) test(`${name} ${titles.join()} ${file}`, () => assert.deepEqual(spokenOf(name, titles, file), spoken))
})
