import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path/posix'
import { describe, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { budget, emptyNames, forTests, late, rooms, width } from './rooms.ts'

const root = fileURLToPath(new URL('.', import.meta.url))
const files = globSync('**/*.{ts,tsx}', { cwd: root }).map(file => ({ path: file.replaceAll('\\', '/'), text: readFileSync(join(root, file), 'utf8') }))

describe('the house', () => {
  test('files import only the rooms their own may', () => assert.deepEqual(files.flatMap(importFaults), []))
  test('no files import each other in a circle: what two share stands below both', () => assert.deepEqual(circles(files.filter(({ path }) => !isTest(path))), []))
  test('folders have telling names', () => assert.deepEqual(files.map(file => file.path).filter(path => path.split('/').some(part => emptyNames.includes(part))), []))
  test('nothing is exported wholesale', () => assert.deepEqual(files.filter(file => /\bexport\s*\*/.test(code(file.text))).map(file => file.path), []))
  test('a start reads nothing that can wait', () => {
    const read = readAtStart(late.from)
    assert.ok(read.has('fastify') && read.has('server/routes/routes.ts'), 'it is followed')
    assert.deepEqual(late.never.filter(one => read.has(one)), [])
  })
  test('every any has its reason', () => assert.deepEqual(files.flatMap(anyFaults), []))
  test('files are short', () => {
    const sizes = files.filter(file => !isLiteral(file.text)).map(file => ({ path: file.path, lines: lines(file.text).length }))
    assert.deepEqual(sizes.filter(file => file.lines > budget.never), [])
    const sorted = sizes.filter(file => !isTest(file.path)).map(file => file.lines).sort((a, b) => a - b)
    assert.ok(sorted[Math.floor(sorted.length / 2)]! <= budget.median, 'the median')
    assert.ok(sorted[Math.ceil(sorted.length * budget.share) - 1]! <= budget.most, 'all but a few')
  })
  test('lines are short', () => {
    const held = files.filter(file => !isTest(file.path))
    assert.deepEqual(held.flatMap(file => lines(code(file.text)).flatMap((line, i) => line.length > width.most ? [`${file.path}:${i + 1}`] : [])), [])
  })
})

describe('this test', () => {
  const faults = (path: string, text: string) => importFaults({ path, text })
  test('sees imports that no row allows', () => {
    assert.deepEqual(faults('kit/day.ts', "import { a } from '#model/a.ts'"), ['kit/day.ts: #model/a.ts'])
    assert.deepEqual(faults('store/a.ts', "import type { a } from '#lines/lines.ts'"), ['store/a.ts: #lines/lines.ts'])
    assert.deepEqual(faults('reader/a.ts', "const fs = await import('node:fs')"), ['reader/a.ts: node:fs'])
    assert.deepEqual(faults('model/a.ts', "import 'docx'"), ['model/a.ts: docx'])
    assert.deepEqual(faults('model/a.ts', "export { a } from '../store/a.ts'"), ['model/a.ts: ../store/a.ts'])
    assert.deepEqual(faults('lines/visit/visit.ts', "import {\n  a,\n} from '../member/member.ts'"), ['lines/visit/visit.ts: ../member/member.ts'])
    assert.deepEqual(faults('web/a.tsx', "import { a } from '#records/a.ts'"), ['web/a.tsx: #records/a.ts'])
    assert.deepEqual(faults('model/a.ts', "import { a } from './arbitrary.ts'"), ['model/a.ts: ./arbitrary.ts'])
    const [a, b, c] = [
      { path: 'kit/a.ts', text: "import type { B } from './b.ts'" }, { path: 'kit/b.ts', text: "import { c } from '#model/c.ts'" },
      { path: 'model/c.ts', text: "import { a } from '#kit/a.ts'" },
    ]
    assert.deepEqual(circles([a!, b!, c!]), ['kit/a.ts → kit/b.ts → model/c.ts'])
    assert.deepEqual(circles([a!, b!, { path: 'model/c.ts', text: '' }]), [])
    assert.deepEqual(faults('stray/a.ts', "import { a } from '#kit/day.ts'"), ['stray/a.ts: no such room'])
  })
  test('lets the others pass', () => {
    assert.deepEqual(faults('web/a.tsx', "import type { a } from '#records/a.ts'"), [])
    assert.deepEqual(faults('lines/lines.ts', "import { a } from './visit/visit.ts'\n// from '#web/a.ts'"), [])
    assert.deepEqual(faults('kit/day.test.ts', "import fc from 'fast-check'\nimport { lines } from '#lines/lines.ts'"), [])
    assert.deepEqual(faults('store/sqlite.ts', "import Database from 'better-sqlite3'\nconst say = \"import 'x' from '#web/a.ts'\""), [])
  })
  test('tells an any with a reason from one without', () => {
    assert.deepEqual(anyFaults({
      path: 'a.ts',
      text: 'let a: any\n// It is thrown by others.\nlet b: any\nlet c = x as any // as above\nconst d = "any"\n// lint-disable-next-line\nlet e: any\nconst any = join(any, b || any)\ntype F = Map<string, any>\nlet g = 1 as number | any',
    }), ['a.ts:1', 'a.ts:7', 'a.ts:9', 'a.ts:10'])
  })
  test('knows a literal', () => {
    assert.equal(isLiteral("import type { A } from './a.ts'\n// (data)\nexport const a: A = { b: ['(一)'] }"), true)
    assert.equal(isLiteral('export const a = b(1)'), false)
  })
})

type File = { path: string; text: string }

function importFaults({ path, text }: File): string[] {
  const room = path.split('/')[0]!
  if (!path.includes('/')) return []
  const row = rooms[room]
  if (!row) return [`${path}: no such room`]
  return importsOf(text).filter(({ from, type }) => {
    if (isTest(path)) return false
    const to = from.startsWith('.') ? join(dirname(path), from) : from.startsWith('#') ? from.slice(1) : null
    if (to === null) return row.pure === true
    if (forTests.test(to)) return true
    const target = to.split('/')[0]!
    if (target === room) return room === 'lines' && path.split('/').length > 2 && dirname(to) !== dirname(path)
    return from.startsWith('.') || !(row.imports.includes(target) || (type && row.types?.includes(target)))
  }).map(({ from }) => `${path}: ${from}`)
}

/** Files that lead back to themselves. What imports nothing that is left is taken away until nothing more goes; from what stays then, a walk must come back. */
function circles(files: readonly File[]): string[] {
  const left = new Map(files.map(({ path, text }) => [path, importsOf(text).map(({ from }) => pathOf(path, from))]))
  const next = (path: string) => left.get(path)!.find(one => left.has(one))
  const found: string[] = []
  for (;;) {
    for (let size = -1; size !== left.size;) {
      size = left.size
      for (const path of left.keys()) if (next(path) === undefined) left.delete(path)
    }
    const [first] = left.keys()
    if (first === undefined) return found
    const walked: string[] = []
    let at = first
    for (; !walked.includes(at); at = next(at)!) walked.push(at)
    found.push(walked.slice(walked.indexOf(at)).join(' → '))
    for (const path of walked) left.delete(path)
  }
}

function pathOf(path: string, from: string): string {
  return from.startsWith('.') ? join(dirname(path), from) : from.replace(/^#/, '')
}

/** What is read with a file, and with what that reads: packages by name, files by path. */
function readAtStart(path: string): Set<string> {
  const texts = new Map(files.map(file => [file.path, file.text]))
  const read = new Set([path])
  for (const one of read) {
    const imports = importsOf(texts.get(one) ?? '').filter(({ type, later }) => !type && !later)
    for (const { from } of imports) read.add(pathOf(one, from))
  }
  return read
}

function importsOf(text: string): { from: string; type: boolean; later: boolean }[] {
  const found = code(text, true).matchAll(/^\s*(?:import|export)\s+(type\s)?[^'"=;()]*?from\s*(['"])(.+?)\2|^\s*import\s*(['"])(.+?)\4|\bimport\(\s*(['"])(.+?)\6/gm)
  return [...found].map(match => ({ from: match[3] ?? match[5] ?? match[7] ?? '', type: match[1] !== undefined, later: match[7] !== undefined }))
}

function anyFaults({ path, text }: File): string[] {
  const told = lines(text)
  return lines(code(text)).flatMap((line, i) => {
    if (!ANY.test(line)) return []
    const reasons = [told[i]!, told[i - 1] ?? ''].filter(said => /\/\/|\*\//.test(said) && !/lint-disable/.test(said))
    return reasons.length > 0 ? [] : [`${path}:${i + 1}`]
  })
}

/** Where a type stands; a name any in an expression is no fault. */
const ANY = /:\s*any\b|\bas\s+any\b|<[^<>()=]*\bany\b|\btype\s.*=\s*any\b|(?<![|&])[|&]\s*any\b|\bany\s*(?:\[\]|[|&](?![|&]))/

function isLiteral(text: string): boolean {
  return !code(text).includes('(')
}

function isTest(path: string): boolean {
  return /\.test\.tsx?$/.test(path) || forTests.test(path)
}

/** The text without its comments and, unless they are kept, what stands in quotes; lines keep their numbers. */
function code(text: string, quotes = false): string {
  return text.replace(/\/\/[^\n]*|\/\*[\s\S]*?\*\/|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`/g, found =>
    quotes && !found.startsWith('/') ? found : found.replace(/[^\n]/g, ''))
}

function lines(text: string): string[] {
  return text.replace(/\n$/, '').split('\n')
}
