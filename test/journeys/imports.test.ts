import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { test } from 'node:test'
import { read, utils } from '@e965/xlsx'
import type { Page } from 'playwright-core'
import { gbk } from '#formats/testing-gbk.ts'
import { workbook } from './messy-sheets.ts'
import { assertAccessible, openLedger, openWorld, setUp, typePeriod } from './world.ts'

/*
 * A township brings its old sheets: a list of firms in .xls with merged villages and subtotals, a workbook of disputes with a
 * sheet a month, and a .csv of visits from an older program. Every count expected below is counted by hand from the rows here.
 */
const world = await openWorld('new')

const firms = workbook('xls', {
  Sheet1: {
    rows: [
      ['石塘镇企业基本情况一览表'],
      ['序号', '所在村', '企业名称', '经济类型', '开业时间', '联系人'],
      [1, '南桥村', '顺达五金有限公司', '民营', '2015.3.1', ''],
      [2, '', '南桥冲压件厂', '个体', '2018年6月', '老贺'],
      ['', '小计', '2家', '', '', ''],
      [3, '北岭村', '北岭制衣有限公司', '私营', '2011.9', '同上'],
      ['', '合计', '3家', '', '', ''],
      ['填表人：', '', '', '', '审核人：', ''],
    ],
    merged: ['A1:F1', 'B3:B4'],
  },
})

const heads = [['序号', '受理时间', '用人单位', '纠纷类型', '涉及职工', '', '涉案金额（万元）', '处理结果'], ['', '', '', '', '人数', '其中女', '', '']]
const overHeads = ['A1:H1', 'A3:A4', 'B3:B4', 'C3:C4', 'D3:D4', 'E3:F3', 'G3:G4', 'H3:H4']
const disputes = workbook('xlsx', {
  '6月': {
    rows: [
      ['石塘镇劳动争议调解登记表'], ['（6月）', '', '', '', '', '', '', '制表：镇总工会'], ...heads,
      [1, '6.3', '顺达五金有限公司', '工伤', 1, 0, 3.3, '调解成功'],
      [2, '6.18', '南桥冲压厂', '工资纠纷', 2, 1, 0.8, '调解成功'],
      [3, '6.24', '同上', '欠薪', 3, '', '', '正在办'],
      ['', '合计', '', '', 6, 1, 4.1, ''],
    ],
    merged: overHeads,
  },
  '7月': {
    rows: [
      ['石塘镇劳动争议调解登记表'], ['（7月）', '', '', '', '', '', '', '制表：镇总工会'], ...heads,
      [1, '7.2', '北岭服装厂', '工资纠纷', 5, 3, 1.09, '达成协议'],
      [2, '7.35', '顺达五金有限公司', '工伤', 1, '', '', ''],
      ['', '小计', '', '', 6, 3, 1.09, ''],
    ],
    merged: overHeads,
  },
  '填表说明': { rows: [['一、本表按月填写'], ['二、金额以万元计']] },
})

const visits = gbk(['走访登记表,,,,', '日期,单位,事由,建会意向,备注', '2025.7.8,顺达五金,建会,愿意建会,', '2025.7.9,北岭服装厂,谈心,,', '8.7,东风五金店,建会,再做工作,老板不在'].join('\r\n'))

