import assert from 'node:assert/strict'
import { deadline } from '#law/deadline.ts'
import { ruleFor } from '#law/rules.ts'
import { addWorkdays } from '#law/workdays.ts'
import { holiday } from '#office/holiday.ts'
import { rule } from '#office/rule.ts'
import { atDesk } from './testing.ts'

atDesk('what the administrator of the whole book settled stands before the tables', [rule, holiday], async ({ office, actor, town, hong }) => {
  const administrator = { ...actor, role: 'administrator' } as const
  const settle = (values: object) => office.write(administrator, [{ ledger: 'rule', do: 'create', values: { source: '县总通知', settler: '王敏', settled: '2025-01-08', ...values } }])
  const settled = { union: town, rule: '推荐人选公示', length: 7, unit: '个工作日', from: '2025-01-01' }
  const publicity = async (day: string) => ruleFor((await office.law(actor)).rules, 'honours.publicity', '', day)
  assert.deepEqual((await publicity('2025-03-03'))?.length, { workdays: 5 })
  await assert.rejects(office.write(actor, [{ ledger: 'rule', do: 'create', values: { ...settled, source: '县总通知', settler: '王敏', settled: '2025-01-08' } }]), { code: 'forbidden' })

  await settle({ ...settled, union: hong, length: 3 }) // a village settles nothing for the others
  assert.deepEqual((await publicity('2025-03-03'))?.length, { workdays: 5 })
  await settle(settled)
  const now = await publicity('2025-03-03')
  assert.deepEqual([now?.length, now?.article, now?.grade], [{ workdays: 7 }, '县总通知', 'A'])
  assert.deepEqual((await publicity('2024-12-31'))?.length, { workdays: 5 })
})

atDesk('working days are those that were published, and those that the administrator entered', [rule, holiday], async ({ office, actor, town }) => {
  const administrator = { ...actor, role: 'administrator' } as const
  await office.setSettings(administrator, { place: '330282' })
  const law = await office.law(actor)
  assert.equal(law.place, '330282')
  // 2025: off from 1 to 8 October, worked on Saturday the 11th. An offer of 29 September: 30, 9, 10, 11, 13, 14, 15, 16, 17, 20.
  assert.deepEqual(deadline(law, { rule: 'wages.reply', since: '2025-09-29' }, '2025-10-16'), { due: '2025-10-20', daysLeft: 4, article: '宁波市企业工资集体协商条例第十四条', grade: 'S' })
  assert.equal(deadline(law, { rule: 'wages.reply', since: '2032-12-24' }, '2032-12-24')?.guessed, 2032)

  await office.write(administrator, [
    { ledger: 'holiday', do: 'create', values: { union: town, name: '元旦', from: '2033-01-01', until: '2033-01-03', worked: [{ day: '2033-01-08' }] } },
  ])
  const { calendar } = await office.law(actor)
  assert.equal(calendar.unknownYear('2033-01-01', '2033-12-31'), undefined)
  // 3 January 2033 is a Monday off, 8 January a Saturday worked: 4, 5, 6, 7, 8.
  assert.equal(addWorkdays(calendar, '2032-12-31', 5), '2033-01-08')
  assert.equal((await office.law(actor, { place: '41' })).place, '41')
  assert.equal((await office.law(actor, { otherwise: '41' })).place, '330282')
})
