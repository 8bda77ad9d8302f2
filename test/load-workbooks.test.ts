import assert from 'node:assert/strict'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { before, describe, test } from 'node:test'
import { utils, write } from '@e965/xlsx'
import { readSpreadsheet } from '#formats/spreadsheet/spreadsheet.ts'
import { xlsx, type TestCell } from '#formats/testing-xlsx.ts'
import { niangjia, temporaryFolder } from './command-line.ts'

/* Workbooks at the command line: what the pages do with them is done there too. */

const folder = temporaryFolder()
const data = join(folder, 'data')
const here = (...args: string[]) => niangjia(...args, ...args[0] === 'load' ? ['--union', '云浦镇'] : [], '--data', data)
const file = (name: string, bytes: Uint8Array | string) => {
  const path = join(folder, name)
  writeFileSync(path, bytes)
  return path
}
const cases = (rows: TestCell[][]) => xlsx({
  台账: { rows: [['云浦镇2025年劳动争议台账'], ['受理日期', '案由', '涉及职工', null], [null, null, '总数', '其中女'], ...rows], merges: ['A1:D1', 'A2:A3', 'B2:B3', 'C2:D2'] },
})

async function rowsOf(path: string): Promise<string[]> {
  const lines: string[] = []
  for await (const { hidden, rows } of readSpreadsheet(path, path)) if (!hidden) for await (const { cells } of rows) lines.push(cells.join('|'))
  return lines
}

before(() => {
  const { code, err } = niangjia('load', file('工会组织.csv', '工会名称,工会类型,成立日期\n云浦镇总工会,乡镇（街道）工会,1986-04\n'), '--data', data)
  assert.equal(code, 0, err)
})

describe('a messy workbook', () => {
  test('is understood, and what was done to it is told', async () => {
    const path = file('劳动争议.xlsx', await cases([[{ day: 45887 }, '工伤', 3, 1], ['同上', '劳资纠纷', 1, 0], ['合计', null, 4, 1]]))
    const { code, out, err } = here('load', path)
    assert.deepEqual([code, out], [0, '劳动争议（劳动争议.xlsx）：新增2条，已有0条\n'], err)
    for (const said of ['第1行是标题，没有读入', '第2—3行合成一行列名', '第6行是小计或合计，没有读入', '1格写的是“同上”，已照上一行填上', '没写年份的日期，按2025年']) assert.ok(err.includes(`劳动争议.xlsx：${said}\n`), err)
    assert.match(here('load', path).out, /新增0条，已有2条/)
  })
  test('gives the bad rows back as a workbook of the same look, which a folder leaves out until it is asked for', async () => {
    const inbox = join(folder, 'inbox')
    mkdirSync(inbox)
    const path = file('inbox/劳动争议二.xlsx', await cases([['9.1', '工伤', 2, 0], ['9.31', '工伤', '约60', 0]]))
    file('inbox/~$劳动争议二.xlsx', 'held open')
    const whole = here('load', path)
    assert.deepEqual([whole.code, /新增0条.*退回1条/.test(whole.out), readdirSync(inbox).length], [1, true, 2], whole.out)
    const good = here('load', inbox, '--good')
    assert.match(good.out, /^劳动争议（劳动争议二\.xlsx）：新增1条，.*退回1条$/m)
    const back = join(inbox, '劳动争议二.退回.xlsx')
    assert.match(good.err, /退回的1条写在 .+劳动争议二\.退回\.xlsx，改好后再导入这个文件/)
    assert.deepEqual(await rowsOf(back), [
      '云浦镇2025年劳动争议台账', '受理日期|案由|涉及职工／总数|涉及职工／其中女|退回原因', '9.31|工伤|约60|0|“受理日期”：“9.31”不是真实的日期，请改正；“涉及职工／总数”：“约60”只是大概，请填确切的数；说不准就空着，把原话写进备注',
    ])
    assert.equal(readFileSync(back).subarray(0, 2).toString(), 'PK')
    assert.match(here('load', inbox).out, /^劳动争议（劳动争议二\.xlsx）：/)
    assert.doesNotMatch(here('load', inbox).out, /退回\.xlsx/)
  })
  test('gives the bad rows of a CSV back as CSV, in which no cell is a formula', () => {
    const path = file('走访服务.csv', '走访日期,走访目的,接待人\n2025-02-30,督查走访,"=HYPERLINK(""http://x"")"\n')
    assert.equal(here('load', path, '--good').code, 1)
    assert.equal(readFileSync(join(folder, '走访服务.退回.csv'), 'utf8').split('\r\n')[1], '2025-02-30,督查走访,"\'=HYPERLINK(""http://x"")",“走访日期”：“2025-02-30”不是真实的日期，请改正')
  })
  test('of several sheets takes those that belong to a ledger, as one import', async () => {
    const path = file('2025年走访.xlsx', await xlsx({
      封面: { rows: [['云浦镇总工会走访台账']] },
      '1月': { rows: [['日期', '走访目的', '接待人'], ['18日', '督查走访', '张三']] },
      '2月': { rows: [['日期', '走访目的', '接待人'], ['3日', '谈心走访', '李四']] },
      旧: { hidden: true, rows: [['日期', '走访目的'], ['2024-01-01', '督查走访']] },
    }))
    const { code, out, err } = here('load', path)
    assert.deepEqual([code, out.match(/^走访服务（2025年走访\.xlsx“[12]月”）：新增1条/gm)?.length], [0, 2], out + err)
    const { records } = JSON.parse(here('list', 'visit', '--json').out) as { records: { day: string }[] }
    assert.deepEqual(records.map(({ day }) => day).sort(), ['2025-01-18', '2025-02-03'])
  })
  test('of the old kind is read as well; what is there already is changed when asked', () => {
    const card = (joined: string) => {
      const book = utils.book_new()
      utils.book_append_sheet(book, utils.aoa_to_sheet([['姓名', '会员证号', '入会日期'], ['张三', 'YP1', joined]]), '会员名册')
      return file('会员名册.xls', write(book, { type: 'buffer', bookType: 'biff8' }) as Buffer)
    }
    assert.match(here('load', card('2024-03')).out, /新增1条/)
    assert.match(here('load', card('2024-04')).err, /第2行“会员证号”（YP1）：已有会员名册“张三”/)
    assert.match(here('load', card('2024-04'), '--existing', '跳过').out, /新增0条，已有0条，跳过1条/)
    assert.match(here('load', card('2024-04'), '--existing', '更新').out, /新增0条，更新1条/)
  })
})

