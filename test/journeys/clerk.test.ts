import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Page } from 'playwright-core'
import { assertAccessible, enterDemo, openWorld } from './world.ts'

/*
 * A clerk of one village, invited by the administrator, tries what is not hers: by the menu, by addresses that she was sent,
 * by what her browser could ask the server for. What she is not shown is never sent to her either.
 */
const world = await openWorld('demo')
const TOWN = '云浦镇总工会'
const VILLAGE = '宏兴村联合工会'

test('a clerk who tries what is not hers', async t => {
  const admin = await world.visit()
  await enterDemo(admin, world)
  const clerk = await world.visit()

  await t.test('is invited for her village, and sets her password by a link that works once', async () => {
    await admin.goto(`${world.address}/l/access/new`)
    await pick(admin, '所属工会', VILLAGE)
    await admin.getByLabel('登录名').fill('hexiaohong')
    await admin.getByLabel('姓名').fill('何小红')
    await admin.getByText('经办', { exact: true }).click()
    await admin.getByRole('textbox', { name: '起始日期' }).fill('2025.1.1')
    await admin.getByRole('button', { name: '保存', exact: true }).click()
    await admin.waitForURL(/\/l\/access\/(?!new)/)
    await admin.goto(`${world.address}/settings`)
    await admin.getByRole('listitem').filter({ hasText: '何小红' }).getByRole('button', { name: '发一次性链接' }).click()
    const link = (await admin.getByRole('dialog').locator('.link-box').innerText()).trim()
    await clerk.goto(link)
    await clerk.getByLabel('密码').fill('宏兴村的2025年')
    await clerk.getByRole('button', { name: '设好，进入' }).click()
    await clerk.getByRole('navigation', { name: '主菜单' }).waitFor()
    const other = await world.visit()
    await other.goto(link)
    await other.getByText('链接不能用').waitFor()
  })

  await t.test('sees her village and what is below, and no more', async () => {
    await clerk.goto(`${world.address}/l/union`)
    await clerk.getByText('共 4 条').waitFor()
    assert.deepEqual((await clerk.locator('main tbody th[scope=row]').allInnerTexts()).sort(), ['宏兴村联合工会', '安合金属工会', '精环轴承工会', '雅缎服装工会'].sort())
    assert.equal(await clerk.getByRole('navigation', { name: '主菜单' }).getByText('登录权限').count(), 0)
    await clerk.goto(`${world.address}/settings`)
    await clerk.getByRole('heading', { name: '登录着的设备' }).waitFor()
    assert.equal(await clerk.getByRole('heading', { name: '谁能登录' }).count(), 0)
  })

  await t.test('cases that others handle are counted and closed to her', async () => {
    await clerk.goto(`${world.address}/l/dispute`)
    await clerk.getByText('受限 5 条').waitFor()
    assert.equal(await clerk.locator('main tbody tr').count(), 0)
    await clerk.goto(`${world.address}/figures`)
    await clerk.getByRole('button', { name: '到位金额 23000元，看是哪几条' }).click()
    await clerk.getByRole('dialog').getByText('另有 1 条受限，计入数字，您不能打开。').waitFor()
    await assertAccessible(clerk, '受限的数')
    await clerk.keyboard.press('Escape')
    const village = await idOf(admin, 'union', { text: VILLAGE })
    await refused(clerk, `/l/dispute/${await idOf(admin, 'dispute', { union: village, period: '2025' })}`, '这是受限的记录，只有经办人和负责人可以打开')
  })

  await t.test('addresses of others open nothing', async () => {
    await refused(clerk, `/l/dispute/${await idOf(admin, 'dispute', { text: '云劳调〔2024〕1号' })}`, '您只能处理本级和下属工会的记录')
    await refused(clerk, `/l/union/${await idOf(admin, 'union', { text: '振东村联合工会' })}/edit`, '您只能处理本级和下属工会的记录')
    await refused(clerk, '/l/access', '这要由负责人办理')
  })

  await t.test('nor does the server answer what her pages do not ask', async () => {
    const town = await idOf(admin, 'union', { text: TOWN })
    const other = await idOf(admin, 'employer', { text: '云浦金滚轴承有限公司' })
    for (const [method, url, body] of [
      ['POST', '/api/write', { steps: [{ ledger: 'visit', do: 'create', values: { union: town, day: '2025-08-01', purpose: 'care', employer: other } }] }],
      ['POST', '/api/write', { steps: [{ ledger: 'union', do: 'remove', id: town, version: 1 }] }],
      ['POST', '/api/write', { steps: [{ ledger: 'access', do: 'create', values: { account: 'hexiaohong', name: '何小红', role: 'administrator', from: '2025-01-01' } }] }],
      ['POST', '/api/settings', { name: '别的名字' }], ['POST', '/api/ledgers/access/query', {}],
    ] as const) {
      const { status, say } = await askFrom(clerk, method, url, body)
      assert.equal(status, 403, `${method} ${url}: ${status} ${say}`)
      assert.match(say, /^[^a-z]{6,80}$/)
    }
    assert.equal((await askFrom(clerk, 'POST', '/api/ledgers/visit/query', {}, {})).status, 403, 'without the header that other sites cannot send')
  })

  await t.test('whose right has ended is told so, and nothing else', async () => {
    await admin.goto(`${world.address}/l/access/${await idOf(admin, 'access', { text: '何小红' })}/edit`)
    await admin.getByRole('textbox', { name: '终止日期' }).fill('2025.6.30')
    await admin.getByRole('button', { name: '保存', exact: true }).click()
    await admin.getByText('已保存').waitFor()
    await clerk.goto(`${world.address}/l/union`)
    await clerk.getByText('权限').first().waitFor()
    assert.equal(await clerk.getByText('安合金属工会').count(), 0)
    await assertAccessible(clerk, '没有权限')
  })
})

/** A page that shows the sentence, and nothing of a record. */
async function refused(page: Page, path: string, say: string): Promise<void> {
  await page.goto(world.address + path)
  await page.locator('main').getByText(say).waitFor()
  assert.equal(await page.locator('main').getByRole('textbox').count(), 0)
  await assertAccessible(page, say)
}

/** What a script in the page could ask of the server. */
function askFrom(page: Page, method: string, url: string, body: unknown, headers: Readonly<Record<string, string>> = { 'x-niangjia': '1' }): Promise<{ status: number; say: string; records?: { id: string }[] }> {
  const sent = { method, headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(body) }
  return page.evaluate(`fetch(${JSON.stringify(url)}, ${JSON.stringify(sent)}).then(async answer => ({ status: answer.status, say: '', ...await answer.json() }))`)
}

async function idOf(page: Page, ledger: string, asked: Readonly<Record<string, string>>): Promise<string> {
  const { records } = await askFrom(page, 'POST', `/api/ledgers/${ledger}/query`, asked)
  return records![0]!.id
}

async function pick(page: Page, label: string, name: string): Promise<void> {
  await page.getByLabel(label).first().fill(name)
  await page.locator('.ant-select-dropdown:visible').getByText(name).first().click()
}
