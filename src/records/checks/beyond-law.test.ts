import assert from 'node:assert/strict'
import { grant } from '#lines/aid/grant.ts'
import { household } from '#lines/aid/household.ts'
import { study } from '#lines/aid/study.ts'
import { atDesk } from '../testing.ts'

/* Hubei: at most 3,000 yuan for an emergency, twelve months of the line for the living of a household in deep need, ten of others, ten for a university. */
atDesk('more than the law of the place lets be given', [household, grant, study], async ({ office, actor, enter, town }) => {
  const file = (head: string, more: object) => enter('household', { union: town, head, opened: '2025-01-05', standard: 'net', ...more })
  const [deep, relative, unknown] = [await file('甲', { class: 'deep', line: '1000' }), await file('乙', { class: 'relative', line: '1000' }), await file('丙', { class: 'deep' })]
  const warned = async (ledger: string, values: object) => {
    const [checked] = await office.check(actor, [{ ledger, do: 'create', values: { union: town, day: '2025-03-05', source: 'union', ...values } }])
    assert.deepEqual(checked!.faults.filter(fault => fault.strength === 'refuse'), [])
    return checked!.faults.some(fault => fault.at === 'amount' && fault.strength === 'warn' && /超过本地.*上限/.test(fault.say))
  }
  const given = (household: string, item: string, amount: string, more: object = {}) => warned('grant', { household, item, amount, period: '2025', ...more })
  assert.equal(await given(deep, 'temporary', '3001'), false, 'the nation has no such rule')

  await office.setSettings({ ...actor, role: 'administrator' }, { place: '420100' })
  assert.equal(await given(deep, 'temporary', '3001'), true)
  assert.equal(await given(deep, 'temporary', '3000'), false)
  assert.equal(await given(deep, 'temporary', '3001', { day: '2016-12-31' }), false, 'before it was in force')
  assert.equal(await given(deep, 'temporary', '3001', { day: '不详' }), false)
  assert.equal(await given(deep, 'temporary', '3001', { form: 'total', day: '2025Q1', times: 2 }), false, 'a 汇总 is of many')
  assert.equal(await given(deep, 'living', '12000'), false)
  assert.equal(await given(deep, 'living', '12000.01'), true)
  assert.equal(await given(relative, 'living', '12000'), true)
  assert.equal(await given(relative, 'living', '10000'), false)
  assert.equal(await given(unknown, 'living', '99999'), false, 'whose line nobody told')
  assert.equal(await warned('study', { household: deep, student: '丁', stage: 'university', term: '2025年秋季', amount: '10000.01' }), true)
  assert.equal(await warned('study', { household: deep, student: '丁', stage: 'primary', term: '2025年秋季', amount: '10000.01' }), false)
})
