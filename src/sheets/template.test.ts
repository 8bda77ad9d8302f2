import assert from 'node:assert/strict'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, test } from 'node:test'
import { readSpreadsheet } from '#formats/spreadsheet/spreadsheet.ts'
import { writeSpreadsheet, type PrintedSheet } from '#formats/spreadsheet/write.ts'
import { dispute } from '#lines/dispute/dispute.ts'
import { register } from '#lines/register.ts'
import { visit } from '#lines/visit/visit.ts'
import { headingsOf } from './known-headings.ts'
import { openSheet } from './sheet.ts'
import { refusedSheet } from './refused-sheet.ts'
import { templateOf } from './template.ts'
import { tidy } from './tidy/tidy.ts'

const folder = await mkdtemp(join(tmpdir(), 'niangjia-'))
after(() => rm(folder, { recursive: true }))

/** The first sheet of what is written, as an import would take it. */
async function taken(sheets: readonly PrintedSheet[]) {
  const path = join(folder, 'sheet.xlsx')
  await writeFile(path, await writeSpreadsheet(sheets))
  for await (const { name, rows, facts } of readSpreadsheet(path, 'sheet.xlsx')) {
    const read: { line: number; cells: string[] }[] = []
    for await (const row of rows) read.push(row)
    const found = await tidy({ name, merges: facts.merges, rows: { async *[Symbol.asyncIterator]() { yield* read } } }, { known: headingsOf(register) })
    const lines: string[] = []
    for await (const { cells } of found.rows) lines.push(cells.join('|'))
    return { head: found.head, titles: found.titles, lines }
  }
  return assert.fail()
}

describe('a template', () => {
  const example = { headings: ['走访日期', '走访目的', '走访单位'], row: ['2025-08-18', '督查走访', '大地五金厂'] }
  const [sheet, notes] = templateOf(visit, { unions: ['宏兴村工会', '明星村工会'], example }) as [PrintedSheet, PrintedSheet]
  const column = (heading: string) => sheet.columns.find(one => one.heading === heading)!

  test('asks for what the ledger asks for, with its drop-downs and its notes', () => {
    assert.deepEqual(sheet.columns.map(({ heading }) => heading), ['序号', '所属工会', '走访日期', '走访目的', '走访单位', '建会意向', '原因', '下一步', '下次走访', '接待人', '谈话职工', '涉及单位', '亮点', '备注'])
    assert.deepEqual([column('走访日期').required, column('走访目的').required, column('走访单位').required], [true, true, undefined])
    assert.deepEqual([column('所属工会').choices, column('走访目的').choices], [['宏兴村工会', '明星村工会'], ['建会走访', '谈心走访', '民主管理指导', '协商指导', '督查走访', '上门服务']])
    assert.match(column('走访日期').note!, /写成2025-08-18、2025年8月上旬或2025年8月；记不清填“不详”/)
    assert.deepEqual(notes.rows.find(([heading]) => heading === '走访单位')!.slice(0, 2), ['走访单位', '以后补也可以'])
  })
  test('shows how a row looks, which is never read', async () => {
    assert.deepEqual(sheet.rows, [['示例', '', '2025-08-18', '督查走访', '大地五金厂', '', '', '', '', '', '', '', '', '']])
    const { head, lines, titles } = await taken([{ ...sheet, rows: [...sheet.rows, ['1', '', '2025-01-02', '谈心走访']] }, notes])
    assert.deepEqual([lines, titles.length], [['1||2025-01-02|谈心走访'], 1])
    assert.deepEqual(openSheet(visit, head).faults, [])
  })
  test('of every ledger is read back as that ledger, every column known', async () => {
    for (const ledger of register.ledgers.values()) {
      const { head, lines } = await taken(templateOf(ledger))
      const { faults, warnings } = openSheet(ledger, head)
      assert.deepEqual([faults, warnings, lines], [[], [], []], ledger.label)
    }
  })
})

describe('refused rows', () => {
  const sheet = openSheet(dispute, { line: 2, cells: ['受理日期', '案由', '标的金额'] })
  const fault = { line: 3, at: 'received', say: '受理日期“2.30”不是真实的日期，请改正', heading: '受理日期' }
  const printed = refusedSheet({ sheet, refused: [{ rows: [{ line: 3, cells: ['2.30', '=工伤', '500'], numbers: [2] }], faults: [fault] }] }, '台账', ['2025年劳动争议台账'])

  test('stand in the layout in which they came, the reason behind them and the cell in red', () => {
    assert.deepEqual([printed.name, printed.above, printed.columns.map(({ heading }) => heading)], ['台账', ['2025年劳动争议台账'], ['受理日期', '案由', '标的金额', '退回原因']])
    assert.deepEqual(printed.rows, [['2.30', '=工伤', 500, '“受理日期”：“2.30”不是真实的日期，请改正']])
    assert.deepEqual(printed.marks, [{ row: 0, column: 0, as: 'wrong', note: fault.say }])
  })
  test('mended, are taken as they are: the title says the year again, the reason is no column', async () => {
    const { head, titles, lines } = await taken([{ ...printed, rows: [['3.30', '工伤', 500, '已改']] }])
    assert.deepEqual([titles, lines], [['2025年劳动争议台账'], ['3.30|工伤|500|已改']])
    const { faults, warnings } = openSheet(dispute, head)
    assert.deepEqual([faults, warnings], [[], []])
  })
})
