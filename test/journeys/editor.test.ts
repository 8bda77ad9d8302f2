import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Page } from 'playwright-core'
import { assertAccessible, enterDemo, openWorld } from './world.ts'

/*
 * A report from its first draft to its issue: figures out of the ledgers, a typed number that is put right, two who write at
 * once, a ledger that changes before and after.
 */
const world = await openWorld('demo')
const office = await world.visit()
const phone = await world.visit({ width: 390, dark: true })
const text = (page: Page) => page.getByRole('textbox', { name: '正文' })
/** What was just written is kept: once the page has heard of it, it says so as soon as it is. */
async function saved(page: Page): Promise<void> {
  await heard(page)
  await page.getByText(/^已保存 \d\d:\d\d$/).waitFor()
}
/** What was done has come through to the page, which draws itself anew. */
const heard = (page: Page) => page.evaluate('new Promise(done => requestAnimationFrame(() => setTimeout(done, 50)))')
const said = (page: Page) => text(page).innerText().then(words => words.trim())

/** To the beginning or the end of all that is written, past the figures, which open; the editor hears of it a moment after the key. */
async function goTo(page: Page, key: 'Home' | 'End'): Promise<void> {
  await text(page).locator(':scope > *')[key === 'Home' ? 'first' : 'last']().click({ position: { x: 50, y: 14 } })
  await page.keyboard.press(`Control+${key}`)
  await heard(page)
}

async function newParagraph(page: Page): Promise<void> {
  await goTo(page, 'End')
  await page.keyboard.press('Enter')
}

/** A case as somebody else enters it meanwhile; the window then has the focus again. */
async function newCase(page: Page, number: string): Promise<void> {
  const answer = await page.evaluate<number>(`fetch('/api/ledgers/dispute/records', {
    method: 'POST', headers: { 'content-type': 'application/json', 'x-niangjia': '1' },
    body: JSON.stringify({ values: { union: '云浦镇总工会', received: '2025-08-20', cause: '劳资纠纷', number: '${number}' } }) }).then(one => one.status)`)
  assert.equal(answer, 200)
}

test('a draft is begun from the ledgers and written on', async () => {
  await enterDemo(office, world)
  await office.goto(`${world.address}/report`)
  await office.getByRole('button', { name: '起草成稿' }).click()
  await office.waitForURL(/\/reports\//)
  await text(office).waitFor()
  await assertAccessible(office, '编辑，电脑')
  await newParagraph(office)
  await office.keyboard.type('回头看，受理劳动争议99起，成功率')
  await office.keyboard.type('/tjcgl')
  await office.getByRole('option', { name: /^调解成功率.*100%$/ }).waitFor()
  await office.keyboard.press('Enter')
  await office.keyboard.type('。')
  await saved(office)
  assert.match(await said(office), /回头看，受理劳动争议99起，成功率100%。$/)
})

test('a typed number is offered to be bound, and put right', async () => {
  await text(office).locator('.unbound', { hasText: '99起' }).click()
  const asked = office.getByRole('dialog', { name: '这个数是台账里的哪一个？' })
  await asked.getByRole('button', { name: '是“受理劳动争议”，改成48起' }).click()
  await text(office).locator('.figure', { hasText: '48起' }).last().waitFor()
  await saved(office)
  assert.match(await said(office), /回头看，受理劳动争议48起，成功率100%。$/)
})

test('what the ledgers count otherwise stands out, and is said anew', async () => {
  await newCase(office, '编辑1号')
  await office.reload()
  const bar = office.getByText(/^有 \d+ 处数字，台账已经变了：/)
  await bar.waitFor()
  await text(office).locator('.figure.stale', { hasText: '48起' }).last().click()
  await office.getByRole('dialog', { name: '台账里的数变了' }).getByRole('button', { name: '更新为49起' }).click()
  await office.getByRole('button', { name: /^(全部更新|更新为.+)$/ }).click()
  await bar.waitFor({ state: 'hidden' })
  await saved(office)
  await office.reload()
  await text(office).waitFor()
  assert.match(await said(office), /回头看，受理劳动争议49起/)
})

test('two who write at once lose no paragraph', async () => {
  await phone.context().addCookies(await office.context().cookies())
  await phone.goto(office.url())
  await text(phone).waitFor()
  await assertAccessible(phone, '编辑，手机')
  // It is told for some seconds only, to whoever is kept later.
  const told = Promise.any([phone, office].map(page => page.getByText(/有人同时在改/).first().waitFor()))
  await newParagraph(office)
  await office.keyboard.type('电脑上写的一段。')
  await goTo(phone, 'Home')
  await phone.keyboard.type('手机上写的：')
  await saved(phone)
  await saved(office)
  await told
  await office.reload()
  await text(office).waitFor()
  const both = await said(office)
  assert.ok(both.startsWith('手机上写的：') && both.endsWith('电脑上写的一段。'), both.slice(0, 20) + both.slice(-20))
})

test('rubbish from Word and scripts are pasted as text', async () => {
  await newParagraph(office)
  await office.evaluate(`(() => {
    const data = new DataTransfer()
    data.setData('text/html', '<html><style>p{color:red}</style><p class=MsoNormal style="color:red" onclick="alert(1)"><span lang=EN-US>贴进来的</span><script>alert(2)<\\/script><b>一段</b></p></html>')
    document.activeElement.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }))
  })()`)
  assert.match(await said(office), /贴进来的一段$/)
  assert.equal(await text(office).locator('script, style, [style], [onclick]').count(), 0)
  await saved(office)
})

test('it is handed on, signed on paper and issued; what changes later is told beside it', async () => {
  const step = async (verb: string, values: Readonly<Record<string, string>>) => {
    await office.getByRole('button', { name: verb, exact: true }).click()
    const dialog = office.getByRole('dialog', { name: verb })
    for (const [label, value] of Object.entries(values)) await dialog.getByLabel(new RegExp(`^${label}`)).fill(value)
    await dialog.getByRole('button', { name: verb, exact: true }).click()
    await dialog.waitFor({ state: 'hidden' })
  }
  await step('送审', { 送审日期: '2025-08-30' })
  await step('线下审签', { 审定人: '王主席', 审定日期: '2025-08-31' })
  await office.getByRole('article', { name: '正文' }).waitFor()
  await step('印发', { 印发日期: '2025-08-31', 文号: '云工总〔2025〕8号' })
  const issued = office.getByRole('article', { name: '正文' })
  await issued.getByText('贴进来的').waitFor()
  const printed = () => office.evaluate<string>(`(() => {
    const sheet = document.querySelector('article .sheet').cloneNode(true)
    for (const mark of sheet.querySelectorAll('ins')) mark.remove()
    return sheet.textContent
  })()`)
  const before = await printed()
  await newCase(office, '编辑2号')
  await office.reload()
  await office.getByRole('heading', { name: /^印发以后，台账变了 \d+ 处$/ }).waitFor()
  await office.getByText('49起 → 50起').first().waitFor()
  await office.getByRole('link', { name: /编辑2号/ }).first().waitFor()
  assert.equal(await printed(), before)
  await office.getByRole('button', { name: '登记一次发送' }).click()
  await office.getByLabel('发送对象').fill('白云县总工会')
  await office.getByRole('button', { name: '登记', exact: true }).click()
  await assertAccessible(office, '印发稿')
  await office.goto(`${world.address}/reports`)
  await office.getByText(/云工总〔2025〕8号.+2025-08-31印发.+发送白云县总工会/).waitFor()
})
