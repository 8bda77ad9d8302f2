import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { chromium, type Browser } from 'playwright-core'

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/** Where the browser of this machine stands, if it has one. */
export function browserHere(): string | undefined {
  return [process.env.NIANGJIA_TEST_BROWSER, ...PLACES].find(path => path !== undefined && existsSync(path))
}

/** Installs Debian's Chromium where there is none, with a face for Chinese. Journeys are part of the tests: without it they fail. */
export async function installBrowser(): Promise<number | null> {
  if (browserHere() !== undefined) return 0
  console.log('installing chromium …')
  return await apt('update', '-q') || await apt('install', '-y', '-q', '--no-install-recommends', 'chromium', 'fonts-noto-cjk')
}

async function apt(...args: string[]): Promise<number | null> {
  const child = spawn('apt-get', args, { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } })
  return once(child, 'close').then(([code]) => code as number | null)
}

export async function openBrowser(): Promise<Browser> {
  const executablePath = browserHere()
  if (executablePath === undefined) throw new Error('no Chromium: set NIANGJIA_TEST_BROWSER to one, or run npm test as root on Debian')
  return chromium.launch({ executablePath, timeout: 120_000, args: ['--no-sandbox', '--lang=zh-CN'] })
}
