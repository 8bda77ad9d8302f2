import { changes, counted, ruled } from '../../../test/counted.ts'
import { sampleDesk } from '../../../test/desk.ts'

/* Counted by hand from advice.csv beside this file; money in 分. */
const [town, liuxi] = ['青石镇总工会', '柳溪村联合工会']
const desk = await sampleDesk('advice')
const yuan = (n: number) => n * 100

// What October took in was won in January; 柳溪村’s 汇总 tells twenty questions of 25 people, 下洋村’s of 2024 five papers written.
counted(desk, 'advice', [[town, '2025H1'], [town, '2024'], [liuxi, '2025H1']], {
  aided: [4, 6, 0],
  'aided:writing': [1, 5, 0],
  'aided:mediating': [1, 0, 0],
  'aided:arbitrating': [1, 1, 0],
  'aided:suing': [1, 0, 0],
  aidedPeople: [6, 8, 0],
  aidedMigrants: [4, 2, 0],
  asked: [23, 1, 20],
  'asked:wages': [21, 0, 20],
  'asked:injury': [1, 0, 0],
  'asked:insurance': [1, 0, 0],
  'asked:contract': [0, 1, 0],
  askers: [32, 1, 25],
  ended: [4, 5, 0],
  gained: [yuan(79_000), null, 0],
})

ruled(desk, 'advice', { union: town, day: '2025-08-04', kind: '咨询', topic: '工资' }, [
  ['a question', {}],
  ['a question that won money', { gained: '100' }, 'refuse gained: 法律咨询不填挽回金额，请改服务方式或清空金额'],
  ['an agent who won money', { kind: '代理仲裁', gained: '100' }],
  ['ended before it began', { ended: '2025-08-03' }, 'refuse ended: 办结日期早于受理日期，请核对'],
  ['of no topic', { topic: null }, 'later topic: 请填写事由'],
])

changes(desk, 'a case won in June after all', { ledger: 'advice', find: '援2025-03', do: 'change', values: { ended: '2025-06-30', gained: '5000' } }, [
  [town, '2025H1', { 'advice.ended': [4, 5], 'advice.gained': [yuan(79_000), yuan(84_000)] }],
])
