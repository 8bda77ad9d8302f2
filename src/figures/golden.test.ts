import assert from 'node:assert/strict'
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { test } from 'node:test'
import { parsePeriod } from '#kit/period.ts'
import { lawRules } from '#law/rules.ts'
import { register } from '#lines/register.ts'
import type { KeptIndicator } from '#model/register.ts'
import type { Sql } from '#store/sql.ts'
import type { Knowledge } from './compile/knowledge.ts'
import { tallySql } from './compile/read.ts'
import { leavesOf } from './leaves.ts'
import { ruleWords } from './rule-words.ts'
import { asksOf } from './tally.ts'

/*
 * The statement of every indicator of the product, so that a changed query is seen in a diff. After a change that is
 * meant: NIANGJIA_UPDATE_GOLDEN=1 node --test src/figures/golden.test.ts
 */
const folder = new URL('./golden/', import.meta.url)
const know: Knowledge = { register, law: { rules: lawRules, place: '' } }
const period = parsePeriod('2025-01..2025-08')

const golden = new Map(Array.from(register.ledgers.values(), ledger => [
  `${ledger.id}.sql`,
  Array.from(register.indicators.values()).filter(i => i.ledger === ledger).map(shown).join('\n\n'),
] as const).filter(([, text]) => text !== ''))

if (process.env.NIANGJIA_UPDATE_GOLDEN === '1') {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder)
  for (const [file, text] of golden) writeFileSync(new URL(file, folder), `${text}\n`)
}

for (const [file, text] of golden) {
  test(`the statements of ${file} are as committed`, () => {
    assert.equal(readFileSync(new URL(file, folder), 'utf8').replaceAll('\r\n', '\n'), `${text}\n`)
  })
}

test('every committed file has its ledger', () => {
  assert.deepEqual(readdirSync(folder).sort(), [...golden.keys()].sort())
})

/** Name and rule, then the statement; of figures made of others only which they are. */
function shown(i: KeptIndicator): string {
  const want = { indicator: i.id, union: 'UNION', period }
  const leaves = leavesOf(know, want)
  const statements = leaves.map(leaf => {
    const head = leaf.i.id === i.id ? '' : `-- from ${leaf.i.id}${leaf.chosen ? ` where ${leaf.chosen.way}` : ''}\n`
    return leaf.chosen || leaf.i.id === i.id ? `${head}${filled(tallySql(know, leaf.i, asksOf(know, leaf.i, [want]), leaf.chosen))};` : head.trimEnd()
  })
  return [`-- ${i.id} ${i.label}（${i.unit}）: ${ruleWords(know, i, period)}`, ...statements].join('\n')
}

/** For the eye alone: values stand where the drivers put them. */
function filled({ text, values }: Sql): string {
  let n = 0
  return text.replace(/'[^']*'|"[^"]*"|\?/g, part => part === '?' ? `'${values[n++]}'`.replace(/^'(\d+)'$/, '$1') : part)
}
