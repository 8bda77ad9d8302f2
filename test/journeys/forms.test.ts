import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { test } from 'node:test'
import { docxText } from '#formats/docx/read.ts'
import { assertAccessible, enterDemo, openWorld, printerOf } from './world.ts'

/* A paper from the page of a record, by the printer and as a Word file, and one from a list. */
const world = await openWorld('demo')
const page = await world.visit()
const printed = await printerOf(page)
await enterDemo(page, world)

test('the mediation agreement of a case', async () => {
  await page.goto(`${world.address}/l/dispute`)
  await page.getByRole('table').getByRole('link').first().click()
  const title = await page.locator('.record h1').innerText()
  await page.getByRole('button', { name: '打印', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: '打印' })
  await dialog.waitFor()
  await assertAccessible(page, '打印')

  await dialog.getByRole('button', { name: '打印劳动争议调解协议书' }).click()
  const paper = await printed()
  for (const words of ['劳动争议调解协议书', '申请人', '被申请人', '双方自愿达成如下协议', '调解员（签名）：', '年　　月　　日']) assert.ok(paper.includes(words), `${words} — ${paper}`)

  const [sent] = await Promise.all([page.waitForEvent('download'), dialog.getByRole('button', { name: '劳动争议调解口头申请笔录存为 Word' }).click()])
  assert.equal(sent.suggestedFilename(), `劳动争议调解口头申请笔录（${title}）.docx`)
  assert.match(await docxText(await readFile(await sent.path())), /劳动争议调解口头申请笔录[^]*申请人（签名或捺印）：/)
  await page.keyboard.press('Escape')
  await dialog.waitFor({ state: 'detached' })
})

test('the sheet of a round of visits, from the list as it is filtered', async () => {
  await page.goto(`${world.address}/l/visit`)
  await page.getByText(/^共 \d+ 条$/).waitFor()
  const records = Number(/\d+/.exec(await page.getByText(/^共 \d+ 条$/).innerText())![0])
  await page.getByRole('button', { name: '打印表册' }).click()
  await page.getByRole('dialog', { name: '打印表册' }).getByRole('button', { name: '打印走访企业登记表' }).click()
  const paper = await printed()
  assert.ok(paper.includes('走访企业登记表') && paper.includes(`共${records}次`) && paper.includes('接待人签名') && paper.includes('审核人：'), paper.slice(0, 300))
})
