import assert from 'node:assert/strict'
import { test } from 'node:test'
import { assertAccessible, enterDemo, openLedger, openWorld } from './world.ts'

/* The menu stays calm: lines are folded, what was used last stands on top, and what an office does not keep is not there. */
const world = await openWorld('demo')
const page = await world.visit()
const menu = page.getByRole('navigation', { name: '主菜单' })

test('a line of work is unfolded, and what was opened stands on top from then on', async () => {
  await enterDemo(page, world)
  assert.equal(await menu.locator('summary').count(), 12)
  assert.equal(await menu.getByRole('link', { name: '安全检查', exact: true }).count(), 0)
  await openLedger(page, '安全检查')
  await openLedger(page, '信访接待')
  await menu.getByRole('link', { name: '首页' }).click()
  assert.deepEqual(await menu.getByRole('list', { name: '最近用过' }).getByRole('link').allTextContents(), ['信访接待', '安全检查'])
  await assertAccessible(page, '菜单')
})

test('a ledger that the office does not keep leaves the menu, and is still found by its name', async () => {
  await menu.getByRole('link', { name: '设置' }).click()
  await page.getByRole('checkbox', { name: '信访接待' }).uncheck()
  const panel = page.getByRole('region', { name: '用哪些台账' })
  await panel.getByRole('button', { name: '保存' }).click()
  await page.getByText('已保存').waitFor()
  await menu.getByText('信访接待', { exact: true }).first().waitFor({ state: 'detached' })
  await page.getByRole('combobox', { name: '查找' }).fill('信访接待')
  await page.getByRole('option', { name: '信访接待 台账' }).or(page.getByRole('option', { name: '信访接待台账' })).click()
  await page.getByRole('heading', { level: 1, name: '信访接待' }).waitFor()
  await page.getByRole('combobox', { name: '查找' }).fill('LDZY')
  await page.getByRole('option', { name: /^劳动争议\s?台账$/ }).click()
  await page.getByRole('heading', { level: 1, name: '劳动争议' }).waitFor()
})
