import assert from 'node:assert/strict'
import { test } from 'node:test'
import { assertAccessible, enterDemo, openWorld } from './world.ts'

/* 一句话记账 on a telephone in the dark, by keys alone: what is not in the registers is asked for, nothing is saved before it is said, and all of it can be taken back. */
const world = await openWorld('demo')
const office = await world.visit()
await enterDemo(office, world)
const page = await world.visit({ width: 390, dark: true })
await page.context().addCookies(await office.context().cookies())

const CHAT = `夏艳 2025-08-19 15:42
下午桥东村广场搞消防演练，村工会主办，62人参加
熊卫平 2025-08-19 15:51
大地五金厂欠两名外地工人工资3200元，8月19日申请调解
夏艳 2025-08-19 16:02
大家天热注意身体`

test('a chat is read, put right, entered and taken back', async () => {
  const disputes = async () => {
    await office.goto(`${world.address}/l/dispute`)
    await office.locator('.wide-table tbody tr').first().waitFor()
    return office.locator('.wide-table tbody tr', { hasText: '大地五金厂' }).count()
  }
  await page.goto(`${world.address}/note`)
  await page.getByRole('textbox', { name: '像发微信一样写' }).focus()
  await page.keyboard.insertText(CHAT)
  await page.keyboard.press('Control+Enter')
  await page.getByRole('heading', { name: '读出 2 条' }).waitFor()
  await page.locator('#read:focus').waitFor()
  await page.getByText('没有读进去的话：“大家天热注意身体”').waitFor()
  await assertAccessible(page, '读出来的')

  await page.keyboard.press('Control+Enter')
  await page.locator('[id="2.employer"]:focus').waitFor()
  await page.getByText('没有找到用人单位“大地五金厂”').waitFor()
  assert.equal(await disputes(), 0)

  // The first stop empties the field.
  for (const _ of [1, 2]) await page.keyboard.press('Tab')
  await page.locator('button:focus', { hasText: '新登记用人单位“大地五金厂”' }).waitFor()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Control+Enter')
  await page.getByRole('heading', { name: '已登记 3 条' }).waitFor()
  await page.locator('#saved:focus').waitFor()
  assert.equal(await disputes(), 1)
  await assertAccessible(page, '已登记')

  await page.getByRole('button', { name: '撤销' }).focus()
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: '已登记' }).waitFor({ state: 'detached' })
  assert.equal(await page.getByRole('textbox', { name: '像发微信一样写' }).inputValue(), CHAT)
  assert.equal(await disputes(), 0)
})
