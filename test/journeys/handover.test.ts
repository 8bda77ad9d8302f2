import assert from 'node:assert/strict'
import { test } from 'node:test'
import { assertAccessible, enterDemo, openWorld, printerOf } from './world.ts'

/* Who takes over an office opens one page: what is not finished, what is due, which reports there are; and prints it to be signed. */
const world = await openWorld('demo')
const page = await world.visit()
const printed = await printerOf(page)

test('what is not finished stands on one page, a click from its record and back', async () => {
  await enterDemo(page, world)
  await page.getByRole('navigation', { name: '主菜单' }).getByRole('link', { name: '交接' }).click()
  const petitions = page.getByRole('region', { name: '信访接待' })
  await petitions.getByRole('link', { name: '生活困难 2025-07-21' }).waitFor()
  assert.equal(await petitions.getByRole('listitem').count(), 2)
  await assertAccessible(page, '交接')
  await petitions.getByRole('link', { name: '生活困难 2025-07-21' }).click()
  await page.getByRole('heading', { level: 1, name: '生活困难 2025-07-21' }).waitFor()
  await page.goBack()
  await page.getByRole('heading', { level: 1, name: '交接' }).waitFor()
  await petitions.getByRole('link', { name: '信访接待' }).click()
  await page.getByText('共 2 条').waitFor()
  await page.goBack()
})

test('on paper with room for the three who sign', async () => {
  await page.getByRole('button', { name: '打印交接清单' }).click()
  const paper = await printed()
  for (const words of ['工作交接清单', '未办完：信访接待', '生活困难 2025-07-21', '法定时限', '移交人：', '接收人：', '监交人：']) assert.ok(paper.includes(words), `${words} — ${paper}`)
})

test('however much there is: the page leads to it, the paper holds it all', async () => {
  const union = await page.evaluate<string>(`fetch('/api/me', { headers: { 'x-niangjia': '1' } }).then(answer => answer.json()).then(({ rights: [right] }) => right.union)`)
  const steps = Array.from({ length: 60 }, (_, n) => ({ ledger: 'petition', do: 'create', values: { union, received: '2025-08-20', matter: 'other', number: `来访${n + 1}` } }))
  const answer = await page.request.post(`${world.address}/api/write`, { headers: { 'x-niangjia': '1', origin: world.address }, data: { steps } })
  assert.equal(answer.status(), 200, await answer.text())
  await page.goto(`${world.address}/handover`)
  const petitions = page.getByRole('region', { name: '信访接待' })
  await petitions.getByRole('button', { name: '还有 57 起' }).click()
  await petitions.getByRole('link', { name: '其余 12 起在台账里看' }).click()
  await page.getByText('共 62 条').waitFor()
  await page.goBack()
  await page.getByRole('button', { name: '打印交接清单' }).click()
  const paper = await printed()
  assert.equal(paper.split('未办完：信访接待').length - 1, 62)
  assert.ok(!paper.includes('没有列出'))
})
