import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { unzip } from '#formats/unzip.ts'
import { assertAccessible, enterDemo, openWorld } from './world.ts'

/*
 * Reports of a town and its villages side by side: 5135 members of the town are right by the ledger, 9 disputes are not. One
 * file is of a union that no register knows, one is no report. A number opens its report at its place.
 */
const reports = [
  ['云浦镇总工会2025年1—8月工作总结', '今年以来，工会工作稳步推进。现有会员5135人，受理劳动争议9起。'],
  ['白沙镇总工会2025年1—8月工作总结', '今年以来，工会工作再上台阶。现有会员4120人，受理劳动争议17起，其中工伤8起、劳资纠纷10起。'],
] as const
const files = [...reports.map(([title, text]) => [`${title}.txt`, `${title}\n${text}`] as const), ['空白.txt', ''] as const]
  .map(([name, text]) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) }))

const world = await openWorld('demo')
const office = await world.visit()
await enterDemo(office, world)
const phone = await world.visit({ width: 390, dark: true })
await phone.context().addCookies(await office.context().cookies())

for (const [page, called] of [[office, '电脑'], [phone, '手机']] as const) {
  test(`several reports in one table, ${called}`, async () => {
    await page.goto(`${world.address}/check`)
    await page.getByLabel('选择文件').setInputFiles(files)
    const table = page.getByRole('region', { name: '各份报告的数据' })
    await table.waitFor()
    await page.getByText(/^读了 2 份报告/).waitFor()
    assert.deepEqual(await table.getByRole('row', { name: /^会员/ }).getByRole('cell').allInnerTexts(), ['9255', '5135人', '4120人'])
    await page.getByRole('list', { name: '没有读成的，和要问一下的' }).getByText('空白.txt').waitFor()
    await assertAccessible(page, `总表，${called}`)

    await table.getByRole('button', { name: '云浦镇总工会，受理劳动争议：9起，存疑' }).click()
    const looking = page.getByRole('article', { name: /^正在看/ })
    await looking.getByText('受理劳动争议9起').waitFor()
    await looking.getByRole('button', { name: '改成48起' }).waitFor()
    await page.getByRole('button', { name: '回到总表' }).click()

    await table.getByRole('button', { name: '白沙镇总工会', exact: true }).click()
    await page.getByRole('group', { name: '是哪个工会的文稿' }).getByText('标题写的是“白沙镇总工会”').waitFor()
    await assertAccessible(page, `问一句，${called}`)
  })
}

test('the table is taken away as a workbook', async () => {
  await office.getByRole('button', { name: '回到总表' }).click()
  const [sent] = await Promise.all([office.waitForEvent('download'), office.getByRole('button', { name: '下载表格' }).click()])
  assert.equal(sent.suggestedFilename(), '3份报告核对表.xlsx')
  const book = new TextDecoder().decode((await unzip(readFileSync(await sent.path()))).get('xl/workbook.xml'))
  for (const sheet of ['存疑', '没有读成']) assert.match(book, new RegExp(`name="${sheet}"`))
})
