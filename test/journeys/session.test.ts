import { test } from 'node:test'
import { assertAccessible, openWorld, setUp } from './world.ts'

/* A session ends while an officer writes: she signs in over the page and goes on; nothing that she has typed is lost. */
const world = await openWorld('new')
const page = await world.visit()
const someone = { union: '青石镇总工会', name: '何小红', username: 'hexiaohong', password: 'Qingshi-2025-8' }

test('whoever is signed out while she writes signs in where she is', async () => {
  await setUp(page, world, someone)
  await page.getByRole('link', { name: '核对文稿' }).click()
  await page.getByRole('textbox', { name: '把总结、汇报、讲话稿粘贴在这里' }).fill('今年1—8月受理劳动争议48起。')
  await page.context().clearCookies()
  await page.getByRole('button', { name: '核对', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: '登录已失效，请重新登录' })
  await dialog.getByText('何小红（hexiaohong）').waitFor()
  await assertAccessible(page, '重新登录')
  await dialog.getByLabel('密码').fill(someone.password)
  await dialog.getByRole('button', { name: '登录' }).click()
  await dialog.waitFor({ state: 'detached' })
  await page.getByRole('button', { name: /^48起/ }).waitFor()
})
