import assert from 'node:assert/strict'
import { test } from 'node:test'
import { headsIn } from './heads.ts'

const told: [text: string, ...heads: string[]][] = [
  ['8个人，都是外地的', '8个人=total 8', '都是外地的=migrants all'],
  ['26人参加，外地的9个', '26人=total 26', '外地的9个=migrants 9'],
  ['女的9个，外来28', '女的9个=women 9', '外来28=migrants 28'],
  ['两名女工', '两名女工=women 2'],
  ['职工六十二人，其中女职工二十五人', '职工六十二人=total 62', '女职工二十五人=women 25'],
  ['60余人到场', '60余人=total 60余'],
  ['五十几个人', '五十几个人=total 五十几'],
  ['共42人次', '42人次=attendance 42'],
  ['2人，外地的，金额5600', '2人=total 2', '外地的=migrants all'],
  ['2名外地女工', '2名=total 2', '外地=migrants all', '女工=women all'],
  ['是6人不是8人', '6人=total 6'],
]
for (const [text, ...heads] of told) test(text, () => assert.deepEqual(said(text), heads))

const nobody = ['每人1800', '人均300元', '第3名', '女工资料', '查了7家', '前3名得奖']
for (const text of nobody) test(`nobody in ${text}`, () => assert.deepEqual(said(text), []))

function said(text: string): string[] {
  return headsIn(text, { start: 0, end: text.length }, []).map(({ start, end, who, heads, attendance }) => `${text.slice(start, end)}=${attendance ? 'attendance' : who} ${heads}`)
}
