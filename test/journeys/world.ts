import assert from 'node:assert/strict'
import { spawn, type ChildProcess } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after } from 'node:test'
import { fileURLToPath } from 'node:url'
import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { openBrowser } from '../browser.ts'

/** Niangjia as an office runs it: the program in a process of its own, its pages in a real browser. Gone when the test file ends. */
export type World = {
  address: string
  /** The link that the program prints when it starts: it makes the administrator, or lets into the demonstration. */
  link: string
  /** A browser of somebody's own, that has never been here. What its console complains of fails the test. */
  visit(options?: Visiting): Promise<Page>
}
export type Visiting = { width?: 1280 | 390; dark?: boolean }

const root = fileURLToPath(new URL('../..', import.meta.url))
/** In milliseconds: what is wrong fails later, what is slow does not fail. */
const SLOW = 120_000
const HEIGHTS = { 1280: 860, 390: 844 }

/** `new`: nothing yet but the link; `demo`: the township of the demonstration, on 2025-08-31. */
export async function openWorld(kind: 'new' | 'demo'): Promise<World> {
  const dir = mkdtempSync(join(tmpdir(), 'niangjia-'))
  const program = spawn(process.execPath, kind === 'new' ? programOf('serve', dir) : demoIn(dir), { stdio: ['ignore', 'pipe', 'pipe'] })
  let browser: Browser | undefined
  const contexts: BrowserContext[] = []
  const complaints: string[] = []
  after(async () => {
    for (const context of contexts) await context.close()
    await browser?.close()
    await ended(program)
    rmSync(dir, { recursive: true, force: true })
    assert.deepEqual(complaints, [], 'what the console of the browser complained of')
  })
  const link = await printed(program, /http:\/\/\S+\/welcome#\S+/)
  browser = await openBrowser()
  return {
    address: new URL(link).origin, link,
    async visit({ width = 1280, dark = false } = {}) {
      const context = await browser.newContext({
        viewport: { width, height: HEIGHTS[width] }, colorScheme: dark ? 'dark' : 'light', locale: 'zh-CN', acceptDownloads: true,
        reducedMotion: 'reduce',
      })
      contexts.push(context)
      context.setDefaultTimeout(SLOW)
      const page = await context.newPage()
      page.on('console', said => said.type() === 'error' && !REFUSED.test(said.text()) && complaints.push(`${page.url()}: ${said.text()}`))
      page.on('pageerror', error => complaints.push(`${page.url()}: ${error.stack}`))
      return page
    },
  }
}

function programOf(word: string, dir: string): string[] {
  return [join(root, 'src/cli/main.ts'), word, '--data', join(dir, 'data'), '--port', '0']
}

/** A copy of the demonstration that src/test.ts made, or one made anew. */
function demoIn(dir: string): string[] {
  const made = process.env.NIANGJIA_TEST_DEMO
  if (made === undefined) return [...programOf('demo', dir), '--out', join(dir, 'out')]
  cpSync(made, join(dir, 'data'), { recursive: true })
  return [join(root, 'test/journeys/demo-pages.ts'), join(dir, 'data')]
}

/** A request that the server refuses is no fault of the page: the page says what the server said. */
const REFUSED = /^Failed to load resource: the server responded with a status of 4\d\d/

/** Into the demonstration by its link. Once a world. */
export async function enterDemo(page: Page, { link }: World): Promise<void> {
  await page.goto(link)
  await page.getByRole('button', { name: '进入演示' }).click()
  await page.getByRole('navigation', { name: '主菜单' }).waitFor({ state: 'attached' })
}

export type Administrator = { union: string; name: string; username: string; password: string }

/** The first start: who opens the printed link makes the township and is its administrator. */
export async function setUp(page: Page, { link }: World, { union, name, username, password }: Administrator): Promise<void> {
  await page.goto(link)
  await page.getByLabel('本级工会的全称').fill(union)
  await page.getByLabel('您的姓名').fill(name)
  await page.getByLabel('用户名').fill(username)
  await page.getByLabel('密码').fill(password)
  await page.getByRole('button', { name: '建好，进入' }).click()
  await page.getByRole('navigation', { name: '主菜单' }).waitFor({ state: 'attached' })
}

/** Opens a ledger by the menu, whose line is unfolded first where it is not. */
export async function openLedger(page: Page, ledger: string): Promise<void> {
  const menu = page.getByRole('navigation', { name: '主菜单' })
  const folded = menu.locator('details:not([open])', { has: page.getByText(ledger, { exact: true }) })
  if (await folded.count() > 0) await folded.locator('summary').click()
  await menu.getByRole('link', { name: ledger, exact: true }).first().click()
  await page.getByRole('heading', { level: 1, name: ledger }).waitFor()
}

/** Another period than those on the list, as officers type it. */
export async function typePeriod(page: Page, period: string): Promise<void> {
  const [typed, own] = [page.getByPlaceholder('如 2025年1-8月'), page.getByText('自己填写…')]
  // The list of periods is drawn anew when figures come in, and a click that falls into it is lost: one chooses again, as often as it takes.
  while (!await typed.isVisible()) await (await own.isVisible() ? own : page.getByLabel('期间').first()).click({ timeout: 3000 }).catch(() => {})
  await typed.fill(period)
  await typed.press('Enter')
}

/** No violation of WCAG 2.2 A and AA that axe knows, and nothing wider than the screen. */
export async function assertAccessible(page: Page, place: string): Promise<void> {
  await assertFits(page, place)
  // A list that is closing can still be seen, and is nobody's any more.
  while (await page.evaluate(`document.getAnimations().some(({ animationName = '' }) => animationName.endsWith('Out'))`)) await page.waitForTimeout(50)
  const { violations } = await new AxeBuilder({ page }).options(AXE).setLegacyMode(true).analyze()
  assert.deepEqual(violations.flatMap(({ id, help, nodes }) => nodes.slice(0, 3)
    .map(({ html, failureSummary }) => `${id}: ${help}\n  ${html.slice(0, 300)}\n  ${failureSummary?.split('\n').slice(0, 3).join(' ')}`)), [], place)
}

/** The page stands, whole, and nothing of it is wider than the screen. */
export async function assertFits(page: Page, place: string): Promise<void> {
  await page.locator('main h1').first().waitFor({ state: 'attached' })
  await page.locator('main .ant-spin-spinning').first().waitFor({ state: 'detached' })
  const { wide, screen } = await page.evaluate<{ wide: number; screen: number }>('({ wide: document.documentElement.scrollWidth, screen: innerWidth })')
  assert.ok(wide <= screen, `${place}: ${wide}px wide on a screen of ${screen}px`)
}

/** There are no frames, for which axe would open a page of its own each time; and of what is right nothing is told, which is a quarter of the work. */
const AXE = {
  runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] },
  resultTypes: ['violations'], preload: false,
} satisfies Parameters<AxeBuilder['options']>[0]

