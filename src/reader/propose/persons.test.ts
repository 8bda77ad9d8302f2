import assert from 'node:assert/strict'
import { test } from 'node:test'
import { personsIn } from './persons.ts'

/* `!` behind a name: the note is about him. */
const told: [text: string, ...people: string[]][] = [
  ['一等奖高岳林，二等奖孙建国、陈磊', '高岳林', '孙建国', '陈磊'],
  ['选了吴国强当主席', '吴国强'],
  ['职工李雷反映工资低', '李雷!'],
  ['王小明（外地人）8月6日说没拿到补偿', '王小明!'],
  ['新进职工黄国强入会', '黄国强!'],
  ['1. 赵小兰 女', '赵小兰'],
]
for (const [text, ...people] of told) test(text, () => assert.deepEqual(personsIn(text, []).map(({ start, end, party }) => text.slice(start, end) + (party ? '!' : '')), people))

const nobody = ['王师傅工伤', '安全检查', '高温津贴没发', '会员大会', '张某机器轧断手指', '马路上']
for (const text of nobody) test(`nobody in ${text}`, () => assert.deepEqual(personsIn(text, []), []))
