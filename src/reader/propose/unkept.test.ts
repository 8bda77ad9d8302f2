import assert from 'node:assert/strict'
import { test } from 'node:test'
import { register } from '#lines/register.ts'
import { nameFinder } from './names.ts'
import { propose } from './propose.ts'

const read = (text: string) => propose(text, { register, today: '2025-08-20', names: nameFinder([]), zero: 'zero' })

test('what no ledger holds is told with the nearest one, and is no record of it', () => {
  const { proposals, unkept } = read('8月15日职工采风30人，去了海边')
  assert.deepEqual(proposals.map(one => one.ledger), [])
  assert.deepEqual(unkept, [{ word: '采风', nearest: '活动' }])
})
test('a hazard that was seen and not looked for', () => {
  const { proposals, unkept } = read('大地五金厂消防通道堵了，我拍了照让他们清')
  assert.deepEqual(proposals.map(one => one.ledger), [])
  assert.deepEqual(unkept, [{ word: '消防通道', nearest: '安全检查' }])
})
test('who came to a reading room begins no new one', () => {
  const { proposals, unkept } = read('职工书屋开放，来了30多人')
  assert.deepEqual(proposals.map(one => one.ledger), [])
  assert.deepEqual(unkept, [{ word: '职工书屋开放', nearest: '阵地设施' }])
  assert.deepEqual(read('8月5日职工书屋启用，来了50人').proposals.map(one => one.ledger), ['facility'])
})
test('a workshop alone tells of no honour', () => {
  const { proposals, unkept } = read('车间电线裸露')
  assert.deepEqual(proposals.map(one => one.ledger), [])
  assert.deepEqual(unkept, [{ word: '裸露', nearest: '安全检查' }])
})
test('what is planned is not missed', () => assert.deepEqual(read('下周组织职工采风').unkept, []))
test('what was read is not told again', () => assert.deepEqual(read('8月15日来访职工3人，反映欠薪').unkept, []))
