import assert from 'node:assert/strict'
import { dispute } from '#lines/dispute/dispute.ts'
import { pact } from '../testing-ledgers.ts'
import { atDesk } from '../testing.ts'

const nowhere = '01994f00-0000-7000-8000-00000000000a'

atDesk('what a record points to must be there, in fields, parts and ties', [pact], async ({ enter, town, hong }) => {
  const values = { union: town, name: '合同', sort: 'wage', from: '2025', note: 'x' }
  await assert.rejects(enter('testpact', { ...values, firm: nowhere }), { say: '企业所指的记录不存在，可能已被删除，请重新选择', at: 'firm' })
  await assert.rejects(enter('testpact', { ...values, firm: hong }), { at: 'firm' }) // a union is no firm
  await assert.rejects(enter('testpact', { ...values, terms: [{ item: '一' }, { item: '二', payer: nowhere }] }), { at: 'terms.1.payer' })
  await assert.rejects(enter('testpact', { ...values, firms: [nowhere] }), { at: 'firms.0' })
  await assert.rejects(enter('testpact', { ...values, about: nowhere }), { at: 'about' })
  await assert.rejects(enter('testpact', { ...values, union: nowhere }), { at: 'union' })
})

atDesk('what others point to is not removed, unless they go too', [pact, dispute], async ({ office, actor, enter, town }) => {
  const firm = await enter('employer', { union: town, name: '大地五金厂', opened: '2010' })
  const remove = (...ids: [string, string][]) => office.write(actor, ids.map(([ledger, id]) => ({ ledger, do: 'remove', id })))
  const values = { union: town, name: '合同', sort: 'wage', note: 'x' }
  const ties: [string, Record<string, unknown>][] = [['field', { firm }], ['part', { terms: [{ item: '一', payer: firm }] }], ['tie', { firms: [firm] }], ['about', { about: firm }]]
  for (const [i, [, tie]] of ties.entries()) {
    const id = await enter('testpact', { ...values, ...tie, from: `201${i}` })
    await assert.rejects(remove(['employer', firm]), { code: 'invalid', say: `还有集体合同“${'firm' in tie ? '合同 大地五金厂' : '合同'}”用到它，不能删除，请先改正或删除那些记录` })
    await remove(['testpact', id])
  }
  const first = await enter('dispute', { union: town, received: '2025', number: '1', employer: firm })
  const second = await enter('dispute', { union: town, received: '2025', number: '2', employer: firm })
  await assert.rejects(remove(['employer', firm]), { say: /^还有劳动争议“[12]”等2起用到它/ })
  await remove(['dispute', first], ['employer', firm], ['dispute', second])
  await assert.rejects(office.undo(actor, { change: 16 }), { say: /所指的记录不存在/ })
})

atDesk('a record can not begin to point to what the same write removes', [dispute], async ({ office, actor, enter, town }) => {
  const firm = await enter('employer', { union: town, name: '大地五金厂', opened: '2010' })
  const steps = [{ ledger: 'employer', do: 'remove', id: firm }, { ledger: 'dispute', do: 'create', values: { union: town, received: '2025', employer: firm } }]
  await assert.rejects(office.write(actor, steps), { say: '第2条：用人单位所指的记录不存在，可能已被删除，请重新选择' })
})
