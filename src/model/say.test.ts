import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import type { Figure } from './figure.ts'
import { sayDigits, sayFigure, sayValue, sayWhole } from './say.ts'

function figure(value: number | null, unit: string, high?: number): Figure {
  const trail = { ledger: 'x', rule: '', details: 0, totals: 0, replaced: 0, straddling: 0 }
  return { indicator: 'x', label: '', unit, value, ...(high !== undefined && { high }), union: 'u', period: { first: '2025-01-01', last: '2025-12-31' }, asOf: {}, trail }
}

function split(unit: string, money: '元' | '万元', whole: number, ...parts: number[]): string[] {
  return sayWhole(figure(whole, unit), parts.map(part => figure(part, unit)), { money })
}

describe('a value', () => {
  const said: [value: number | null, unit: string, money: '元' | '万元', text: string][] = [
    [48, '起', '元', '48起'], [0, '起', '元', '0起'], [null, '起', '元', '无数据'],
    [28.06, '%', '元', '28.1%'], [28.05, '%', '元', '28.1%'], [100, '%', '元', '100%'], [99.97, '%', '元', '99.97%'], [0.03, '%', '元', '0.03%'],
    [59_775_200, '元', '元', '597752元'], [5, '元', '元', '0.05元'], [59_775_200, '元', '万元', '59.78万元'], [1_000_000, '元', '万元', '1万元'],
    [999_900, '元', '万元', '9999元'], [0.00000004, '%', '元', '0%'],
    [27_500_000_00, '元', '万元', '2750万元'], [100_500, '元', '万元', '1005元'], [1_009_550, '元', '万元', '1.01万元'], [12_345.6, '元/人', '元', '123.46元/人'],
    [3.5, '小时', '元', '3.5小时'], [1.005, '小时', '元', '1.01小时'],
  ]
  for (const [value, unit, money, text] of said) test(`${value} ${unit} is ${text}`, () => assert.equal(sayValue(value, unit, { money }), text))
  test('a spread shows both ends', () => assert.deepEqual([sayFigure(figure(4, '%', 8)), sayFigure(figure(4, '%', 4)), sayFigure(figure(null, '%', 8))], ['4—8%', '4%', '无数据']))
  test(
    'a spread of money is in one unit',
    () => assert.deepEqual(
      [sayFigure(figure(1_000_000, '元', 2_500_000), { money: '万元' }), sayFigure(figure(1_000_000, '元', 2_500_000)), sayFigure(figure(900_000, '元', 2_500_000), { money: '万元' })],
      ['1—2.5万元', '10000—25000元', '9000—25000元'],
    ),
  )
})

test('digits alone, the unit being in the heading', () => {
  const said = [
    figure(48, '起'), figure(0, '起'), figure(null, '起'), figure(59_775_250, '元'), figure(-1200, '元'), figure(28.06, '%'), figure(4, '%', 8),
    figure(4, '%', 4),
  ].map(sayDigits)
  assert.deepEqual(said, ['48', '0', '无数据', '597752.5', '-12', '28.1', '4—8', '4'])
})

describe('a whole with its parts', () => {
  test('is in 万元 where the rounded parts add up', () => assert.deepEqual(split('元', '万元', 66_280_000, 59_770_000, 6_510_000), ['66.28万元', '59.77万元', '6.51万元']))
  test('is in 元 where they would not', () => assert.deepEqual(split('元', '万元', 66_281_500, 59_775_200, 6_506_300), ['662815元', '597752元', '65063元']))
  test('is in 元 where a part would print as nothing', () => assert.deepEqual(split('元', '万元', 5_003_000, 5_000_000, 3_000), ['50030元', '50000元', '30元']))
  test('is in 元 when that is asked, or it is less than one 万', () => {
    assert.deepEqual(split('元', '元', 66_280_000, 59_770_000, 6_510_000), ['662800元', '597700元', '65100元'])
    assert.deepEqual([split('元', '万元', 1_000_000, 500_000, 500_000), split('元', '万元', 999_900, 500_000, 499_900)], [['1万元', '0.5万元', '0.5万元'], ['9999元', '5000元', '4999元']])
  })
  test('of percentages that happen to add up round alone too', () => assert.deepEqual(split('%', '元', 50.1, 25.05, 25.05), ['50.1%', '25.1%', '25.1%']))
  test('of which the parts are only some, each rounds alone', () => assert.deepEqual(split('元', '万元', 66_281_500, 59_775_200), ['66.28万元', '59.78万元']))
  test('is told exactly where rounded hours would not add up', () => assert.deepEqual(split('小时', '元', 1.25, 0.625, 0.625), ['1.25小时', '0.625小时', '0.625小时']))
  test('of percentages round alone', () => assert.deepEqual(split('%', '元', 100, 33.34, 33.33, 33.33), ['100%', '33.3%', '33.3%', '33.3%']))
  test('says of an unknown part that it is unknown', () => assert.deepEqual(sayWhole(figure(3, '起'), [figure(3, '起'), figure(null, '起')]), ['3起', '3起', '无数据']))
  test('adds up as printed, however it is split', () => fc.assert(fc.property(
    fc.array(fc.oneof(fc.nat(300_000_000), fc.nat(3_000_000).map(n => n * 100)), { minLength: 1, maxLength: 6 }), fc.constantFrom('元' as const, '万元' as const), (parts, money) => {
      const [whole = 0, ...printed] = split('元', money, parts.reduce((a, b) => a + b), ...parts).map(text => Number(text.replace(/万?元$/, '')))
      assert.equal(Math.round(whole * 1e6), printed.reduce((sum, part) => sum + Math.round(part * 1e6), 0))
      assert.deepEqual(printed.map(part => part === 0), parts.map(part => part === 0))
    })))
})
