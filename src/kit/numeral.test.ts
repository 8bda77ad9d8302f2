import { describe, test } from 'node:test'
import assert from 'node:assert/strict'
import fc from 'fast-check'
import { fromChinese, toCapital, toChinese } from './numeral.ts'

const spelled: [number, string][] = [
  [0, '零'], [2, '二'], [10, '十'], [12, '十二'], [20, '二十'], [100, '一百'], [105, '一百零五'], [110, '一百一十'],
  [1005, '一千零五'], [1050, '一千零五十'], [10000, '一万'], [10005, '一万零五'], [15000, '一万五千'],
  [100000, '十万'], [105000, '十万五千'], [120034, '十二万零三十四'], [100000000, '一亿'], [100000005, '一亿零五'],
  [1000000000000, '一万亿'], [120000000000, '一千二百亿'],
]

describe('spelling', () => {
  for (const [n, text] of spelled) test(`${n} is ${text}`, () => assert.equal(toChinese(n), text))
  test('capital forms keep the leading one', () => {
    assert.equal(toCapital(15230), '壹万伍仟贰佰叁拾')
    assert.equal(toCapital(10), '壹拾')
    assert.equal(toCapital(100305), '壹拾万零叁佰零伍')
  })
  test('only whole numbers from zero are spelled', () => {
    assert.throws(() => toChinese(-1))
    assert.throws(() => toChinese(1.5))
  })
})

describe('reading', () => {
  const read: [string, number | null][] = [
    ['两百', 200], ['一万五', 15000], ['三百二', 320], ['三百二十五', 325], ['十五', 15], ['壹万伍仟', 15000],
    ['二〇二五', 2025], ['二○二五', 2025], ['廿三', 23], ['卅', 30], ['六十', 60], ['百', 100], ['千万', 10000000],
    ['一亿五', 150000000], ['三千零五', 3005], ['三万五百', 30500], ['九十八点五', 98.5], ['零点五', 0.5],
    ['半', null], ['', null], ['三四十', null], ['十百', null], ['一万零', null], ['三两', null], ['五点', null],
    ['一点二点三', null], ['名', null], ['零万', null],
  ]
  for (const [text, value] of read) test(`${text} reads ${value}`, () => assert.equal(fromChinese(text), value))
})

test('what is spelled is read back, up to 10^12', () => {
  fc.assert(fc.property(fc.integer({ min: 0, max: 1e12 }), (n) => {
    assert.equal(fromChinese(toChinese(n)), n)
    assert.equal(fromChinese(toCapital(n)), n)
  }))
})