test('three messy sheets go in, one comes out again', async () => {
  const page = await world.visit()
  await setUp(page, world, { union: '石塘镇总工会', name: '何秀兰', username: 'hexl', password: '石塘镇2025工会' })
  await page.getByRole('link', { name: '导入表格' }).click()
  await page.getByText('还没有导入过表格').waitFor()
  await assertBothWidths(page, '导入：选表格')

  // The firms: three, the second in the village that its cell shares with the first.
  await send(page, '企业名单.xls', firms)
  await page.getByText('第5、7行是小计或合计，没有读入').waitFor()
  await page.getByText('“所在村”有合并的单元格，已逐行填上').waitFor()
  await look(page)
  await page.getByRole('button', { name: '新增 3' }).waitFor()
  await page.getByRole('button', { name: '全部导入（3 行）' }).click()
  await page.getByRole('heading', { name: '已存好：新增 3 条' }).waitFor()
  await page.getByRole('link', { name: '去看用人单位' }).click()
  await page.getByText('共 3 条').waitFor()
  await page.getByRole('link', { name: '南桥冲压件厂' }).click()
  await page.getByRole('definition').filter({ hasText: '南桥村' }).waitFor()

  // The disputes: two sheets of one layout decided together; two names answered, a date that no calendar has handed back.
  await importAgain(page)
  await send(page, '2025年劳动争议.xlsx', disputes)
  await page.getByRole('heading', { name: '6月、7月：列名一样，一起定' }).waitFor()
  assert.equal(await page.getByRole('checkbox', { name: '导入“填表说明”' }).isChecked(), false)
  await choose(page, '“纠纷类型”读成', '案由')
  await choose(page, '“处理结果”读成', '其他（照原样存，不统计）')
  await assertBothWidths(page, '导入：看各列')
  await look(page)
  await page.getByRole('button', { name: '退回 4' }).waitFor()
  await page.getByText('“7.35”不是真实的日期').waitFor()
  await page.getByRole('cell', { name: /^7\.35\s*（这格不对）$/ }).waitFor()
  await assertBothWidths(page, '导入：逐行核对')

  const names = page.getByRole('region', { name: '还有 2 个名称不认识' })
  await names.getByRole('radiogroup', { name: '南桥冲压厂' }).getByRole('radio', { name: '就是“南桥冲压件厂”' }).click()
  const unlike = page.getByRole('radiogroup', { name: '北岭服装厂' })
  await unlike.getByRole('radio', { name: '另选一个' }).click()
  await page.getByLabel('是哪一个').fill('制衣')
  // What is answered is seen at once, and is kept once the server says so.
  const answered = page.waitForResponse(answer => answer.request().postData()?.includes('北岭服装厂') === true)
  await page.locator('.ant-select-dropdown:visible').getByText('北岭制衣有限公司').click()
  await page.getByText('名称都答好了').waitFor()
  await answered
  await page.reload()
  await page.getByRole('button', { name: '按回答重新核对' }).click()
  await page.getByRole('button', { name: '新增 4' }).waitFor()
  await page.getByRole('button', { name: '先存没有问题的 4 行' }).click()
  await page.getByRole('heading', { name: '已存好：新增 4 条，退回 1 行' }).waitFor()
  await page.getByText('记住了 2 个叫法').waitFor()
  await assertBothWidths(page, '导入：完成')

  // The row handed back is mended in its own sheet and goes in as it is; columns and names are remembered.
  const [handed] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: '下载退回的行' }).click()])
  assert.equal(handed.suggestedFilename(), '2025年劳动争议（退回）.xlsx')
  await page.getByRole('button', { name: '再导入一份' }).click()
  await send(page, '2025年劳动争议（退回）.xlsx', mended(await readFile(await handed.path()), '7.35', '7.25'))
  await page.getByText('记得上次的对应').waitFor()
  await look(page)
  await page.getByRole('button', { name: '全部导入（1 行）' }).click()
  await page.getByRole('heading', { name: '已存好：新增 1 条' }).waitFor()

  // The visits: whose ledger it is and the year are told by hand; a firm that nobody knows is entered with them.
  await page.getByRole('button', { name: '再导入一份' }).click()
  await send(page, '走访.csv', visits)
  await page.getByLabel(/哪本台账/).click()
  await page.locator('.ant-select-dropdown:visible').getByText('走访服务', { exact: true }).click()
  await page.getByLabel('没写年份的日期算哪年').fill('2025')
  await page.keyboard.press('Enter')
  await look(page)
  await page.getByRole('radiogroup', { name: '东风五金店' }).getByRole('radio', { name: '新登记' }).click()
  await page.getByRole('button', { name: '按回答重新核对' }).click()
  await page.getByRole('button', { name: '全部导入（3 行）' }).click()
  await page.getByText('新登记了 1 个名称').waitFor()
  await assertCounts(page, { 用人单位: 4, 劳动争议: 5, 走访服务: 3 })
  await assertFigure(page, '走访企业 3家次')
  await assertFigure(page, '受理劳动争议 5起')
  // 1 + 2 + 3 + 5, and the one that was mended.
  await assertFigure(page, '劳动争议涉及职工 12人')
  // 3.3 + 0.8 + 1.09 万元.
  await assertFigure(page, '劳动争议标的金额 51900元')

  // What others were built upon cannot be taken back before them, and the server says what; the visits can.
  await importAgain(page)
  await takeBack(page, '导入企业名单.xls')
  await page.getByRole('dialog').getByRole('alert').getByText(/./).waitFor()
  await page.getByRole('dialog').getByRole('button', { name: '取消' }).click()
  await takeBack(page, '导入走访.csv')
  await page.getByRole('listitem').filter({ hasText: '导入走访.csv' }).getByText('已撤销').waitFor()
  await assertBothWidths(page, '导入：撤销以后')
  await assertCounts(page, { 用人单位: 3, 劳动争议: 5, 走访服务: 0 })
  await assertFigure(page, '走访企业 无数据')
  await assertFigure(page, '受理劳动争议 5起')
})

