import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { test } from 'node:test'
import { docxText } from '#formats/docx/read.ts'
import { assertAccessible, enterDemo, openLedger, openWorld, printerOf } from './world.ts'

/*
 * The end of a year: the county's score sheet fills itself and hands the inspector its evidence; what has been signed stays,
 * and what is opened again is told. The numbers are those of the demonstration's ledgers, counted by hand from its sheets:
 * two unions founded of the five asked for, 3.2 of 8 points.
 */
const world = await openWorld('demo')
const page = await world.visit()
const printed = await printerOf(page)

test('the score sheet fills itself, opens its records, and its evidence is taken away', async () => {
  await enterDemo(page, world)
  await openLedger(page, '考核方案')
  await page.getByRole('link', { name: '工会工作目标管理考核' }).click()
  const row = page.getByRole('region', { name: '各项得分' }).getByRole('row', { name: /新建企业工会/ })
  await row.getByRole('cell', { name: '3.2', exact: true }).waitFor()
  await assertAccessible(page, '考核方案')
  await row.getByRole('button', { name: /看是哪几条/ }).click()
  await page.getByRole('dialog').getByRole('listitem').nth(1).waitFor()
  await page.keyboard.press('Escape')
  await page.setViewportSize({ width: 390, height: 844 })
  const { wide, room } = await page.getByRole('region', { name: '各项得分' }).evaluate(({ scrollWidth, clientWidth }) => ({ wide: scrollWidth, room: clientWidth }))
  assert.equal(wide, room, 'on a phone the points stand below what they are given for')
  await page.setViewportSize({ width: 1280, height: 860 })

  await page.getByRole('button', { name: '做自评表' }).click()
  await page.getByRole('heading', { level: 1, name: /目标管理考核 2025年/ }).waitFor()
  await page.getByRole('row', { name: /新建企业工会/ }).getByRole('cell', { name: '3.2' }).first().waitFor()
  await page.getByRole('button', { name: '打印', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: '打印' })
  await dialog.getByRole('button', { name: '打印考核评分表' }).click()
  assert.match(await printed(), /工会工作目标管理考核评分表[\s\S]*新建企业工会83\.23\.2完成40%[\s\S]*自评得分34\.2分[\s\S]*考核人：/)
  await page.keyboard.press('Escape')
  await dialog.waitFor({ state: 'detached' })
  await page.getByRole('link', { name: /目标管理考核/ }).first().click()
  const [pack] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: '下载迎检资料包' }).click()])
  const text = await docxText(await readFile(await pack.path()))
  assert.match(text, /1．新建企业工会[\s\S]*自评3\.2分[\s\S]*缺少的材料/)
})

test('each village is scored by the township’s own scheme', async () => {
  await openLedger(page, '考核方案')
  await page.getByRole('link', { name: '基层工会考核' }).click()
  await page.getByRole('heading', { level: 2, name: '下属工会得分' }).waitFor()
  await page.getByRole('table').getByRole('button').first().click()
  await page.getByRole('button', { name: '看全部工会' }).waitFor()
})

test('what is signed stays; opened again, what has changed is told', async () => {
  await openLedger(page, '结账')
  await page.getByRole('link', { name: '登记', exact: true }).click()
  await page.getByRole('textbox', { name: '结到哪一天' }).fill('2025-06-30')
  await page.getByRole('button', { name: '保存', exact: true }).click()
  await page.getByRole('button', { name: '核对无误，结账' }).click()
  await page.getByText(/\d+项数字都和结账时一样/).waitFor()
  await assertAccessible(page, '结账')
  const closing = page.url()

  const enter = async () => {
    await openLedger(page, '走访服务')
    await page.getByRole('link', { name: '登记', exact: true }).click()
    await page.getByRole('textbox', { name: '走访日期' }).fill('2025-06-20')
    await page.getByLabel('走访目的').click()
    await page.locator('.ant-select-item-option').getByText('谈心走访', { exact: true }).click()
    await page.getByRole('button', { name: '保存', exact: true }).click()
  }
  await enter()
  await page.getByText(/2025年6月30日及以前已经结账，这样会改动已结的“走访企业”/).first().waitFor()

  await page.goto(closing)
  await page.getByRole('button', { name: '反结账' }).click()
  await page.getByRole('dialog').getByRole('textbox', { name: '反结账原因' }).fill('漏登一次走访')
  await page.getByRole('dialog').getByRole('textbox', { name: '反结账日期' }).fill('2025-08-31')
  await page.getByRole('dialog').getByRole('button', { name: '反结账', exact: true }).click()
  await page.getByText('已反结').first().waitFor()
  await enter()
  await page.waitForURL(/\/l\/visit\/(?!new)/)
  await page.goto(closing)
  await page.getByText(/走访企业（本年累计）：\d+家次 → /).waitFor()
})
