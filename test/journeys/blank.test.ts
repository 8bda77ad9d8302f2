import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { test } from 'node:test'
import { readGrids } from '#formats/xlsx/grid.ts'
import { xlsx } from '#formats/testing-xlsx.ts'
import { assertAccessible, enterDemo, handOf, openLedger, openWorld } from './world.ts'

/*
 * The commonest job of the month: the county's blank is put in once, three clicks a cell; from then on it is filled by
 * choosing the period. The numbers are those of the demonstration, as its summary has them.
 */
const world = await openWorld('demo')
const page = await world.visit()
const hand = handOf(page)
const filled = page.getByRole('table', { name: '组织建设' }).locator('td.filled')
const blank = await xlsx({
  组织建设: {
    rows: [
      ['基层工会组织建设情况表'], ['项目', '数量', '备注'], ['工会组织数', null, null], ['会员数', null, null],
      ['宏兴', null, null], ['江南', null, null], ['没有这个村', null, null], ['两村合计', { xml: '<c><f>SUM(B5:B6)</f></c>' }, null],
    ],
    merges: ['A1:C1'],
  },
})

async function bind(cell: string, figure: string, whose?: { names: string }): Promise<void> {
  const form = page.getByRole('form', { name: '格子取数' })
  const before = await filled.count()
  await hand.type(form.getByLabel('格子'), cell)
  await hand.type(form.getByLabel('填哪项数据'), figure)
  await page.locator('.ant-select-item-option').getByText(figure, { exact: true }).first().click()
  if (whose) {
    await form.getByLabel('哪个工会').click()
    await page.locator('.ant-select-item-option').getByText('这一行写的工会').click()
    await form.getByLabel('工会名称在哪一列').fill(whose.names)
  }
  await hand.click(form.getByRole('button', { name: '填这项' }))
  await filled.nth(before).waitFor()
}

test('a blank is put in once', async () => {
  await enterDemo(page, world)
  await openLedger(page, '上报表')
  await page.getByRole('link', { name: '登记', exact: true }).click()
  await page.getByLabel('表名').fill('基层工会组织建设情况表')
  await page.locator('input[type=file]').first().setInputFiles({
    name: '组织建设.xlsx', mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', buffer: Buffer.from(blank),
  })
  await page.getByText('组织建设.xlsx').first().waitFor()
  await page.getByRole('button', { name: '保存', exact: true }).click()
  await page.getByRole('heading', { level: 2, name: '填报' }).waitFor()
  await page.getByRole('table', { name: '组织建设' }).waitFor()
  await assertAccessible(page, '空白表')
})

test('each cell is told its figure, a column at once', async () => {
  await page.getByRole('row', { name: /^3 / }).getByRole('cell').nth(1).click()
  assert.equal(await page.getByRole('form', { name: '格子取数' }).getByLabel('格子').inputValue(), 'B3')
  await bind('B3', '工会组织')
  await bind('B4', '会员')
  await bind('B5:B7', '会员', { names: 'A' })
  await page.getByText('没有叫“没有这个村”的工会').waitFor()
  assert.deepEqual((await filled.allTextContents()).slice(0, 2), ['60', '5135'])
  await assertAccessible(page, '取数')
  const phone = await world.visit({ width: 390, dark: true })
  await phone.context().addCookies(await page.context().cookies())
  await phone.goto(page.url())
  await phone.getByRole('table', { name: '组织建设' }).waitFor()
  await assertAccessible(phone, '取数，手机')
})

test('the filled form is taken away in one click, with its own sum and what is missing marked', async () => {
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: '下载填好的表' }).click()])
  const [grid] = await readGrids(await readFile(await download.path()))
  const number = (at: string) => grid!.cells.get(at)?.number
  assert.deepEqual([number('B3'), number('B4'), number('B7')], [60, 5135, undefined])
  assert.equal(number('B8'), number('B5')! + number('B6')!)
  assert.deepEqual([grid!.merges, grid!.cells.get('A1')?.text], [['A1:C1'], '基层工会组织建设情况表'])
})
