import assert from 'node:assert/strict'
import { test } from 'node:test'
import { topics } from '#law/rules.ts'
import { rulesOf } from '#model/clock.ts'
import { register } from './register.ts'

test('every clock goes by a rule of the law that gives a time, every threshold by one that gives a number', () => {
  const clocks = Array.from(register.ledgers.values(), ({ id, clocks = {} }) => Object.entries(clocks).map(([name, clock]) => [`${id}.${name}`, rulesOf(clock)] as const)).flat()
  const has = (rule: string, kind: string) => topics[rule]?.versions.some(version => kind in version) ?? false
  assert.deepEqual(clocks.flatMap(([name, rules]) => rules.filter(rule => !has(rule, 'length')).map(rule => `${name}: ${rule}`)), [])
  const thresholds = Array.from(register.indicators.values(), i => 'lacking' in i && i.least ? [
    `${i.id}: ${i.least.threshold}`, i.least.threshold,
  ] as const : null).filter(one => one !== null)
  assert.deepEqual(thresholds.filter(([, rule]) => !has(rule, 'number')).map(([name]) => name), [])
})
