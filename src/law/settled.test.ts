import assert from 'node:assert/strict'
import { test } from 'node:test'
import { lawRules, ruleFor } from './rules.ts'
import { settledRule } from './settled.ts'

const own = { place: '', from: '2024-01-01', source: '县总工会通知', length: null, unit: null, number: null, part: null, whole: null, exceed: null, amount: null }

test('what an administrator settled becomes a rule of what the topic is about', () => {
  assert.deepEqual(settledRule({ ...own, rule: 'honours.publicity', length: 7, unit: 'workdays' }), {
    id: 'honours.publicity', place: '', from: '2024-01-01', length: { workdays: 7 }, article: '县总工会通知', grade: 'A',
  })
  assert.deepEqual(settledRule({ ...own, rule: 'congress.quorum', part: 2, whole: 3 })?.share, [2, 3])
  assert.equal(settledRule({ ...own, rule: 'congress.majority', part: 1, whole: 2, exceed: true })?.exceed, true)
  assert.equal(settledRule({ ...own, rule: 'cap.festivals', amount: 1800_00 })?.money, 1800_00)
  assert.equal(settledRule({ ...own, rule: 'union.required', number: 20 })?.number, 20)
  assert.deepEqual(settledRule({ ...own, rule: 'hotline.finish', length: 15, unit: 'days' })?.length, { days: 15 })
})

test('what is of something else, or wanting, makes no rule', () => {
  assert.equal(settledRule({ ...own, rule: 'honours.publicity', part: 2, whole: 3 }), null)
  assert.equal(settledRule({ ...own, rule: 'honours.publicity', length: 7 }), null)
  assert.equal(settledRule({ ...own, rule: 'congress.quorum', part: 2, whole: 0 }), null)
})

test('it stands in the place of the rule that it is about, from its day on', () => {
  const reply = settledRule({ ...own, rule: 'agreement.reply', length: 12, unit: 'workdays' })!
  const wages = settledRule({ ...own, rule: 'wages.reply', length: 8, unit: 'workdays' })!
  const length = (rules: typeof lawRules, id: string, place: string, on: string) => ruleFor([...lawRules, ...rules], id, place, on)?.length
  assert.deepEqual(length([reply], 'agreement.reply', '330282', '2024-05-01'), { workdays: 12 })
  assert.deepEqual(length([reply], 'agreement.reply', '330282', '2023-05-01'), { workdays: 10 })
  // Ningbo has a rule of its own for wages, which what was said of agreements leaves alone; Wenzhou goes by the province's.
  assert.deepEqual(length([reply], 'wages.reply', '330282', '2024-05-01'), { workdays: 10 })
  assert.deepEqual(length([reply], 'wages.reply', '330303', '2024-05-01'), { workdays: 12 })
  assert.deepEqual(length([reply, wages], 'wages.reply', '330303', '2024-05-01'), { workdays: 8 })
})
