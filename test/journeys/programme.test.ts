import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { test } from 'node:test'
import { docxText } from '#formats/docx/read.ts'
import { assertAccessible, enterDemo, openWorld } from './world.ts'

/* From a line in the ledger to a plan that is approved: a children's birthday party, its games by age, its budget, its Word file. */
const world = await openWorld('demo')
const page = await world.visit()
await enterDemo(page, world)

test('a birthday party is planned from its record, approved, and printed', async () => {
  await page.goto(`${world.address}/l/activity/new`)
  await page.locator('#day').fill('2025-09-20')
  await page.getByLabel('活动名称').fill('第三季度儿童集体生日会')
  await page.getByLabel('活动类别').fill('节日活动')
  await page.keyboard.press('Enter')
  await page.getByText('主办', { exact: true }).click()
  await page.locator('#people').fill('24')
  await page.keyboard.press('Control+Enter')
  await page.getByRole('button', { name: '写活动方案' }).click()

  const presets = page.getByRole('dialog', { name: '写活动方案' })
  assert.match(await presets.getByRole('listitem').first().innerText(), /儿童集体生日会/)
  await assertAccessible(page, '写活动方案')
  await presets.getByRole('button', { name: '用这种：儿童集体生日会' }).click()
  await page.getByRole('heading', { name: '登记活动方案' }).waitFor()
  assert.equal(await page.getByLabel('方案名称').inputValue(), '第三季度儿童集体生日会活动方案')
  // 2 cakes at 200, 12 presents at 50, fruit 24 × 10, water 24 × 2, and 300, 200, 80 for the room.
  assert.equal(await page.getByLabel('预算合计').inputValue(), '1868')
  await page.getByRole('button', { name: '保存', exact: true }).click()

  await page.getByRole('button', { name: '审定', exact: true }).click()
  const approving = page.getByRole('dialog', { name: '审定' })
  await approving.getByRole('button', { name: /^就是今天/ }).click()
  await approving.getByRole('button', { name: '审定', exact: true }).click()
  await page.getByText('已审定').waitFor()

  await page.getByRole('button', { name: '打印', exact: true }).click()
  const [sent] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: '活动策划方案存为 Word' }).click()])
  const text = await docxText(await readFile(await sent.path()))
  for (const words of ['一、活动主题', '分龄游戏', '小动物搬家', '9—12岁', '经费预算', '1868', '安全预案', '附件：活动签到表']) assert.ok(text.includes(words), `${words} — ${text.slice(0, 600)}`)
  await page.keyboard.press('Escape')

  // It becomes a paper that is edited and issued like any other; seal and day are put below it then.
  await page.getByRole('button', { name: '写成报告' }).click()
  await page.waitForURL(/\/reports\//)
  const body = page.getByRole('textbox', { name: '正文' })
  await body.getByText('小动物搬家').waitFor()
  assert.match(await body.innerText(), /十、安全预案(?!.*云浦镇总工会)/s)
  await page.goBack()

  // The activity knows its hour, its budget and its programme.
  await page.locator('dl, .details').getByRole('link', { name: /第三季度儿童集体生日会/ }).first().click()
  for (const words of ['14:00', '1,868', '签到、贴名牌、照全家福']) await page.locator('article.record').getByText(words).first().waitFor()
})
