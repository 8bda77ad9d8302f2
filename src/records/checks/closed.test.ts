import assert from 'node:assert/strict'
import { dispute } from '#lines/dispute/dispute.ts'
import { closingOf } from '#office/closing.ts'
import { employer } from '#office/employer.ts'
import { atDesk } from '../testing.ts'

const closing = closingOf([dispute, employer])
const CLOSED = { figures: [{ figure: 'dispute.received', of: 'year', value: '1起' }], closed: '2025-07-02', by: '张三' }

atDesk('what is closed stays as it was signed, by whatever way a change comes', [dispute, closing], async ({ office, actor, enter, change, town, hong, ming }) => {
  const early = await enter('dispute', { union: hong, received: '2025-03-10', cause: 'pay' })
  const late = await enter('dispute', { union: hong, received: '2025-08-18', cause: 'pay' })
  const batch = { id: '01994f00-0000-7000-8000-00000000000f', note: '三月' }
  await office.write(actor, [{ ledger: 'dispute', do: 'create', values: { union: ming, received: '2025-03-20' } }], { batch })
  const id = await enter('closing', { union: town, until: '2025-06-30' })
  await enter('dispute', { union: hong, received: '2025-04-01', cause: 'injury' }) // only prepared: nothing is closed yet
  await office.write(actor, [{ ledger: 'closing', do: 'close', id, values: CLOSED }])

  const say = (figure: string) => ({ code: 'invalid', say: `2025年6月30日及以前已经结账，这样会改动已结的“${figure}”；确要改，请负责人先反结账并写明原因` })
  await assert.rejects(enter('dispute', { union: hong, received: '2025-06-30' }), say('受理劳动争议'))
  await assert.rejects(enter('dispute', { union: hong, received: '2025-06' }), say('受理劳动争议'), 'the month that the last closed day ends')
  await assert.rejects(change('dispute', early, { cause: 'injury' }), say('受理劳动争议'))
  await assert.rejects(change('dispute', late, { received: '2025-05-01' }), say('受理劳动争议'))
  await assert.rejects(office.write(actor, [{ ledger: 'dispute', do: 'remove', id: early }]), say('受理劳动争议'))
  await assert.rejects(office.undo(actor, { batch: batch.id }), say('受理劳动争议'))

  // What moves no figure of that time is free, and so is all that comes after.
  await change('dispute', early, { remark: '卷宗在二号柜' })
  await change('dispute', late, { cause: 'injury' })
  await enter('dispute', { union: ming, received: '2025-07-01' })

  // The case is settled in August: what June said of it stays.
  await office.write(actor, [{ ledger: 'dispute', do: 'change', id: early, values: { closed: '2025-08-05', way: 'mediation', result: 'agreed' } }])
  await assert.rejects(change('dispute', early, { closed: '2025-06-05' }), { code: 'invalid' })

  await assert.rejects(office.write(actor, [{ ledger: 'closing', do: 'reopen', id, values: { reopened: '2025-08-06' } }]), { at: 'reason' })
  await office.write(actor, [{ ledger: 'closing', do: 'reopen', id, values: { reopened: '2025-08-06', reason: '漏登一起' } }])
  await enter('dispute', { union: hong, received: '2025-06-30' })
})

atDesk('a firm that says how many it employs now does not touch what was closed', [closing], async ({ office, actor, enter, change, town, hong }) => {
  const firm = await enter('employer', { union: hong, name: '顺达五金厂', opened: '2010', staff: [{ on: '2025-01-10', workers: { total: 24 } }] })
  const id = await enter('closing', { union: town, until: '2025-06-30' })
  await office.write(actor, [{ ledger: 'closing', do: 'close', id, values: { ...CLOSED, figures: [{ figure: 'employer.standing', of: 'year', value: '1家' }] } }])
  await change('employer', firm, { staff: [{ on: '2025-01-10', workers: { total: 24 } }, { on: '2025-08-10', workers: { total: 30 } }] })
  await assert.rejects(change('employer', firm, { staff: [{ on: '2025-01-10', workers: { total: 30 } }] }), { code: 'invalid' })
  await enter('employer', { union: hong, name: '北岭制衣', opened: '2025-07-01', staff: [{ on: '2025-07-01', workers: { total: 60 } }] })
})

atDesk('a village that has closed binds itself, not its township', [dispute, closing], async ({ office, actor, enter, town, hong, ming, firm }) => {
  const id = await enter('closing', { union: hong, until: '2025-06-30' })
  await office.write(actor, [{ ledger: 'closing', do: 'close', id, values: CLOSED }])
  await enter('dispute', { union: ming, received: '2025-03-10' })
  await enter('dispute', { union: town, received: '2025-03-10' })
  for (const union of [hong, firm]) await assert.rejects(enter('dispute', { union, received: '2025-03-10' }), { code: 'invalid' })
})

atDesk('a closing is refused before its day is over, and without its figures', [dispute, closing], async ({ office, actor, enter, town }) => {
  const id = await enter('closing', { union: town, until: '2025-07-31' })
  const close = (values: object) => office.write(actor, [{ ledger: 'closing', do: 'close', id, values: { ...CLOSED, ...values } }])
  await assert.rejects(close({}), { say: '这段时间还没有结束，请到期后再结账' })
  await assert.rejects(close({ closed: '2025-08-01', figures: [] }), { say: '请打开这条记录，核对数字后点“核对无误，结账”' })
  await assert.rejects(enter('closing', { union: town, until: '2025-07' }), { say: '请写明结到哪一天，例如2025-06-30' })
})
