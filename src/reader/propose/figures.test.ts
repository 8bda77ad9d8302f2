import assert from 'node:assert/strict'
import { test } from 'node:test'
import { figuresIn } from './figures.ts'

const told: [text: string, ...figures: string[]][] = [
  ['标的68000，协议5.2万', '68000=other 68000', '5.2万=money 52000'],
  ['欠薪3200元', '3200元=money 3200'],
  ['花了900块', '900块=money 900'],
  ['要求赔8万', '8万=money 80000'],
  ['拖欠工资一万二', '一万二=money 12000'],
  ['三万六千元', '三万六千元=money 36000'],
  ['约12万元', '12万元=money ?'],
  ['隐患4 已改3', '4=other 4', '3=other 3'],
  ['检查企业23家次，隐患31处', '23家次=organization 23', '31处=item 31'],
]
for (const [text, ...figures] of told) test(text, () => assert.deepEqual(said(text), figures))

test('a number has the words around it, to the clause and to its neighbours', () => {
  const [, second] = figuresIn('查企业4家，隐患6处已改', [])
  assert.deepEqual([second!.near, second!.after], ['隐患', '已改'])
})
test('约 and 左右 stay with what is written', () => assert.deepEqual(figuresIn('大约30处左右', []).map(({ says }) => says), ['大约30处左右']))
test('nothing is read inside of other marks', () => assert.deepEqual(figuresIn('电话14000000001', [{ start: 2, end: 13 }]), []))

function said(text: string): string[] {
  return figuresIn(text, []).map(({ start, end, kind, value }) => `${text.slice(start, end)}=${kind} ${value ?? '?'}`)
}
