import assert from 'node:assert/strict'
import { initialsOf } from './initials.ts'
import { atDesk } from './testing.ts'
import { test } from 'node:test'

test('initials are what people type', () => {
  assert.equal(initialsOf('云浦锐光轴承有限公司'), 'yprgzcyxgs')
  assert.equal(initialsOf('A厂 2号-车间'), 'ac2hcj')
})

atDesk('a link is found by name, alias or the first letters of its pinyin', [], async ({ office, actor, enter, town, hong }) => {
  for (const name of ['云浦锐光轴承有限公司', '锐光五金厂', '大地锐光机械厂']) await enter('employer', { union: town, name, opened: '2010' })
  await enter('alias', { union: town, name: '红星村', of: hong })
  const found = async (text: string, ...ledgers: string[]) => (await office.suggest(actor, { ledgers, text })).map(({ called }) => called)
  assert.deepEqual(await found('锐光', 'employer'), ['锐光五金厂', '大地锐光机械厂', '云浦锐光轴承有限公司'])
  assert.deepEqual(await found('yprg', 'employer'), ['云浦锐光轴承有限公司'])
  assert.deepEqual(await found('RGW', 'employer'), ['锐光五金厂'])
  assert.deepEqual(await found('红星', 'union', 'employer'), ['宏兴村联合工会'])
  assert.deepEqual(await found('%', 'union', 'employer'), [])
  assert.deepEqual((await office.suggest(actor, { ledgers: ['union'], text: '', limit: 2 })).length, 2)
})
