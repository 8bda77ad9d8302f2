import assert from 'node:assert/strict'
import { test } from 'node:test'
import { nation, type Law } from '#law/law.ts'
import { atDesk } from '#records/testing.ts'
import { holiday } from '#office/holiday.ts'
import { rule } from '#office/rule.ts'
import { congress } from './congress.ts'
import { isQuorate, passes, sayNeeded } from './votes.ts'

const at = (place: string): Law => ({ ...nation, place })
const day = '2025-08-20'

test('half of all is enough in 上海, and not where more than half is asked for', () => {
  const half = { day, base: 30, yes: 15 }
  assert.deepEqual([passes('congress', half, at('310115')), passes('congress', half, at('330282')), passes('congress', half, undefined)], [true, false, false])
  assert.deepEqual([passes('agreement', half, at('110101')), passes('agreement', half, at('330282'))], [true, false])
  assert.deepEqual([sayNeeded('congress', 'majority', day, at('31')), sayNeeded('congress', 'majority', day, at(''))], ['半数以上', '过半数（待核实）'])
})

test('of what nobody knows, and of a day on which no rule held, nothing is said', () => {
  assert.equal(isQuorate('congress', { day, base: null, present: 3 }, undefined), true)
  assert.equal(isQuorate('congress', { day: '2000-01-01', base: 30, present: 3 }, undefined), true)
  assert.equal(isQuorate('congress', { day: null, base: 30, present: 19 }, undefined), false)
})

atDesk('the door goes by what holds in its book: the place, and what its administrator settled', [rule, holiday, congress], async ({ office, actor, town }) => {
  const administrator = { ...actor, role: 'administrator' } as const
  const values = { union: town, day, tier: '区域', name: '纺织行业职代会', base: 30, present: 20, subjects: [{ subject: '工资协议', yes: 15, no: 5, passed: '是' }] }
  const says = async () => (await office.check(actor, [{ ledger: 'congress', do: 'create', values }]))[0]!.faults.map(fault => fault.say)
  assert.deepEqual(await says(), ['有事项记为通过，赞成却没有达到全体代表的过半数（待核实），请核对'])
  await office.setSettings(administrator, { place: '310115' })
  assert.deepEqual(await says(), [])
  const settled = { union: town, rule: '职工代表大会到会人数', part: 3, whole: 4, from: '2025-01-01', source: '县总通知', settler: '王敏', settled: '2025-01-08' }
  await office.write(administrator, [{ ledger: 'rule', do: 'create', values: settled }])
  assert.deepEqual(await says(), ['实到代表没有达到应到的四分之三以上，会议无效，请核对'])
})
