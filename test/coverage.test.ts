import assert from 'node:assert/strict'
import { globSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { parsePeriod } from '#kit/period.ts'
import { register } from '#lines/register.ts'
import { splitLabel } from '#model/splits.ts'
import { rows, type Row } from './coverage.ts'
import { openDesk } from './desk.ts'
import { sentences as phraseSentences } from './sentences.ts'

/*
 * A row is served when the samples beside the definitions give its figures a value and a sentence tells one of them. What
 * stands in docs/coverage.md is what the program answers; NIANGJIA_UPDATE_GOLDEN=1 writes it.
 */
const root = fileURLToPath(new URL('..', import.meta.url))
const page = join(root, 'docs/coverage.md')
const town = '青石镇总工会'
const desk = await openDesk()
await desk.load(globSync('src/{lines,office}/**/*.csv', { cwd: root }).map(file => ({ ledger: basename(file, '.csv'), file: join(root, file) })))
const found = await desk.figures(town, '2025')
const sentences = new Map([...await phraseSentences(desk.sources, await desk.union(town), parsePeriod('2025'))].map(([id, runs]) => [id, runs.map(({ text }) => text).join('')]))

for (const row of rows) {
  test(`${row.row} ${row.thing}`, () => {
    // Of a ledger that is kept a figure may be a true zero.
    for (const name of row.figures ?? []) assert.ok((found[name] ?? null) !== null, `${name} has no value in the samples`)
    if (row.figures) assert.ok(row.figures.some(name => found[name]), 'all its figures are zero')
    for (const field of row.fields ?? []) {
      const [ledger = '', name = ''] = field.split('.')
      assert.ok(register.ledgers.get(ledger)?.fields[name], `there is no field ${field}`)
    }
    if (row.phrase) assert.ok(sentences.get(row.phrase), `${row.phrase} says nothing of the samples`)
    assert.ok(row.figures || row.fields)
    assert.ok(testOf(row), 'no test counts it')
  })
}

test('every row has its number once', () => assert.deepEqual(rows.map(({ row }) => row), rows.map((_, n) => n + 1)))

test('docs/coverage.md is what the program answers', () => {
  const now = printed()
  if (process.env['NIANGJIA_UPDATE_GOLDEN']) writeFileSync(page, now)
  assert.equal(readFileSync(page, 'utf8'), now)
})

/** The test beside the ledger that counts its figures by hand. */
function testOf({ figures = [], fields = [] }: Row): string | undefined {
  const ledger = [...figures, ...fields][0]!.split('.')[0]!
  return globSync(['src/lines/**/*.test.ts', 'src/office/*.test.ts'], { cwd: root }).find(file => readFileSync(join(root, file), 'utf8').includes(`counted(desk, '${ledger}'`))
}

function printed(): string {
  const labelOf = (name: string) => {
    const [id = '', split] = name.split(':')
    const indicator = register.indicators.get(id)!
    return split === undefined ? indicator.label : `${indicator.label}·${splitLabel(indicator, split)}`
  }
  return ['# 六个乡镇写到的事，各由哪里来管', '', '由测试写成：数和句子是程序对示例台账（青石镇，2025年）的回答，不是手写的。', '', '| 行 | 事项 | 台账 | 数 | 总结里的一句 | 手算核对 |', '|---|---|---|---|---|---|',
    ...rows.map(row => {
      const ledgers = [...new Set([...row.figures ?? [], ...row.fields ?? []].map(name => register.ledgers.get(name.split('.')[0]!)!.label))]
      const figures = (row.figures ?? []).map(name => `${labelOf(name)}（\`${name}\`）`)
      const fields = (row.fields ?? []).map(name => `字段“${register.ledgers.get(name.split('.')[0]!)!.fields[name.split('.')[1]!]!.label}”`)
      return `| ${[row.row, row.thing, ledgers.join('、'), [...figures, ...fields].join('，'), row.phrase ? sentences.get(row.phrase)! : '', `\`${testOf(row)}\``].join(' | ')} |`
    }), ''].join('\n')
}
