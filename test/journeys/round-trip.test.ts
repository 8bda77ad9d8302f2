import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { test } from 'node:test'
import { unzip } from '#formats/unzip.ts'
import { zip } from '#formats/zip.ts'
import { assertAccessible, enterDemo, openWorld } from './world.ts'

/*
 * A report goes out as a Word file, is changed there – a sentence put otherwise, a number typed over, a paragraph taken out – and
 * comes back: each place is seen, one is left as it was, the rest is taken; then it is laid beside a report of the year before.
 */
const world = await openWorld('demo')

/** What somebody does to the file in Word. */
async function changed(bytes: Uint8Array): Promise<Buffer> {
  const parts = await unzip(bytes)
  const xml = Buffer.from(parts.get('word/document.xml')!).toString()
  const paragraphs = [...xml.matchAll(/<w:p>(?:(?!<\/w:p>).)*<\/w:p>/g)].map(([whole]) => whole)
  const last = paragraphs.findLast(one => one.includes('BodyText'))!
  const edited = xml.replace('>48起<', '>84起<').replace('今年以来，', '今年以来，面对新的形势，').replace(last, '')
  assert.equal(edited.length, xml.length + '面对新的形势，'.length - last.length)
  return Buffer.from(await zip([...parts].map(([name, part]) => [name, name === 'word/document.xml' ? Buffer.from(edited) : part])))
}

test('a report comes back from Word', async () => {
  const page = await world.visit()
  await enterDemo(page, world)
  await page.goto(`${world.address}/report`)
  await page.getByRole('button', { name: '起草成稿' }).click()
  await page.waitForURL(/\/reports\//)
  const text = page.getByRole('textbox', { name: '正文' })
  await text.waitFor()
  const before = await text.innerText()
  assert.match(before, /受理劳动争议48起/)

  await page.getByRole('checkbox', { name: '正式稿加红头' }).check()
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: '正式稿' }).click()
  const file = await changed(await readFile(await (await download).path()))

  await page.getByRole('link', { name: '收回改过的稿子' }).click()
  await page.getByLabel('选择文件').setInputFiles({ name: '主席改过的.docx', mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', buffer: file })
  await page.getByText('3 处不同').waitFor()
  const places = page.getByRole('listitem', { name: /^第\d处/ })
  assert.deepEqual((await places.evaluateAll(all => all.map(one => one.getAttribute('aria-label')))).toSorted(), ['第1处，改了写法', '第2处，改了数字', '第3处，删去'].toSorted())
  await places.nth(1).getByText('台账是 48起，和原文一样。改数字请先改台账。').waitFor()
  await assertAccessible(page, '收回改过的稿子')
  await places.nth(2).getByRole('radio', { name: '照原文' }).check()
  await page.getByRole('button', { name: '收进正文（1 处）' }).click()

  await page.waitForURL(/\/reports\/[^/]+$/)
  await text.waitFor()
  assert.equal(await text.innerText(), before.replace('今年以来，', '今年以来，面对新的形势，'))

  await page.getByRole('link', { name: '与上一期对照' }).click()
  await page.getByText('还没有上一期印发的报告').waitFor()
  await page.getByLabel('上传一份来对照').setInputFiles({ name: '2024年总结.txt', mimeType: 'text/plain', buffer: Buffer.from('云浦镇总工会2024年工作总结\n全年受理劳动争议40起。') })
  await page.getByRole('row', { name: /受理劳动争议 48起 40起 增8起/ }).waitFor()
  await assertAccessible(page, '与上一期对照')
})
