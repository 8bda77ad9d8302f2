import assert from 'node:assert/strict'
import { test } from 'node:test'
import { assertAccessible, enterDemo, openWorld } from './world.ts'

/*
 * The officer of the township on 2025-08-31: sets a target, sees on the home page what lags behind, drafts the plan of
 * September, has it approved, and finds in the calendar that what was planned is done once it is entered.
 */
const world = await openWorld('demo')

test('from a target to the calendar', async t => {
  const page = await world.visit()
  await enterDemo(page, world)

  await t.test('a target is measured by an indicator; one on a rate is asked for its base', async () => {
    await page.goto(`${world.address}/targets`)
    await page.getByRole('link', { name: '登记目标' }).click()
    await page.getByLabel('目标内容').fill('信访接待30起以上')
    await page.getByText('本级自定', { exact: true }).click()
    await page.getByRole('textbox', { name: '确定日期' }).fill('2025.1.10')
    await page.getByRole('textbox', { name: '考核期间' }).fill('2025年')
    await page.getByRole('textbox', { name: '完成期限' }).fill('2025.12.31')
    await page.getByRole('textbox', { name: '责任人' }).fill('曹雅琴')
    await choose('指标', '调解成功率')
    await page.getByLabel('目标值').fill('30')
    await page.getByRole('button', { name: '保存', exact: true }).click()
    await page.getByText('比率目标要有基数').first().waitFor()
    await choose('指标', '接待信访')
    await page.getByRole('button', { name: '保存', exact: true }).click()
    await page.getByRole('heading', { name: '进度' }).waitFor()
    await page.getByRole('button', { name: /^接待信访 16起/ }).click()
    await page.getByRole('dialog').getByText('这个数是怎么来的').waitFor()
    await page.keyboard.press('Escape')
  })

  await t.test('what lags behind stands on the home page', async () => {
    await page.goto(world.address)
    const panel = page.getByRole('region', { name: '目标' })
    await panel.getByText('建好职工书屋').waitFor()
    await panel.getByText('已逾期').waitFor()
    await panel.getByRole('listitem').filter({ hasText: '信访接待30起以上' }).getByText('有风险').waitFor()
  })

  await t.test('the plan of September drafts itself, is changed, and is approved once every item has its day', async () => {
    await page.goto(`${world.address}/plans`)
    await page.getByRole('checkbox', { name: '中秋走访慰问' }).waitFor()
    await page.getByRole('checkbox', { name: '集中推进建会' }).uncheck()
    await page.getByRole('button', { name: /^用选中的 \d+ 项起草$/ }).click()
    await page.getByRole('heading', { level: 1, name: /登记工作计划/ }).waitFor()
    const items = page.getByRole('group', { name: /^计划事项第\d+行$/ }).getByLabel(/^事项/)
    await items.first().waitFor()
    assert.ok(await items.evaluateAll(all => all.length > 5 && all.every(one => one.scrollWidth <= one.clientWidth)), 'every item can be read in its field')
    await page.getByRole('button', { name: '保存', exact: true }).click()
    await page.getByRole('heading', { name: '云浦镇总工会2025年9月工作计划' }).waitFor()
    await page.getByText(/中秋走访慰问（困难职工和一线职工，中秋前，责任人谭秀英）/).waitFor()
    await assertAccessible(page, '工作计划')
    await page.getByRole('button', { name: '审定' }).click()
    const asked = page.getByRole('dialog')
    await asked.getByRole('textbox', { name: '审定日期' }).fill('2025.8.31')
    await asked.getByRole('button', { name: '审定', exact: true }).click()
    const plan = page.url()
    await page.getByRole('button', { name: '登记报送' }).click()
    await page.getByRole('heading', { level: 1, name: /计划考核报送/ }).waitFor()
    await page.getByRole('button', { name: '保存', exact: true }).click()
    await page.waitForURL(/\/l\/submission\/(?!new)[^/]+$/)
    await page.goto(plan)
    await page.getByText('已登记报送').waitFor()
  })

  await t.test('what is planned is done in the calendar when its record is entered, from there', async () => {
    await page.goto(`${world.address}/calendar`)
    await page.getByRole('button', { name: '下个月' }).click()
    await page.getByRole('button', { name: '登记活动：举办安全培训' }).first().click()
    await page.getByRole('heading', { level: 1, name: /登记活动/ }).waitFor()
    await page.getByRole('textbox', { name: '活动日期' }).fill('2025.9.5')
    await page.getByLabel('活动名称').fill('冲床安全操作培训')
    await page.getByText('主办', { exact: true }).click()
    await page.getByRole('button', { name: '保存', exact: true }).click()
    await page.waitForURL(/\/l\/activity\/(?!new)/)
    await page.goto(`${world.address}/calendar`)
    await page.getByRole('button', { name: '下个月' }).click()
    await page.getByRole('listitem').filter({ hasText: '举办安全培训' }).first().getByText('已做').waitFor()
    await page.getByRole('link', { name: /冲床安全操作培训/ }).first().waitFor()
  })

  async function choose(label: string, option: string): Promise<void> {
    await page.getByRole('combobox', { name: label, exact: true }).fill(option)
    await page.locator(`.ant-select-item-option[title="${option}"]`).click()
  }
})
