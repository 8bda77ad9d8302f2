import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dayMarks } from './days.ts'

/* A note of Wednesday 2025-08-20. What the text says of a moment, and that moment as a form takes it; counted off on a calendar. */
const TODAY = '2025-08-20'
const told: [text: string, ...marks: string[]][] = [
  ['今天上午来访', '今天上午=2025-08-20'],
  ['昨天和大前天', '昨天=2025-08-19', '大前天=2025-08-17'],
  ['上周五去的，周三回', '上周五=2025-08-15', '周三=2025-08-20'],
  ['周四开会', '周四=2025-08-14'],
  ['下周一检查', '下周一=2025-08-25'],
  ['上周走访', '上周=2025-08-11..2025-08-17'],
  ['星期天加班', '星期天=2025-08-17'],
  ['18号来的', '18号=2025-08-18'],
  ['28号来的', '28号=2025-07-28'],
  ['上月28号来的', '上月28号=2025-07-28'],
  ['上月底和本月初', '上月底=2025-07下', '本月初=2025-08上'],
  ['本季度未开展', '本季度=2025Q3'],
  ['上季度开展', '上季度=2025Q2'],
  ['8.18竞赛，8/12检查', '8.18=2025-08-18', '8/12=2025-08-12'],
  ['8月18 竞赛', '8月18=2025-08-18'],
  ['8月7日（周四）下午2点半结案', '8月7日（周四）下午2点半=2025-08-07'],
  ['12月24日来访', '12月24日=2024-12-24'],
  ['七月二十三日举办', '七月二十三日=2025-07-23'],
  ['2025/8/18 09:12', '2025/8/18 09:12=2025-08-18'],
  ['上半年受理', '上半年=2025H1'],
  ['今年以来调解', '今年以来=2025-01-01..2025-08-20'],
  ['2月30日受理', '2月30日=2月30日?'],
]
for (const [text, ...marks] of told) test(text, () => assert.deepEqual(said(text), marks))

const nothing = ['整改率8.5%', '补偿8.18万元', '8.5元', '3-5人参加', '12345号线', '1.2倍', '个月底薪', '第3号楼']
for (const text of nothing) test(`no day in ${text}`, () => assert.deepEqual(said(text), []))

test('a month of wages is no day of an event', () => assert.deepEqual(dayMarks('7月份工资没发', { start: 0, end: 7 }, TODAY).map(({ of }) => of), [true]))

function said(text: string): string[] {
  return dayMarks(text, { start: 0, end: text.length }, TODAY).map(({ start, end, says, period }) => `${text.slice(start, end)}=${says}${period ? '' : '?'}`)
}