describe('what is no workbook', () => {
  for (const [name, bytes, say] of [
    ['会员名册.xlsx', '%PDF-1.7', /^会员名册\.xlsx：这是 PDF 文件/], ['会员名册.xls', '<html><table></table></html>', /^会员名册\.xls：这是网页格式的表格/], ['会员名册.xlsx', '', /^会员名册\.xlsx：文件是空的/],
    ['会员名册.xlsx', Buffer.from('PK\x03\x04xl/workbook', 'latin1'), /^会员名册\.xlsx：文件已损坏或没有传完/],
  ] as const) test(`${name} ${say}`, () => {
    const { code, out, err } = here('load', file(name, bytes))
    assert.deepEqual([code, out], [1, ''])
    assert.match(err, say)
    assert.equal(err.trim().split('\n').length, 1)
  })
})

describe('a template', () => {
  test('is written, filled in and loaded', async () => {
    const path = join(folder, '空表.xlsx')
    assert.deepEqual(niangjia('template', '走访服务', '--out', path), { code: 0, out: `${path}\n`, err: '' })
    const [title, headings, example] = await rowsOf(path)
    assert.match(title!, /^走访服务导入表（红色列名必填/)
    assert.match(headings!, /^序号\|所属工会\|走访日期\|走访目的\|/)
    assert.match(example!, /^示例\|/)
    const empty = here('load', path)
    assert.deepEqual([empty.code, /新增0条，已有0条/.test(empty.out)], [0, true], empty.out + empty.err)
  })
  test('of a ledger that is none, or to where nothing can be written, is refused in words', () => {
    assert.match(niangjia('template', '走亲戚').err, /^没有“走亲戚”这个台账，可用的有：/)
    const { code, err } = niangjia('template', '走访服务', '--out', join(folder, 'no', 'where.xlsx'))
    assert.deepEqual([code, existsSync(join(folder, 'no')), err], [1, false, `没有“${join(folder, 'no')}”这个文件夹，请先建好，或换一个地方写\n`])
  })
})
