import assert from 'node:assert/strict'
import { test } from 'node:test'
import { assertAccessible, enterDemo, openWorld } from './world.ts'

/*
 * The calculators without a record: an officer types what she knows, and reads the day, how it came about, and the article.
 * Expected days were worked out from the texts: the feast of October 2025 is off from the 1st to the 8th, and 28 September
 * and 11 October are worked for it.
 */
const world = await openWorld('demo')

test('statutory dates and votes are worked out by the rules of a place', async () => {
  const page = await world.visit()
  await enterDemo(page, world)
  await page.getByRole('link', { name: '时限计算' }).click()
  const result = (label: string) => page.getByRole('list', { name: '结果' }).getByRole('listitem').filter({ has: page.getByRole('heading', { name: label, exact: true }) })
  const says = async (label: string, ...words: string[]) => {
    const text = await result(label).innerText()
    for (const word of words) assert.ok(text.includes(word), `${label} does not say ${word}: ${text}`)
  }

  await page.getByLabel('知道权利被侵害（在职欠薪的填离职）', { exact: true }).fill('2025-03-10')
  await says('申请仲裁的时效', '2026-03-10', '从2025-03-10起算1年', '劳动争议调解仲裁法第二十七条')
  await page.getByLabel('主张权利、求助或对方同意履行', { exact: true }).fill('2025-08-31')
  await says('申请仲裁的时效', '2026-08-31', '重新计算1年')
  await assertAccessible(page, '仲裁时效')

  const goBy = async (place: string) => {
    await page.getByLabel('按哪里的规定').fill(place)
    await page.locator('.ant-select-item-option', { hasText: place }).click()
  }
  await page.getByText('工资集体协商', { exact: true }).click()
  await goBy('宁波')
  await page.getByLabel('收到要约', { exact: true }).fill('2025-09-26')
  await says('答复工资协商要约', '2025-10-16', '从次日起算10个工作日', '宁波市企业工资集体协商条例第十四条')
  await goBy('上海')
  await says('答复工资协商要约', '2025-10-11', '15天', '上海市集体合同条例')

  await page.getByText('会议表决', { exact: true }).click()
  for (const [label, count] of [['全体代表（或全体职工）', '30'], ['到会', '20'], ['赞成', '15']] as const) await page.getByLabel(label, { exact: true }).fill(count)
  await says('职工代表大会到会人数', '达到', '至少要20人')
  await says('职工代表大会通过事项的赞成票', '达到', '半数以上，至少要15人')
  await goBy('全国')
  await says('职工代表大会通过事项的赞成票', '还差1人', '过半数，至少要16人', '待核实')
  await page.getByLabel('赞成', { exact: true }).fill('21')
  await page.getByText('赞成票多于到会人数，请核对').waitFor()
  await assertAccessible(page, '会议表决')
})
