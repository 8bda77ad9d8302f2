import assert from 'node:assert/strict'
import { dispute } from '#lines/dispute/dispute.ts'
import { pact } from '../testing-ledgers.ts'
import { atDesk } from '../testing.ts'

atDesk('本期未开展 is refused where something was held', [dispute], async ({ enter, town, hong, ming }) => {
  const declare = (values: object) => enter('zero', { union: town, ledger: '劳动争议', period: '2025H1', ...values })
  await enter('dispute', { union: hong, received: '2025-08-18' })
  await declare({})
  await enter('dispute', { union: hong, received: '2025-12-31' })
  await assert.rejects(declare({ period: '2025H2' }), { code: 'invalid', say: '2025年下半年已有2起劳动争议，不能登记未开展', at: 'period' })
  await assert.rejects(declare({ union: hong, ledger: 'dispute', period: '2025-08' }), { say: '2025年8月已有1起劳动争议，不能登记未开展' })
  await declare({ union: ming, period: '2025H2' })
  await assert.rejects(declare({ ledger: '用人单位' }), { say: '台账“用人单位”不在可选项里，请填其中之一：劳动争议', at: 'ledger' })
  await assert.rejects(declare({ ledger: '家访' }), { say: '台账“家访”不在可选项里，请填其中之一：劳动争议' })
})

atDesk('what only partly lies in the period warns', [dispute], async ({ office, actor, enter, hong }) => {
  await enter('dispute', { union: hong, received: '2025' })
  const [declared] = await office.write(actor, [{ ledger: 'zero', do: 'create', values: { union: hong, ledger: 'dispute', period: '2025H1' } }])
  assert.deepEqual(declared!.warnings, [{ strength: 'warn', say: '有1条劳动争议的日期跨入2025年上半年，请确认本期未开展', at: 'period' }])
})

atDesk('a 汇总 counts as often as it says', [dispute], async ({ enter, hong }) => {
  await enter('dispute', { union: hong, form: '汇总', received: '2025-01..2025-08', cause: 'pay', times: 48 })
  await assert.rejects(enter('zero', { union: hong, ledger: 'dispute', period: '2025' }), { say: '2025年已有48起劳动争议，不能登记未开展' })
})

atDesk('one kind only, and a record that comes after the declaration', [pact], async ({ office, actor, enter, town, hong }) => {
  const create = (values: object) => office.write(actor, [{ ledger: 'testpact', do: 'create', values: { union: hong, name: '合同', note: 'x', from: '2025-08-18', ...values } }])
  await create({ sort: 'safety' })
  const id = await enter('zero', { union: town, ledger: '集体合同', only: '工资', period: '2025' })
  assert.deepEqual((await office.get(actor, 'zero', id))['only'], 'wage')
  await assert.rejects(enter('zero', { union: town, ledger: '集体合同', only: '体检', period: '2025' }), { at: 'only' })
  const say = '2025年已登记“本期未开展”，请核对日期，或删去那条登记'
  assert.deepEqual((await create({ name: '二', sort: 'wage' }))[0]!.warnings, [{ strength: 'warn', say, at: 'from' }])
  assert.deepEqual((await create({ name: '三', sort: 'women', heads: { total: 5, women: 5 } }))[0]!.warnings, [])
  assert.deepEqual((await create({ name: '四', sort: 'wage', from: '2026-01-01' }))[0]!.warnings, [])
})
