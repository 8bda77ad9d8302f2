import { describe, test } from 'node:test'
import assert from 'node:assert/strict'
import fc from 'fast-check'
import { capitalYuan, parseMoney, printYuan } from './money.ts'
import { isRefusal } from './refusal.ts'

describe('what officers type', () => {
  const typed: [string, number][] = [
    ['597752', 59775200], ['597,752.00', 59775200], ['1,234,567', 123456700], ['1.09万元', 1090000], ['0.9万', 900000], ['壹万伍仟元', 1500000],
    ['3200元', 320000], ['￥65.5', 6550], ['人民币 12 元整', 1200], ['１２．５元', 1250], ['1.2亿元', 12000000000],
    ['5千元', 500000], ['一万五', 1500000], ['壹万伍仟贰佰叁拾元伍角', 1523050], ['叁佰贰拾伍元零肆分', 32504],
    ['3元5角', 350], ['伍分', 5], ['0', 0], ['1.230', 123], ['零元整', 0],
  ]
  for (const [text, fen] of typed) test(text, () => assert.equal(parseMoney(text), fen))
})

describe('what is refused', () => {
  const refused: [string, RegExp][] = [
    ['约60', /“约60”不是金额/], ['-5', /不是金额/], ['', /不是金额/], ['六十多元', /不是金额/], ['1.2.3', /不是金额/], ['3,20', /不是金额/], ['12,34,567', /不是金额/],
    ['12人', /不是金额/], ['0.125', /最多写到分/], ['1.0000001万元', /最多写到分/], ['99999999999999999', /超出/],
  ]
  for (const [text, say] of refused) {
    test(`“${text}”`, () => assert.throws(() => parseMoney(text), (e) => isRefusal(e) && say.test(e.say)))
  }
})

test('yuan in plain digits', () => {
  assert.equal(printYuan(59775200), '597752')
  assert.equal(printYuan(6550), '65.5')
  assert.equal(printYuan(5), '0.05')
  assert.equal(printYuan(0), '0')
  assert.equal(printYuan(-105), '-1.05')
})

describe('yuan in capital forms', () => {
  const capital: [number, string][] = [
    [1523050, '壹万伍仟贰佰叁拾元伍角'], [1500000, '壹万伍仟元整'], [32504, '叁佰贰拾伍元零肆分'],
    [1640902, '壹万陆仟肆佰零玖元零贰分'], [168032, '壹仟陆佰捌拾元叁角贰分'], [50, '伍角'], [5, '伍分'], [0, '零元整'],
  ]
  for (const [fen, text] of capital) test(text, () => assert.equal(capitalYuan(fen), text))
})

test('both prints are read back to the same 分', () => {
  fc.assert(fc.property(fc.integer({ min: 0, max: 1e14 }), (fen) => {
    assert.equal(parseMoney(printYuan(fen)), fen)
    assert.equal(parseMoney(capitalYuan(fen)), fen)
  }))
})
