import { test } from 'node:test'
import { register } from '#lines/register.ts'
import { assertAccessible, enterDemo, openWorld } from './world.ts'

/*
 * Every page of the demonstration, on the office's screen in the light and on a phone in the dark: nothing that axe knows to
 * be in anybody's way, nothing wider than the screen, nothing in the console. Pages that follow from the ledgers are seen on
 * one of the two, by turns.
 */
const world = await openWorld('demo')
const office = await world.visit()
const phone = await world.visit({ width: 390, dark: true })

test('before one is in', async () => {
  await office.goto(`${world.address}/sign-in`)
  await assertAccessible(office, '登录')
  await phone.goto(world.link)
  await phone.getByRole('button', { name: '进入演示' }).waitFor()
  await assertAccessible(phone, '链接')
  await enterDemo(office, world)
  await phone.context().addCookies(await office.context().cookies())
})

const pages: readonly (readonly [path: string, name: string])[] = [
  ['/', '首页'], ['/note', '一句话记账'], ['/figures', '数据'], ['/targets', '目标进度'], ['/plans', '起草计划'], ['/calendar', '年历'], ['/report', '写总结'], ['/reports', '报告'], ['/check', '核对文稿'], ['/past', '往年报告'], ['/import', '导入表格'], ['/clocks', '时限计算'], ['/history', '历史'], ['/settings', '设置'],
]
const ledgers = [...register.ledgers.values()]

async function look(path: string, name: string, ...on: (typeof office)[]): Promise<void> {
  await Promise.all(on.map(async page => {
    await page.goto(world.address + path)
    await page.waitForLoadState('networkidle')
    await assertAccessible(page, `${name}，${page === office ? '电脑' : '手机'}`)
  }))
}

for (const [path, name] of pages) test(name, () => look(path, name, office, phone))

for (const [n, { id, label }] of ledgers.entries()) {
  const [one, other] = n % 2 === 0 ? [office, phone] : [phone, office]
  test(label, async () => { await Promise.all([look(`/l/${id}`, label, one!), look(`/l/${id}/new`, `登记${label}`, other!)]) })
}

test('a record of every ledger that has one', async () => {
  for (const [n, { id, label }] of ledgers.entries()) {
    await office.goto(`${world.address}/l/${id}`)
    await office.locator('main h1').waitFor()
    await office.waitForLoadState('networkidle')
    const first = office.locator(`main a[href^="/l/${id}/"]:not([href$="/new"])`).first()
    if (await first.count() === 0) continue
    const path = (await first.getAttribute('href'))!
    await look(path, `一条${label}`, n % 2 === 0 ? phone : office)
  }
})
