import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { test } from 'node:test'
import type { Page } from 'playwright-core'
import { docxText } from '#formats/docx/read.ts'
import { assertAccessible, openLedger, openWorld, setUp, typePeriod } from './world.ts'

/*
 * A township from nothing to its first summary: the link that the program prints, two unions, four pieces of work, and the
 * half year written from them. Every figure expected below is counted by hand from what is typed here.
 */
const world = await openWorld('new')

test('from the first link to the first summary', async () => {
  const page = await world.visit()
  await setUp(page, world, { union: '柳塘镇总工会', name: '周明理', username: 'zhouml', password: '柳塘镇2025工会' })
  await assertAccessible(page, '空的首页')

  await enter(page, '工会组织', { 工会名称: '桥下村联合工会', 成立日期: '2025.3.12' }, { 工会类型: '村联合工会' })
  await enter(page, '工会组织', { 工会名称: '顺达五金厂工会', 成立日期: '2025年5月上旬' }, { 工会类型: '企业工会' })
  await enter(
    page, '劳动争议', { 受理日期: '2025.4.8', 涉及职工: '3', 标的金额: '4.2万', 办结日期: '2025.4.20', 协议金额: '40000', 到位金额: '3.5万' },
    { 现在的状态: '办结', 案由: '劳资纠纷', 办理方式: '调解', 办理结果: '调解成功' }, { 用人单位: '顺达五金厂' },
  )
  await enter(page, '劳动争议', { 受理日期: '2025.6.30', 涉及职工: '1', 标的金额: '9000' }, { 案由: '工伤' })
  await enter(page, '走访服务', { 走访日期: '2025.5.16' }, { 走访目的: '建会走访', 建会意向: '愿意建会' }, { 走访单位: '顺达五金厂' })

  await page.getByRole('link', { name: '写总结' }).click()
  await typePeriod(page, '2025年上半年')
  const paper = page.getByRole('article', { name: '正文' })
  for (const said of TOLD) await paper.getByText(said).waitFor()

  await paper.getByRole('button', { name: /35000元/ }).click()
  const why = page.getByRole('dialog', { name: '这个数是怎么来的' })
  await why.getByText('1 条').waitFor()
  await assertAccessible(page, '是哪几条')
  await why.getByRole('listitem').getByRole('link').click()
  await page.getByRole('heading', { level: 1 }).getByText('劳资纠纷').waitFor()

  // Back from the record one is where one was: what the figure is made of stands open.
  await page.goBack()
  await why.getByText('1 条').waitFor()
  await why.getByRole('listitem').getByRole('link').click()
  await page.getByRole('heading', { level: 1 }).getByText('劳资纠纷').waitFor()

  // The figure was a slip: put right where it is recorded, it is right where it is written.
  await page.getByRole('link', { name: '修改' }).click()
  await page.getByLabel('到位金额').fill('4万')
  await page.getByRole('button', { name: '保存', exact: true }).click()
  await page.getByText('已保存').waitFor()
  await page.getByRole('link', { name: '写总结' }).click()
  await paper.getByText('为职工追回').getByRole('button', { name: /40000元/ }).waitFor()

  const [sent] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: '正式稿' }).click()])
  assert.equal(sent.suggestedFilename(), '柳塘镇总工会2025年上半年工作总结.docx')
  const text = await docxText(await readFile(await sent.path()))
  assert.ok(text.includes('调解成功率100%，尚有在办劳动争议1起；为职工追回40000元。'), text)
})

const TOLD = [
  '现有工会组织2个，其中村联合工会1个、企业工会1个。', '新建村联合工会1家、企业工会1家；走访未建会企业1家。',
  '受理劳动争议2起，调解成功1起，涉及职工4人；标的51000元，其中工伤1起9000元、劳资纠纷1起42000元。', '劳动争议涉及企业1家；调解成功率100%，尚有在办劳动争议1起；为职工追回35000元。',
]

/** A record through its form: what is typed, what is chosen, what is looked up or, where it is new, named. */
async function enter(page: Page, ledger: string, typed: Record<string, string>, chosen: Record<string, string> = {}, named: Record<string, string> = {}): Promise<void> {
  await openLedger(page, ledger)
  await page.getByRole('link', { name: /^登记/ }).first().click()
  await page.getByRole('heading', { name: `登记${ledger}` }).waitFor()
  const form = page.locator('form.form')
  for (const [label, choice] of Object.entries(chosen)) {
    const radio = form.locator(`.field:has(> label:text-is("${label}")), .field:has(> label:has-text("${label}"))`).first()
    const inSight = radio.getByText(choice, { exact: true })
    if (await inSight.count() > 0) await inSight.first().click()
    else {
      await radio.getByRole('combobox').click()
      await page.locator('.ant-select-dropdown:visible').getByText(choice, { exact: true }).click()
    }
  }
  for (const [label, text] of Object.entries(typed)) await form.getByLabel(label, { exact: false }).first().fill(text)
  for (const [label, name] of Object.entries(named)) {
    await form.getByLabel(label).first().fill(name)
    await page.locator('.ant-select-dropdown:visible').getByText(name).first().click()
  }
  await page.getByRole('button', { name: '保存', exact: true }).click()
  await page.getByText('已登记').first().waitFor()
  await page.waitForURL(/\/l\/\w+\/(?!new)/)
}
