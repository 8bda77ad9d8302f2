import assert from 'node:assert/strict'
import { readFileSync, writeFileSync } from 'node:fs'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { lawPage } from './law-page.ts'
import { lawFields, lawRules, topics } from './rules.ts'

const printed = fileURLToPath(new URL('../../docs/manual/法定时限.md', import.meta.url))

test('docs/manual/法定时限.md says what the tables say', () => {
  const page = lawPage(lawFields)
  if (process.env['NIANGJIA_UPDATE_GOLDEN'] === '1') writeFileSync(printed, page)
  assert.equal(readFileSync(printed, 'utf8'), page, 'if the change is meant, NIANGJIA_UPDATE_GOLDEN=1 npm test law-page')
})

test('a rule stands once for a place and a day, and says one thing', () => {
  const places = lawRules.map(({ id, place, from }) => `${id} ${place} ${from}`)
  assert.deepEqual(places.filter((one, i) => places.indexOf(one) !== i), [])
  const labels = Object.values(topics).map(({ label }) => label)
  assert.deepEqual(labels.filter((one, i) => labels.indexOf(one) !== i), [])
  const kinds = lawRules.map(rule => ['length', 'number', 'share', 'money'].filter(kind => kind in rule).length)
  assert.deepEqual(lawRules.filter((rule, i) => kinds[i]! > 1 || (kinds[i] === 0 && rule.grade !== '–')), [])
  assert.deepEqual(Object.values(topics).filter(({ wider }) => wider !== undefined && !(wider in topics)), [])
})
