import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Page } from 'playwright-core'
import { assertAccessible, enterDemo, handOf, openWorld } from './world.ts'

/*
 * A dispute from the note of a telephone call to settled, by one officer's hand: within a minute of typing at two characters a
 * second, and twelve interactions.
 */
const NOTE = '今天受理阿芬端子作坊欠薪纠纷，2名外地女工，标的6800元，约老板明天来调解'
const world = await openWorld('demo')
const page = await world.visit()
await enterDemo(page, world)

test('from the note to settled', async () => {
  const before = await behindPaid(page)
  const hand = handOf(page)
  await page.getByRole('link', { name: '首页' }).click()

  await hand.type(page.getByRole('textbox', { name: '一句话记账' }), NOTE)
  await hand.click(page.getByRole('button', { name: '记一笔' }))
  await page.getByRole('heading', { name: '读出 1 条' }).waitFor()
  assert.deepEqual(await cardOf(page), { 受理日期: '2025-08-31', 用人单位: '阿芬端子作坊', 标的金额: '6800', 案由: '劳资纠纷', 办理方式: '调解' })
  await assertAccessible(page, '读出来的')

  await hand.click(page.getByRole('button', { name: '登记 1 条' }))
  await hand.click(page.getByRole('region', { name: '已登记 1 条' }).getByRole('link', { name: '劳动争议' }))
  await hand.click(page.getByRole('button', { name: '办结' }))
  const dialog = page.getByRole('dialog', { name: '办结' })
  await dialog.waitFor()
  await assertAccessible(page, '办结')
  // What is missing is told at once, each at its place, and the first of it is where one types.
  await dialog.getByRole('button', { name: '办结', exact: true }).click()
  await dialog.locator('.field', { hasText: '办理结果' }).locator('input:focus').waitFor({ state: 'attached' })
  assert.deepEqual(await dialog.locator('.fault').allTextContents(), ['“办结”前请填写办理结果', '“办结”前请填写办结日期，记不清可填“不详”'])
  await hand.click(dialog.getByRole('button', { name: '就是今天' }))
  assert.deepEqual(await dialog.locator('.fault').allTextContents(), ['“办结”前请填写办理结果'])
  await hand.click(dialog.getByText('调解成功'))
  await hand.type(dialog.getByLabel('协议金额'), '6800')
  await hand.type(dialog.getByLabel('到位金额'), '6000')
  await hand.click(dialog.getByRole('button', { name: '办结', exact: true }))
  await dialog.waitFor({ state: 'detached' })
  await page.locator('.record .head .ant-tag').getByText('办结').waitFor()

  const { interactions, typed } = hand.counted
  console.log(`from the note to settled: ${interactions} interactions, ${typed} characters typed, of them ${[...NOTE].length} the note: ${typed / 2} s at two a second`)
  assert.ok(interactions <= 12, `${interactions} interactions`)
  assert.ok(typed <= 120, `${typed} characters`)

  const record = new URL(page.url()).pathname
  const after = await behindPaid(page)
  assert.equal(after.yuan - before.yuan, 6000)
  assert.deepEqual(after.records.filter(path => !before.records.includes(path)), [record])
  assert.deepEqual(before.records.filter(path => !after.records.includes(path)), [])
})

test('the form asks for the date beside the state, and what was saved without is named at home', async () => {
  await page.goto(`${world.address}/l/dispute/new`)
  await page.getByRole('textbox', { name: /^受理日期/ }).fill('2025-08-13')
  await page.locator('.ant-segmented-item', { hasText: '办结' }).click()
  await page.getByText('待补：已是“办结”，请补办结日期，记不清可填“不详”').waitFor()
  assert.equal(await page.getByRole('textbox', { name: /^办结日期/ }).count(), 1)
  await assertAccessible(page, '状态和日期')
  await page.getByText('劳资纠纷', { exact: true }).click()
  await page.getByRole('button', { name: '保存', exact: true }).click()
  await page.getByRole('heading', { level: 1, name: '劳资纠纷 2025-08-13' }).waitFor()

  await page.getByRole('link', { name: '首页' }).click()
  await page.getByRole('link', { name: '劳动争议 1 条已办结的待补办结日期' }).click()
  await page.getByText('共 1 条').waitFor()
  await page.getByRole('link', { name: '劳资纠纷 2025-08-13' }).waitFor()
})

/** What was read, in the inputs of the only card. */
async function cardOf(page: Page): Promise<Record<string, string | null>> {
  const card = page.getByRole('region', { name: '第1条，劳动争议' })
  const chosen = (label: string) => card.locator('.field').filter({ hasText: label })
  return {
    受理日期: await card.getByRole('textbox', { name: '受理日期' }).inputValue(),
    用人单位: await chosen('用人单位').locator('.ant-select').textContent(),
    标的金额: await card.getByRole('textbox', { name: '标的金额' }).inputValue(),
    案由: await chosen('案由').locator('.ant-radio-button-wrapper-checked').textContent(),
    办理方式: await chosen('办理方式').locator('.ant-radio-button-wrapper-checked').textContent(),
  }
}

/** 到位金额 of the months up to now on the page of figures, and the records that it opens. */
async function behindPaid(page: Page): Promise<{ yuan: number; records: string[] }> {
  await page.goto(`${world.address}/figures`)
  const figure = page.getByRole('button', { name: /^到位金额 [\d,]+元/ }).first()
  const said = await figure.textContent()
  await figure.click()
  const why = page.getByRole('dialog')
  await why.getByRole('link').first().waitFor()
  const records = await why.getByRole('link').evaluateAll(links => links.map(link => link.getAttribute('href')!))
  await page.keyboard.press('Escape')
  return { yuan: Number(said!.replace(/\D/g, '')), records }
}
