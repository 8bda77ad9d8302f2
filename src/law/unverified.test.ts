import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { rule } from '#office/rule.ts'
import { deadline } from './deadline.ts'
import { lawFields, lawRules, isUnverified, ruleFor, topics } from './rules.ts'
import { lawPage } from './law-page.ts'
import { sayArticle } from './say.ts'
import { kindOf, settledRule, type Settled } from './settled.ts'

/* What was read second-hand or not found is never told as the law, and the administrator of a book can settle it. */
const unverified = lawRules.filter(isUnverified)
const rows = lawPage(lawFields).split('\n')
const nothing = { length: null, unit: null, number: null, part: null, whole: null, exceed: null, amount: null }
const values: Readonly<Record<ReturnType<typeof kindOf>, Partial<Settled>>> = {
  length: { length: 7, unit: 'workdays' }, number: { number: 7 }, share: { part: 3, whole: 7 }, money: { amount: 700 },
}

test('there are such, and every other rule names what was read', () => {
  assert.ok(unverified.length > 10)
  assert.deepEqual(lawRules.filter(({ article }) => article.trim() === ''), [])
  assert.deepEqual([...new Set(lawRules.map(({ grade }) => grade))].sort(), ['R', 'S', 'X', '–'])
})

describe('待核实', () => {
  for (const told of unverified) {
    const { id, place, from, article } = told
    const { label, counts } = topics[id]!
    test(`${label} ${place} ${from}`, () => {
      assert.equal(sayArticle(told), `${article}（待核实）`)
      assert.ok(rows.some(row => row.includes(`| ${label} |`) && row.includes(article) && row.includes(from) && row.includes('| 待核实 |')), 'the manual says so')
      assert.equal(rule.fields.rule.of[id], label, 'it is among what can be settled')
      const settled = settledRule({ ...nothing, ...values[kindOf(id)], rule: id, place, from: '2025-01-01', source: '县总工会2025年通知' })
      assert.ok(settled, 'what it is about can be said')
      const before = ruleFor(lawRules, id, place, '2025-06-30')
      const after = ruleFor([...lawRules, settled], id, place, '2025-06-30')!
      assert.deepEqual([after.article, isUnverified(after)], ['县总工会2025年通知', false])
      if (before && 'length' in before && counts === undefined) {
        const due = (rules: typeof lawRules) => deadline({ rules, place, calendar: {
          isWorkday: () => true, unknownYear: () => undefined, holidays: { years: [], off: [], worked: [] },
        } }, { rule: id, since: '2025-06-30' }, '2025-06-30')
        assert.deepEqual([due(lawRules)?.grade, due([...lawRules, settled])?.grade], [before.grade, 'A'])
      }
    })
  }
})
