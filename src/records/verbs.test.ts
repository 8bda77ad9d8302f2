import assert from 'node:assert/strict'
import { dispute } from '#lines/dispute/dispute.ts'
import { pact } from './testing-ledgers.ts'
import { atDesk } from './testing.ts'

atDesk('a step moves a record on when what it needs is there', [dispute], async ({ office, actor, enter, hong }) => {
  const id = await enter('dispute', { union: hong, received: '2025-08-01', cause: 'pay' })
  const settle = (values: object) => office.write(actor, [{ ledger: 'dispute', do: 'settle', id, values: values as Record<string, unknown> }])
  await assert.rejects(settle({ result: 'agreed' }), { say: '“办结”前请填写办结日期，记不清可填“不详”', at: 'closed' })
  const [settled] = await settle({ result: '成功', closed: '不详' })
  assert.deepEqual([settled!.outcome, (await office.get(actor, 'dispute', id)).state], ['changed', 'settled'])
  await assert.rejects(settle({}), { say: '只有“受理”的劳动争议可以“办结”，这一条是“办结”', at: 'state' })
})

atDesk('what is for the lead is for the lead', [dispute], async ({ office, actor, enter, hong }) => {
  const id = await enter('dispute', { union: hong, received: '2025', closed: '2025' }, { state: 'withdrawn' })
  const reopen = (role: 'clerk' | 'lead') => office.write({ ...actor, role }, [{ ledger: 'dispute', do: 'reopen', id }])
  await assert.rejects(reopen('clerk'), { code: 'forbidden', say: '“重新受理”要由负责人办理，请转请负责人' })
  await reopen('lead')
  assert.equal((await office.get(actor, 'dispute', id)).state, 'open')
  await assert.rejects(office.undo({ ...actor, role: 'clerk' }, { change: 6 }), { code: 'forbidden' })
})

atDesk('a record is entered in any state, and moves by steps only', [pact], async ({ office, actor, enter, change, town }) => {
  const values = { union: town, name: '老合同', sort: 'wage', from: '2012', note: 'x' }
  const [written] = await office.write(actor, [{ ledger: 'testpact', do: 'create', values, state: 'ended' }])
  assert.deepEqual(written!.warnings, [{ strength: 'later', say: '已是“终止”，请补终止日期，记不清可填“不详”', at: 'until' }])
  assert.equal((await office.get(actor, 'testpact', written!.id)).state, 'ended')
  await assert.rejects(enter('testpact', { ...values, name: 'y' }, { state: 'lost' }), { say: '集体合同没有“lost”这个状态，请重新选择', at: 'state' })
  await assert.rejects(office.write(actor, [{ ledger: 'testpact', do: 'change', id: written!.id, state: 'draft' }]), { say: '状态不能直接改，请用“签订”、“终止”、“恢复”', at: 'state' })
  await change('testpact', written!.id, { until: '2014' })
})
