import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chromium, type Browser } from 'playwright-core'

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/** Where the browser of this machine stands, if it has one. */
export function browserHere(): string | undefined {
  return [process.env.NIANGJIA_TEST_BROWSER, ...PLACES].find(path => path !== undefined && existsSync(path))
}

/** Installs Debian's Chromium where there is none, with a face for Chinese. Journeys are part of the tests: without it they fail. */
export function installBrowser(): void {
  if (browserHere() !== undefined) return
  console.log('installing chromium …')
  const apt = (...args: string[]) => execFileSync('apt-get', args, { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } })
  apt('update', '-q')
  apt('install', '-y', '-q', '--no-install-recommends', 'chromium', 'fonts-noto-cjk')
}

export async function openBrowser(): Promise<Browser> {
  const executablePath = browserHere()
  if (executablePath === undefined) throw new Error('no Chromium: set NIANGJIA_TEST_BROWSER to one, or run npm test as root on Debian')
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--lang=zh-CN'] })
}
