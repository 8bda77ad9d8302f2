import assert from 'node:assert/strict'
import { test } from 'node:test'
import { festivals, festivalsOf, festivalYear } from './festivals.ts'

test('the festivals of a year, in order', () => {
  const days = (year: number) => festivalsOf(year).map(({ name, day }) => `${name} ${day.slice(5)}`)
  assert.deepEqual(days(2025), [
    '元旦 01-01', '春节 01-29', '元宵 02-12', '三八 03-08', '五一 05-01', '五四 05-04', '端午 05-31', '七一 07-01', '八一 08-01', '国庆 10-01', '中秋 10-06', '重阳 10-29',
  ])
  assert.deepEqual(days(2026).slice(1, 5), ['春节 02-17', '元宵 03-03', '三八 03-08', '五一 05-01'])
})

test('what is done before a festival is done for it, though the year be another', () => {
  const year = (id: string, day: string) => festivalYear(festivals.find(festival => festival.id === id)!, day)
  assert.equal(year('newYear', '2024-12-28'), 2025)
  assert.equal(year('newYear', '2025-01-03'), 2025)
  assert.equal(year('spring', '2025-12-30'), 2026)
  assert.equal(year('spring', '2025-02-08'), 2025)
  assert.equal(year('elders', '2025-11-03'), 2025)
})
