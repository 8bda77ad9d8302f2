import assert from 'node:assert/strict'
import { test } from 'node:test'
import { headcount } from '#lines/member/headcount.ts'
import { member } from '#lines/member/member.ts'
import { movement } from '#lines/member/movement.ts'
import { basis } from '#office/basis.ts'
import type { Actor } from '../actor.ts'
import { initialsOf } from './initials.ts'
import { sightOf } from '../lists/sight.ts'
import { atDesk } from '../testing.ts'

const LEDGERS = [member, headcount, movement, basis]

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

atDesk('who has one union of several finds what is in it, in words and by initials, and nothing of the others', LEDGERS, async ({ office, actor, enter, town, hong, ming }) => {
  for (const union of [hong, ming]) for (const name of ['王秀英', '李秀', '王_a1']) await enter('member', { union, name, joined: '2020' })
  const found = async (unions: string[], text: string) => (await office.suggest({ ...actor, unions }, { ledgers: ['member'], text })).map(({ called, union }) => [called, union])
  assert.deepEqual(await found([ming], '秀'), [['李秀', ming], ['王秀英', ming]])
  assert.deepEqual(await found([ming], '王'), [['王秀英', ming], ['王_a1', ming]])
  assert.deepEqual(await found([ming], 'wxy'), [['王秀英', ming]])
  assert.deepEqual(await found([ming], 'A1'), [['王_a1', ming]])
  assert.deepEqual([await found([ming], '秀李'), await found([ming], '%'), await found([ming], '_')], [[], [], []])
  assert.equal((await found([town], '秀')).length, 4)
})

atDesk('a list of one union among many is gathered, not walked', LEDGERS, async ({ store, actor, town, hong, firm }) => {
  const walks = async (unions: Actor['unions']) => (await sightOf(store.read, { ...actor, unions }, member)).walks
  assert.deepEqual([await walks('all'), await walks([town]), await walks([hong]), await walks([firm])], [true, true, true, false])
})
