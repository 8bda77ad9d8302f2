import { spawn } from 'node:child_process'
import { globSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { run } from 'node:test'
import { spec } from 'node:test/reporters'
import { startPostgres } from '#store/testing.ts'
import { installBrowser } from '../test/browser.ts'

/*
 * npm test [part of a path …]: types, then every test file, each in a process of its own, three at a time, since browsers mostly wait; all on one PostgreSQL; journeys in a
 * real browser, over pages that are built for them.
 * A skipped test counts as failed. The last line is 'N passed, N failed'.
 */
const root = fileURLToPath(new URL('..', import.meta.url))
const wanted = process.argv.slice(2)
const files = globSync(['src/**/*.test.ts', 'test/**/*.test.ts'], { cwd: root })
  .filter(file => wanted.length === 0 || wanted.some(part => file.includes(part)))
  .sort()

process.env.NIANGJIA_TEST_PG ??= await startPostgres()
// The sources as they were last understood: every file of tests begins with most of them.
process.env.NODE_COMPILE_CACHE ??= fileURLToPath(new URL('../node_modules/.cache/niangjia', import.meta.url))

const journeys = files.some(file => file.includes('journeys'))
if (journeys) installBrowser()

const types = await Promise.all([ends('tsc', ['--noEmit', '-p', '.']), ends('tsc', ['--noEmit', '-p', 'src/web']), ...journeys ? [ends('vite', ['build', '--logLevel', 'warn'])] : []])
const typesHold = types.every(code => code === 0)
let passed = typesHold ? 1 : 0
let failed = typesHold ? 0 : 1
if (!typesHold) console.log('✖ types, or the pages cannot be built')

const tests = run({ files, concurrency: 3, cwd: root })
tests.on('test:summary', ({ file, counts }) => {
  if (file !== undefined) return // the whole run comes last, without a file
  passed += counts.passed
  failed += counts.tests - counts.passed
})
await new Promise(done => tests.compose(new spec()).on('end', done).pipe(process.stdout, { end: false }))

console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1

function ends(command: string, args: string[]): Promise<number | null> {
  const child = spawn(command, args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' })
  return new Promise(done => child.on('close', done))
}
