import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { LedgerRecord } from '#model/base.ts'
import { nextCollection } from './collection-next.ts'
import { columnNames } from './collection.ts'
import { reminder } from './collection-reminder.ts'

const asking = { name: '2025年9月会员名册', due: '2025-10-08', asked: 5, missing: ['宏兴村联合工会', '江南村联合工会'], contact: '镇总工会 小周' }

test('the group is told how many have returned, who has not, and until when', () => {
  assert.equal(reminder({ ...asking, today: '2025-10-01' }), [
    '【2025年9月会员名册】应报5家，已报3家。还有2家没有报：', '宏兴村联合工会、江南村联合工会。',
    '请在10月8日（周三）前发过来，填好的表直接发群里或发给我都行；已经发过的不用再发。有困难请说一声，谢谢！（镇总工会 小周）',
  ].join('\n'))
})

test('on the last day, after it, and when all have returned it says something else', () => {
  assert.match(reminder({ ...asking, today: '2025-10-08' }), /今天（10月8日（周三））是最后一天/)
  assert.match(reminder({ ...asking, today: '2025-10-09', contact: null }), /截止时间（10月8日（周三））已过，请抓紧补报，填好的表直接发群里或发给我都行；已经发过的不用再发。有困难请说一声，谢谢！$/)
  assert.equal(reminder({ ...asking, today: '2025-10-09', missing: [] }), '【2025年9月会员名册】5家都报齐了，谢谢大家支持！（镇总工会 小周）')
})

const record = (values: object) => ({ union: 'u', asked: [{ ledger: 'member' }], unions: [], returned: [{ whose: 'a' }], ...values }) as unknown as LedgerRecord

test('the next month asks the same anew', () => {
  assert.deepEqual(nextCollection(record({ name: '2025年8月会员名册', period: '2025-08', due: '2025-09-05', contact: '小周' })),
    { union: 'u', name: '2025年9月会员名册', period: '2025-09', due: '2025-10-05', contact: '小周', asked: [{ ledger: 'member' }], unions: [] })
  const of = (values: object) => { const next = nextCollection(record(values))!; return [next['name'], next['period'], next['due']] }
  assert.deepEqual(of({ name: '12月报表', period: '2025-12', due: '2025-12-31' }), ['1月报表', '2026-01', '2026-01-31'])
  assert.deepEqual(of({ name: '会员', period: '2025-02', due: '2025-02-28' }), ['会员', '2025-03', '2025-03-31'])
  assert.deepEqual(of({ name: '2025年第四季度走访', period: '2025Q4', due: '2026-01-10' }), ['2026年第一季度走访', '2026Q1', '2026-04-10'])
  assert.equal(nextCollection(record({ name: '会员', period: '?', due: '2025-02-28' })), null)
})

test('columns are named with any mark between them', () => {
  assert.deepEqual([columnNames('姓名、性别，手机号'), columnNames(' 姓名 性别 '), columnNames(null)], [['姓名', '性别', '手机号'], ['姓名', '性别'], []])
})
