import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Name } from './name.ts'
import { nameFinder } from './names.ts'

const firms = ['金滚轴承', '佳暖电器', '新沃模具', '德润橡胶', '信步鞋业'].map((word): Name => ({ ledger: 'employer', called: `云浦${word}有限公司`, ...(word === '佳暖电器' && { aka: ['佳暖集团'] }) }))
const unions = ['金滚轴承工会', '佳暖电器工会', '宏兴村联合工会', '振东村联合工会', '江南村联合工会', '沙塘村联合工会'].map((called): Name => ({ ledger: 'union', called }))
const people: Name[] = [{ ledger: 'post', called: '谭秀英 副主席', aka: ['谭秀英'], person: true }, { ledger: 'post', called: '谭秀英 女职工委员会主任', aka: ['谭秀英'], person: true }]
const find = nameFinder([...firms, ...unions, ...people], word => word === '江南')

const told: [text: string, ...names: string[]][] = [
  ['云浦德润橡胶有限公司来访', '云浦德润橡胶有限公司=云浦德润橡胶有限公司'],
  ['德润橡胶来访', '德润橡胶=云浦德润橡胶有限公司'],
  ['金滚轴承的职工', '金滚轴承=云浦金滚轴承有限公司、金滚轴承工会'],
  ['宏兴村联合工会', '宏兴村联合工会=宏兴村联合工会'],
  ['宏兴村消防演练', '宏兴村=宏兴村联合工会'],
  ['去江南旅游'],
  ['佳暖集团来电', '佳暖集团=云浦佳暖电器有限公司'],
  ['佳暖集团工会主办', '佳暖集团工会=佳暖电器工会'],
  ['谭秀英接待', '谭秀英=谭秀英 副主席、谭秀英 女职工委员会主任'],
  ['昨天新沃磨具来人', '新沃磨具=云浦新沃模具有限公司~'],
  ['新沃磨贝来人'],
  ['走访德润橡胶和信步鞋业，德润可以建，信步再看', '德润橡胶=云浦德润橡胶有限公司', '信步鞋业=云浦信步鞋业有限公司', '德润=云浦德润橡胶有限公司~', '信步=云浦信步鞋业有限公司~'],
  ['德润和信步都去了'],
]
for (const [text, ...names] of told) {
  test(text, () => assert.deepEqual(find(text).map(({ start, end, means, loose }) => `${text.slice(start, end)}=${means.map(one => one.called)
    .join('、')}${loose ? '~' : ''}`), names))
}

test('of three names in all the place and the kind are left out as well', () => {
  const few = nameFinder([{ ledger: 'union', called: '云浦镇总工会' }, { ledger: 'union', called: '宏兴村联合工会' }, { ledger: 'employer', called: '云浦德润橡胶有限公司' }])
  assert.deepEqual(few('德润橡胶和宏兴村').map(({ means }) => means[0]!.called), ['云浦德润橡胶有限公司', '宏兴村联合工会'])
})
