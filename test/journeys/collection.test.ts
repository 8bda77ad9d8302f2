import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { test } from 'node:test'
import { read, utils, write } from '@e965/xlsx'
import { unzip } from '#formats/unzip.ts'
import { zip } from '#formats/zip.ts'
import { assertAccessible, enterDemo, handOf, openLedger, openWorld } from './world.ts'

/*
 * The member lists of a township's unions, collected over a chat: the sheets are made in one click, four come back – one corrected, one with a
 * new member, one as it was, one that is broken –, are looked at together and taken; the text that names the others is copied.
 */
const world = await openWorld('demo')
const page = await world.visit()
const hand = handOf(page)
let sheets: Map<string, Uint8Array>

test('what is asked is told once, the sheets are made in one click', async () => {
  await enterDemo(page, world)
  await openLedger(page, '收表')
  await page.getByRole('link', { name: '登记', exact: true }).click()
  await hand.type(page.getByLabel('收表名称'), '2025年8月会员名册')
  await hand.type(page.getByRole('textbox', { name: '所属期' }), '2025年8月')
  await hand.type(page.getByRole('textbox', { name: '截止日期' }), '2025.9.5')
  await hand.click(page.getByRole('button', { name: '加一行收哪些表' }))
  const row = page.getByRole('group', { name: '收哪些表第1行' })
  await hand.type(row.getByLabel('台账'), '会员名册')
  await page.locator('.ant-select-item-option').getByText('会员名册', { exact: true }).click()
  await hand.type(row.getByLabel('只收哪些列'), '姓名、性别、会员证号、入会日期')
  await hand.click(page.getByRole('button', { name: '保存', exact: true }))
  await page.getByRole('heading', { level: 2, name: '进展' }).waitFor()
  await page.getByText('应报 60').waitFor()
  const [download] = await Promise.all([page.waitForEvent('download'), hand.click(page.getByRole('button', { name: '下载各工会的表' }))])
  sheets = await unzip(await readFile(await download.path()))
  assert.deepEqual([download.suggestedFilename(), sheets.size], ['2025年8月会员名册.zip', 60])
  await assertAccessible(page, '收表')
})

test('files that came back are dropped in together, looked at, and taken with one click', async () => {
  const of = (union: string) => sheets.get(`${union}（2025年8月会员名册）.xlsx`)!
  const [first, second, third, fourth] = ['云浦镇机关工会', '彩页印务工会', '永丰村联合工会', '振东村联合工会'].map(of) as [Uint8Array, Uint8Array, Uint8Array, Uint8Array]
  const files: [string, Uint8Array][] = [['微信文件1.xlsx', resaved(first, '姓名', '李更正')], ['会员(2).xlsx', resaved(second)], ['坏的.xlsx', fourth.slice(0, 2000)]]
  await page.locator('input[type=file]').setInputFiles([
    ...files.map(([name, bytes]) => ({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) })),
    { name: '群里收的.zip', mimeType: 'application/zip', buffer: Buffer.from(await zip([['三.xlsx', resaved(third)]])) },
  ])
  await page.getByRole('heading', { level: 3, name: '收回的4份表' }).waitFor()
  await hand.click(page.getByRole('button', { name: '看微信文件1.xlsx的行' }))
  await page.getByText(/姓名：.* → 李更正/).waitFor()
  await assertAccessible(page, '收回的表')
  await page.setViewportSize({ width: 390, height: 844 })
  await assertAccessible(page, '收回的表，手机')
  await page.setViewportSize({ width: 1280, height: 860 })
  await hand.click(page.getByRole('button', { name: '收下3份' }))
  await page.getByText('已收下3份').waitFor()
  await page.getByText('应报 60　已报 3　未报 57').waitFor()
})

test('the text for the group names the others; the next month begins in one click', async () => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await hand.click(page.getByRole('button', { name: '复制催报文字' }))
  const text = await page.evaluate<string>('navigator.clipboard.readText()')
  assert.match(text, /^【2025年8月会员名册】应报60家，已报3家。还有57家没有报：\n/)
  assert.equal(text.split('\n')[1]!.split('、').length, 57)
  await hand.click(page.getByRole('button', { name: '复制到下月' }))
  await page.getByRole('heading', { level: 1, name: '2025年9月会员名册' }).waitFor()
  await page.getByText('应报 60　已报 0　未报 60').waitFor()
  await page.goto(world.address)
  await page.getByRole('region', { name: '收表' }).getByText('应报60，已报3').waitFor()
})

/** As another program saves it, with another word in the first row of a column. */
function resaved(bytes: Uint8Array, heading?: string, text?: string): Uint8Array {
  const book = read(bytes)
  const sheet = book.Sheets['会员名册']!
  if (heading !== undefined) utils.sheet_add_aoa(sheet, [[text]], { origin: { r: 4, c: utils.sheet_to_json<string[]>(sheet, { header: 1 })[3]!.indexOf(heading) } })
  return write(book, { type: 'buffer', bookType: 'xlsx' }) as Uint8Array
}
