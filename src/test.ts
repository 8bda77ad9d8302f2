import { spawn, type StdioOptions } from 'node:child_process'
import { globSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { Readable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { run, type RunOptions } from 'node:test'
import { spec, type TestEvent } from 'node:test/reporters'
import { startPostgres } from '#store/testing.ts'
import { inMemory } from '#store/testing-memory.ts'
import { installBrowser } from '../test/browser.ts'
import { rooms } from './rooms.ts'

/*
 * npm test [part of a path …]: types, then every test file; several processes at a time, since browsers and databases mostly
 * wait; all on one PostgreSQL; journeys in a real browser, over pages that are built for them.
 * A skipped test counts as failed. What failed is named once more at the end. The last line is 'N passed, N failed'.
 */
const POSTGRES = /\(postgres\)$/
const root = fileURLToPath(new URL('..', import.meta.url))
const wanted = process.argv.slice(2)
/** These take minutes: each database has a lane of its own for them, so that nobody waits for them at the end. */
const LONG = ['src/server/matrix.test.ts', 'src/lines/every-ledger.test.ts']
/** What is tested here starts nothing and keeps nothing: one process reads the sources once for all. In one each, reading took longer than the tests. */
const TOGETHER = new RegExp(`^src/(?:${[...Object.keys(rooms).filter(room => rooms[room]!.pure), 'reports', 'web'].join('|')})/`)
const files = globSync(['src/**/*.test.ts', 'test/**/*.test.ts'], { cwd: root })
  .filter(file => wanted.length === 0 || wanted.some(part => file.includes(part)))
  .sort()

process.env.NIANGJIA_TEST_PG ??= await startPostgres()
// The sources as they were last understood: every file of tests begins with most of them.
process.env.NODE_COMPILE_CACHE ??= fileURLToPath(new URL('../node_modules/.cache/niangjia', import.meta.url))
// What tests write is gone when they end.
process.env.TMPDIR = mkdtempSync(join(inMemory() ?? tmpdir(), 'niangjia-run-'))
process.on('exit', () => rmSync(process.env.TMPDIR!, { recursive: true, force: true }))
process.on('SIGINT', () => process.exit(130))

const { long = [], together = [], apart = [] } = Object.groupBy(files, file => LONG.includes(file) ? 'long' : TOGETHER.test(file) ? 'together' : 'apart')
let passed = 0
let failed = 0
const failures: string[] = []
const prepared = prepare(files.some(isJourney))
const lanes = [
  lane({ files: long, testSkipPatterns: POSTGRES }),
  lane({ files: long, testNamePatterns: POSTGRES }),
  lane({ files: together.length > 0 ? ['test/together.ts'] : [], argv: together }),
  // Journeys take longest of these, and all end at about the same time where the short ones come last.
  prepared.then(() => lane({ files: apart.sort((a, b) => Number(isJourney(b)) - Number(isJourney(a))), concurrency: 3 })),
]
await new Promise(done => Readable.from(inTurn(lanes)).compose(new spec()).on('end', done).pipe(process.stdout, { end: false }))

for (const failure of failures) console.log(`✖ ${failure}`)
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1

function isJourney(file: string): boolean {
  return file.includes('journeys')
}

/** Types, and what journeys need; counted as one test. */
async function prepare(journeys: boolean): Promise<void> {
  if (journeys) process.env.NIANGJIA_TEST_DEMO = join(process.env.TMPDIR!, 'demo')
  const codes = await Promise.all([
    ends('tsc', ['--noEmit', '-p', '.']), ends('tsc', ['--noEmit', '-p', 'src/web']),
    ...journeys ? [installBrowser(), ends('vite', ['build', '--logLevel', 'warn']), prepareDemo(process.env.NIANGJIA_TEST_DEMO!)] : [],
  ])
  if (codes.every(code => code === 0)) return void passed++
  failed++
  failures.push('types, or the browser, the pages or the demonstration are not there')
}

function lane(options: RunOptions & { files: string[] }): AsyncIterable<TestEvent> | [] {
  return options.files.length === 0 ? [] : run({ concurrency: 1, cwd: root, execArgv: ['--import', new URL('../test/seed.ts', import.meta.url).href], ...options })
}

/** What the lanes tell, one after another; those that wait for their turn go on meanwhile. */
async function* inTurn(lanes: readonly (AsyncIterable<TestEvent> | [] | Promise<AsyncIterable<TestEvent> | []>)[]): AsyncGenerator<TestEvent> {
  for (const lane of lanes) for await (const event of await lane) {
    yield event
    if (event.type === 'test:fail') failures.push(...failureOf(event.data))
    if (event.type === 'test:pass' && event.data.skip !== undefined) failures.push(`${placeOf(event.data)}: skipped`)
    if (event.type !== 'test:summary' || event.data.file !== undefined) continue // a whole lane comes last, without a file
    const { counts, success } = event.data
    passed += counts.passed
    failed += Math.max(counts.tests - counts.passed, success ? 0 : 1) // a file that breaks off before its first test is counted nowhere
  }
}

/** Where it stands and what was wrong, for whoever sees only the end. That a test of tests failed says nothing new. */
function failureOf({ details: { error }, ...where }: Extract<TestEvent, { type: 'test:fail' }>['data']): string[] {
  if ('failureType' in error && error.failureType === 'subtestsFailed') return []
  const { message, stack } = error.cause instanceof Error ? error.cause : error
  const places = stack?.split('\n').filter(line => line.includes(root) && !line.includes('node_modules')) ?? []
  return [[placeOf(where), ...message.split('\n').slice(0, 20), ...places.slice(0, 3)].join('\n  ')]
}

function placeOf({ file, name }: { file?: string; name: string }): string {
  return `${relative(root, file ?? root)}: ${name}`
}

/** The township that journeys begin in: each gets a copy of it. */
function prepareDemo(data: string): Promise<number | null> {
  return ends(process.execPath, ['src/cli/main.ts', 'demo', '--once', '--data', data, '--out', `${data}-out`], 'ignore')
}

function ends(command: string, args: string[], stdio: StdioOptions = 'inherit'): Promise<number | null> {
  const child = spawn(command, args, { cwd: root, stdio, shell: process.platform === 'win32' })
  return new Promise(done => child.on('close', done))
}
