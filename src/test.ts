import { spawn, type StdioOptions } from 'node:child_process'
import { globSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { run } from 'node:test'
import { spec } from 'node:test/reporters'
import { startPostgres } from '#store/testing.ts'
import { inMemory } from '#store/testing-memory.ts'
import { installBrowser } from '../test/browser.ts'

/*
 * npm test [part of a path …]: types, then every test file, each in a process of its own, three at a time, since browsers mostly
 * wait; all on one PostgreSQL; journeys in a real browser, over pages that are built for them.
 * A skipped test counts as failed. The last line is 'N passed, N failed'.
 */
const root = fileURLToPath(new URL('..', import.meta.url))
const wanted = process.argv.slice(2)
/** These take minutes, and begin first, so that nobody waits for them at the end. */
const LONG = new Set(['src/server/matrix.test.ts', 'src/lines/every-ledger.test.ts', 'test/journeys/pages.test.ts'])
const files = globSync(['src/**/*.test.ts', 'test/**/*.test.ts'], { cwd: root })
  .filter(file => wanted.length === 0 || wanted.some(part => file.includes(part)))
  .sort((a, b) => Number(LONG.has(b)) - Number(LONG.has(a)) || (a < b ? -1 : 1))

process.env.NIANGJIA_TEST_PG ??= await startPostgres()
// The sources as they were last understood: every file of tests begins with most of them.
process.env.NODE_COMPILE_CACHE ??= fileURLToPath(new URL('../node_modules/.cache/niangjia', import.meta.url))
// What tests write is gone when they end.
process.env.TMPDIR = mkdtempSync(join(inMemory() ?? tmpdir(), 'niangjia-run-'))
process.on('exit', () => rmSync(process.env.TMPDIR!, { recursive: true, force: true }))
process.on('SIGINT', () => process.exit(130))

const journeys = files.some(file => file.includes('journeys'))
if (journeys) {
  installBrowser()
  process.env.NIANGJIA_TEST_DEMO = join(process.env.TMPDIR, 'demo')
}

const ready = await Promise.all([
  ends('tsc', ['--noEmit', '-p', '.']), ends('tsc', ['--noEmit', '-p', 'src/web']),
  ...journeys ? [ends('vite', ['build', '--logLevel', 'warn']), prepareDemo(process.env.NIANGJIA_TEST_DEMO!)] : [],
])
const isReady = ready.every(code => code === 0)
let passed = isReady ? 1 : 0
let failed = isReady ? 0 : 1
if (!isReady) console.log('✖ types, or the pages or the demonstration cannot be built')

const tests = run({ files, concurrency: 3, cwd: root })
tests.on('test:summary', ({ file, counts }) => {
  if (file !== undefined) return // the whole run comes last, without a file
  passed += counts.passed
  failed += counts.tests - counts.passed
})
await new Promise(done => tests.compose(new spec()).on('end', done).pipe(process.stdout, { end: false }))

console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1

/** The township that journeys begin in: each gets a copy of it. */
function prepareDemo(data: string): Promise<number | null> {
  return ends(process.execPath, ['src/cli/main.ts', 'demo', '--once', '--data', data, '--out', `${data}-out`], 'ignore')
}

function ends(command: string, args: string[], stdio: StdioOptions = 'inherit'): Promise<number | null> {
  const child = spawn(command, args, { cwd: root, stdio, shell: process.platform === 'win32' })
  return new Promise(done => child.on('close', done))
}
