import assert from 'node:assert/strict'
import { test } from 'node:test'
import { nearest } from './nearest.ts'

const UNIONS = ['宏兴村联合工会', '大塘村联合工会', '新街村联合工会', '王家庄村联合工会', '小王庄村联合工会', '镇机关工会',
  '兴华电子有限公司工会', '宏达机械厂工会', '明珠纺织有限公司工会', '腾飞冲压件厂工会']

test('one wrong character', () => {
  assert.equal(nearest('宏新', UNIONS)[0], '宏兴村联合工会')
  assert.equal(nearest('大唐村工会', UNIONS)[0], '大塘村联合工会')
  assert.equal(nearest('腾非冲压厂', UNIONS)[0], '腾飞冲压件厂工会')
})

test('a short form is found alone; so is a longer form of a known name', () => {
  assert.deepEqual(nearest('纺织', UNIONS), ['明珠纺织有限公司工会'])
  assert.deepEqual(nearest('宏兴村工会委员会', UNIONS), ['宏兴村联合工会'])
})

test('several likely ones, the likeliest first', () => {
  assert.deepEqual(nearest('王庄联合工会', UNIONS, 2), ['小王庄村联合工会', '王家庄村联合工会'])
  assert.deepEqual(nearest('王庄联合工会', UNIONS, 1), ['小王庄村联合工会'])
})

test('what every name has is no likeness', () => {
  assert.deepEqual(nearest('工会', UNIONS), [])
  assert.deepEqual(nearest('龙泉', UNIONS), [])
  assert.deepEqual(nearest('', UNIONS), [])
  assert.deepEqual(nearest('宏新', []), [])
})

test('among few names common characters still count', () => {
  assert.deepEqual(nearest('宏新', ['宏兴村联合工会']), ['宏兴村联合工会'])
})

test('width, case and spaces do not matter; doubles are named once', () => {
  assert.deepEqual(nearest('ｓｔａｕｔｓ', ['day', 'STATUS', 'union', 'STATUS']), ['STATUS'])
  assert.deepEqual(nearest('宏 兴', UNIONS)[0], '宏兴村联合工会')
})
