import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { assertAccessible, enterDemo, handOf, openWorld } from './world.ts'

/*
 * The draft of the demonstration, written by hand, with three wrong figures and one that was never filled in: it is checked,
 * gone through by keyboard, put right, and taken away. The ledgers of the township have 48 unions in firms (the draft says
 * 47), 16 petitions (left open), 79 hazards (97), 7 migrants who took part (8).
 */
const draft = readFileSync(fileURLToPath(new URL('../../demo/yunpu/draft.txt', import.meta.url)), 'utf8').trim()
const world = await openWorld('demo')

test('a draft is checked and put right', async () => {
  const page = await world.visit()
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await enterDemo(page, world)
  const hand = handOf(page)
  await hand.click(page.getByRole('link', { name: '核对文稿' }))
  await page.getByLabel('把总结、汇报、讲话稿粘贴在这里').fill(draft)
  await hand.press('Control+Enter')

  const results = page.getByRole('group', { name: /核对结果/ })
  const counts = () => results.getByRole('button').allInnerTexts()
  await results.waitFor()
  assert.deepEqual(await counts(), ['要改 4', '请核实 0', '查不了 4', '一致 31'])
  await assertAccessible(page, '核对过的文稿')

  const looking = page.getByRole('article', { name: /^正在看/ })
  for (const [wrong, right, left] of [['企业工会47个', '48个', 3], ['来信来访__起', '16起', 2], ['隐患97处', '79处', 1], ['务工人员8名', '7名', 0]] as const) {
    await looking.getByText(wrong).waitFor()
    await hand.click(looking.getByRole('button', { name: `改成${right}` }))
    await results.getByRole('button', { name: `要改 ${left}` }).waitFor()
    if (left > 0) await hand.press('n')
  }
  await results.getByRole('button', { name: '一致 35' }).waitFor()
  assert.deepEqual(await counts(), ['要改 0', '请核实 0', '查不了 4', '一致 35'])

  // The records behind a figure, without a hand on the mouse.
  await page.getByRole('button', { name: /^79处/ }).first().press('Enter')
  const why = page.getByRole('dialog', { name: '这个数是怎么来的' })
  await why.getByRole('listitem').first().waitFor()
  await page.keyboard.press('Escape')
  await why.waitFor({ state: 'detached' })

  await hand.click(page.getByRole('button', { name: '复制改好的全文' }))
  await page.getByText('已复制全文').waitFor()
  const corrected = draft.replace('企业工会47个', '企业工会48个').replace('来信来访__起', '来信来访16起').replace('隐患97处', '隐患79处').replace('务工人员8名', '务工人员7名')
  assert.equal((await page.evaluate<string>('navigator.clipboard.readText()')).trim(), corrected)
  console.log(`a draft of ${[...draft].length} characters with 3 wrong figures and an empty one put right in ${hand.counted.interactions} interactions`)
})