/** What the page sends to the printer is kept instead; gives the paper that comes next. The page's policy forbids to wait by a function of its own. */
export async function printerOf(page: Page): Promise<() => Promise<string>> {
  await page.addInitScript('window.printed = []; window.print = () => window.printed.push(document.querySelector("body.printing > .print").innerText)')
  return async () => {
    for (;;) {
      const [paper] = await page.evaluate<string[]>('window.printed.splice(0)')
      if (paper !== undefined) return paper
      await page.waitForTimeout(50)
    }
  }
}

/** The hand of an officer: what it does on a page, counted. A field that is typed into is one interaction, and its characters are typed. */
export function handOf(page: Page) {
  const counted = { interactions: 0, typed: 0 }
  return {
    counted,
    async click(what: ReturnType<Page['locator']>): Promise<void> {
      counted.interactions++
      await what.click()
    },
    async press(key: string): Promise<void> {
      counted.interactions++
      await page.keyboard.press(key)
    },
    async type(where: ReturnType<Page['locator']>, text: string): Promise<void> {
      counted.interactions++
      counted.typed += [...text].length
      await where.fill(text)
    },
  }
}

/** The first match of what a program prints. */
function printed(program: ChildProcess, pattern: RegExp): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = ''
    for (const stream of [program.stdout!, program.stderr!]) stream.setEncoding('utf8').on('data', (chunk: string) => {
      const found = pattern.exec(said += chunk)
      if (found) resolve(found[0])
    })
    program.once('exit', code => reject(new Error(`ended with ${code} before it served: ${said}`)))
  })
}

function ended(program: ChildProcess): Promise<void> {
  return new Promise(done => {
    program.removeAllListeners('exit')
    if (program.exitCode !== null) return done()
    program.once('exit', () => done())
    program.kill('SIGTERM')
  })
}
