import { test } from 'node:test'
import { register } from '#lines/register.ts'
import type { AnyLedger } from '#model/ledger.ts'
import { covering } from './covering.ts'
import { assertAccessible, assertFits, enterDemo, openWorld } from './world.ts'

/*
 * Every page of the demonstration, on the office's screen in the light and on a phone in the dark: nothing that axe knows to
 * be in anybody's way, nothing wider than the screen, nothing in the console. Pages that follow from the ledgers are seen on
 * one of the two, by turns; axe looks at those of some that have between them all that a ledger may have, on both.
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
  ['/', '首页'], ['/note', '一句话记账'], ['/figures', '数据'], ['/targets', '目标进度'], ['/plans', '起草计划'], ['/calendar', '年历'], ['/report', '写总结'],
  ['/reports', '报告'], ['/check', '核对文稿'], ['/past', '往年报告'], ['/import', '导入表格'], ['/clocks', '时限计算'], ['/handover', '交接'], ['/history', '历史'], ['/settings', '设置'],
]
const ledgers = [...register.ledgers.values()]

async function look(path: string, name: string, by: typeof assertFits, ...on: (typeof office)[]): Promise<void> {
  await Promise.all(on.map(async page => {
    await page.goto(world.address + path)
    await page.waitForLoadState('networkidle')
    await by(page, `${name}，${page === office ? '电脑' : '手机'}`)
  }))
}

for (const [path, name] of pages) test(name, () => look(path, name, assertAccessible, office, phone))

const examples = covering(ledgers)
for (const [n, ledger] of ledgers.entries()) {
  const { id, label } = ledger
  const [one, other] = n % 2 === 0 ? [office, phone] : [phone, office]
  test(label, async () => {
    if (examples.has(ledger)) for (const [path, name] of [[`/l/${id}`, label], [`/l/${id}/new`, `登记${label}`]] as const) await look(path, name, assertAccessible, office, phone)
    else await Promise.all([look(`/l/${id}`, label, assertFits, one!), look(`/l/${id}/new`, `登记${label}`, assertFits, other!)])
  })
}

test('a record of every ledger that has one', async () => {
  const found = new Map<AnyLedger, string>()
  for (const ledger of ledgers) {
    const { records: [first] } = await (await office.request.post(`${world.address}/api/ledgers/${ledger.id}/query`, {
      headers: { 'x-niangjia': '1' }, data: { limit: 1 },
    })).json() as { records: { id: string }[] }
    if (first) found.set(ledger, `/l/${ledger.id}/${first.id}`)
  }
  const examples = covering([...found.keys()])
  for (const [n, [ledger, path]] of [...found].entries()) {
    await look(path, `一条${ledger.label}`, examples.has(ledger) ? assertAccessible : assertFits, ...examples.has(ledger) ? [office, phone] : [n % 2 === 0 ? phone : office])
  }
})
