import assert from 'node:assert/strict'
import { test } from 'node:test'
import { festivalDay, festivals, festivalYear } from './festivals.ts'

test('the festivals of a year, in order', () => {
  const days = (year: number) => festivals.map(one => `${festivalDay(one, year).slice(5)} ${one.name}`).sort()
  assert.deepEqual(days(2025), [
    '01-01 元旦', '01-29 春节', '02-12 元宵', '03-08 三八', '05-01 五一', '05-04 五四', '05-31 端午', '07-01 七一', '08-01 八一', '10-01 国庆', '10-06 中秋', '10-29 重阳',
  ])
  assert.deepEqual(days(2026).slice(1, 5), ['02-17 春节', '03-03 元宵', '03-08 三八', '05-01 五一'])
})

test('what is done before a festival is done for it, though the year be another', () => {
  const year = (id: string, day: string) => festivalYear(festivals.find(festival => festival.id === id)!, day)
  assert.equal(year('newYear', '2024-12-28'), 2025)
  assert.equal(year('newYear', '2025-01-03'), 2025)
  assert.equal(year('spring', '2025-12-30'), 2026)
  assert.equal(year('spring', '2025-02-08'), 2025)
  assert.equal(year('elders', '2025-11-03'), 2025)
})