async function send(page: Page, name: string, buffer: Buffer): Promise<void> {
  await page.locator('input[type=file]').setInputFiles({ name, mimeType: 'application/octet-stream', buffer })
  await page.getByRole('button', { name: '逐行核对' }).waitFor()
}

async function look(page: Page): Promise<void> {
  await page.getByRole('button', { name: '逐行核对' }).click()
  await page.getByRole('region', { name: '逐行核对的结果' }).waitFor()
}

async function choose(page: Page, label: string, option: string): Promise<void> {
  await page.getByRole('combobox', { name: label }).click()
  await page.keyboard.type(option.slice(0, 2))
  const open = page.locator('.ant-select-dropdown:visible')
  await open.getByText(option, { exact: true }).click()
  await open.waitFor({ state: 'hidden' })
}

async function importAgain(page: Page): Promise<void> {
  await page.getByRole('link', { name: '导入表格' }).click()
  await page.getByRole('button', { name: '再导入一份' }).click()
}

async function takeBack(page: Page, note: string): Promise<void> {
  await page.getByRole('button', { name: `撤销整批，${note}` }).click()
  await page.getByRole('dialog').getByRole('button', { name: '撤销整批' }).click()
}

/** The same workbook with one cell's text put right. */
function mended(bytes: Buffer, wrong: string, right: string): Buffer {
  const { Sheets, SheetNames } = read(bytes)
  const rowsOf = (name: string) => utils.sheet_to_json<unknown[]>(Sheets[name]!, { header: 1, defval: '' })
  return workbook('xlsx', Object.fromEntries(SheetNames.map(name => [name, { rows: rowsOf(name).map(row => row.map(cell => cell === wrong ? right : cell)) }])))
}

/** How many records each list says there are, once it has heard of the last change. */
async function assertCounts(page: Page, expected: Record<string, number>): Promise<void> {
  for (const [ledger, count] of Object.entries(expected)) {
    await openLedger(page, ledger)
    await page.getByText(`共 ${count} 条`, { exact: true }).waitFor()
  }
}

async function assertFigure(page: Page, said: string): Promise<void> {
  await page.getByRole('link', { name: '数据' }).click()
  await page.getByRole('heading', { level: 1, name: '数据' }).waitFor()
  await page.waitForLoadState('networkidle')
  await typePeriod(page, '2025年')
  // Of a ledger without a number the page shows a figure only when it is looked for.
  await page.getByLabel('找指标').fill(said.split(' ')[0]!)
  await page.getByRole('button', { name: `${said}，看是哪几条` }).first().waitFor()
}

async function assertBothWidths(page: Page, place: string): Promise<void> {
  await page.mouse.move(0, 0)
  await assertAccessible(page, place)
  await page.setViewportSize({ width: 390, height: 844 })
  await page.evaluate('scrollTo(0, 0)')
  await assertAccessible(page, `${place}，手机`)
  await page.setViewportSize({ width: 1280, height: 860 })
}
