import assert from 'node:assert/strict'
import { globSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { parsePeriod } from '#kit/period.ts'
import { changes } from './counted.ts'
import { openDesk, type Desk } from './desk.ts'
import { sentences } from './sentences.ts'
import { answer, type Answer } from './townships/answer.ts'
import { huaipo } from './townships/huaipo.ts'
import { jiwan } from './townships/jiwan.ts'
import { luting } from './townships/luting.ts'
import { INTRODUCTION, tableOf } from './townships/page.ts'
import { panling } from './townships/panling.ts'
import type { Township } from './townships/township.ts'
import { yanpu } from './townships/yanpu.ts'
import { yunpu } from './townships/yunpu.ts'

/*
 * What six townships reported, against the ledgers as their offices would have kept them: for each number the records that add
 * up to it. A number is told when a sentence of the summary says it, else kept. docs/townships.md is what the program answers;
 * NIANGJIA_UPDATE_GOLDEN=1 writes it.
 */
const root = fileURLToPath(new URL('..', import.meta.url))
const page = join(root, 'docs/townships.md')
const townships: readonly Township[] = [jiwan, huaipo, yanpu, luting, panling, yunpu]

// All are loaded before a first test begins: the runner closes what it opened once no test is left to run.
const loaded: { town: Township; desk: Desk; sheets: { ledger: string; file: string }[]; answers: Answer[] }[] = []
for (const town of townships) {
  const desk = await openDesk()
  const sheets = globSync('*.csv', { cwd: join(root, 'demo', town.folder) }).map(file => ({ ledger: basename(file, '.csv'), file: join(root, 'demo', town.folder, file) }))
  await desk.load(sheets)
  const told = await sentences(desk.sources, await desk.union(town.union), parsePeriod(town.period))
  loaded.push({ town, desk, sheets, answers: await Promise.all(town.stated.map(one => answer(desk, town, told, one))) })
}

for (const [n, { town, desk, sheets, answers }] of loaded.entries()) {
  describe(`report ${n + 1}: ${town.union}`, () => {
    for (const { one, figure, found } of answers) {
      test(`${one.thing} ${one.says}`, () => {
        if ('value' in one) assert.deepEqual([figure?.value, figure?.high], [one.value, one.high])
        else assert.ok(one.why ?? found)
      })
    }
    test('no identity number in its sheets can be anyone’s: no area has the code 990101', () => {
      const numbers = sheets.flatMap(({ file }) => readFileSync(file, 'utf8').match(/(?<!\w)\d{17}[\dX](?!\w)/g) ?? [])
      assert.deepEqual(numbers.filter(number => !number.startsWith('990101')), [])
    })
    for (const { does, ledger, find, from } of town.less) changes(desk, does, { ledger, find, do: 'remove' }, [[town.union, town.period, from]])
  })
}

test('docs/townships.md is what the program answers', () => {
  const now = ['# 六个乡镇的总结，台账里各有什么', '', INTRODUCTION, '', ...loaded.flatMap(({ town, answers }, n) => tableOf(n, town, answers))].join('\n')
  if (process.env['NIANGJIA_UPDATE_GOLDEN']) writeFileSync(page, now)
  assert.equal(readFileSync(page, 'utf8'), now)
})
