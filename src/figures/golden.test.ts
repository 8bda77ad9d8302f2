import assert from 'node:assert/strict'
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { test } from 'node:test'
import { parsePeriod } from '#kit/period.ts'
import { lawRules } from '#law/rules.ts'
import { register } from '#lines/register.ts'
import { computedWhy } from '#model/keeping.ts'
import type { KeptIndicator } from '#model/kept-indicator.ts'
import type { Sql } from '#store/sql.ts'
import type { Knowledge } from './compile/knowledge.ts'
import { tallySql } from './compile/read.ts'
import { leavesOf } from './leaves.ts'
import { ruleWords } from './rule-words.ts'
import { asksOf } from './tally.ts'

/*
 * The statement of every indicator of the product, so that a changed query is seen in a diff: whole where it is unlike
 * those before it of its ledger, else only the lines in which it differs from the one it names.
 */
const UPDATE = 'NIANGJIA_UPDATE_GOLDEN=1 npm test golden'
/** A statement that differs in more lines stands whole. */
const MOST = 20
const folder = new URL('./golden/', import.meta.url)
const know: Knowledge = { register, dialect: 'sqlite', law: { rules: lawRules, place: '' } }
const period = parsePeriod('2025-01..2025-08')

/** Of a figure by 口径: all but the unions of a subtree that go by another. */
const roots = [{ root: 'UNION', n: 1 }, { root: 'BELOW', n: -1 }] as const

const golden = new Map<string, string>(Array.from(Map.groupBy(register.indicators.values(), i => i.ledger), ([ledger, some]) => [`${ledger.id}.sql`, `${shown(some)}\n`] as const))

if (process.env.NIANGJIA_UPDATE_GOLDEN === '1') {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder)
  for (const [file, text] of golden) writeFileSync(new URL(file, folder), text)
}

for (const [file, text] of golden) {
  test(`the statements of ${file} are as committed; if the change is meant, ${UPDATE}`, () => {
    assert.ok(existsSync(new URL(file, folder)), `there are no statements of this ledger yet: write them with ${UPDATE}, and read them`)
    assert.equal(readFileSync(new URL(file, folder), 'utf8').replaceAll('\r\n', '\n'), text)
  })
}

test('every committed file has its ledger', () => {
  assert.deepEqual(readdirSync(folder).filter(file => !golden.has(file)), [])
})

/** Name, rule and whether sums are kept; then the statement over the records. Of figures made of others only which they are. */
function shown(indicators: readonly KeptIndicator[]): string {
  const whole = new Map<string, readonly string[]>()
  return indicators.flatMap(i => {
    const want = { indicator: i.id, union: 'UNION', period }
    const statements = leavesOf(know, want).flatMap(leaf => {
      const from = leaf.i.id === i.id ? [] : [`-- from ${leaf.i.id}${leaf.chosen ? ` where ${leaf.chosen.way}` : ''}`]
      if (leaf.i !== i && !leaf.chosen) return from
      const name = leaf.chosen ? `${i.id} where ${leaf.chosen.way}` : i.id
      return [...from, ...told(name, filled(tallySql(know, leaf.i, asksOf(know, { ...leaf, wants: [want] }, () => roots))).split('\n'), whole)]
    })
    const why = computedWhy(i.ledger, i)
    return [`-- ${i.id} ${i.label}（${i.unit}）: ${ruleWords(know, i, period)}`, `-- ${why === null ? 'kept' : `computed: ${why}`}`, ...statements]
  }).join('\n')
}

/** A statement, or how it differs from the one above that is most like it. */
function told(name: string, lines: readonly string[], whole: Map<string, readonly string[]>): readonly string[] {
  const unlike = Array.from(whole, ([like, other]) => [
    `-- as ${like}`, ...other.filter(line => !lines.includes(line)).map(line => `- ${line}`),
    ...lines.filter(line => !other.includes(line)).map(line => `+ ${line}`),
  ])
  const least = unlike.toSorted((a, b) => a.length - b.length)[0]
  if (least && least.length <= MOST + 1) return least
  whole.set(name, lines)
  return lines
}

/** For the eye alone: values stand where the drivers put them. */
function filled({ text, values }: Sql): string {
  let n = 0
  return text.replace(/'[^']*'|"[^"]*"|\?/g, part => part === '?' ? `'${values[n++]}'`.replace(/^'(\d+)'$/, '$1') : part)
}
