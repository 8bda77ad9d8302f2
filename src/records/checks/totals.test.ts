import assert from 'node:assert/strict'
import { dispute } from '#lines/dispute/dispute.ts'
import { atDesk } from '../testing.ts'

atDesk('two 汇总 that both include the details of one kind may not share a day', [dispute], async ({ office, actor, enter, hong, ming }) => {
  const told = (values: object) => ({ ledger: 'dispute', do: 'create', values: { union: hong, form: '汇总', times: '9', cause: '劳资纠纷', received: '2025年1—6月', ...values } })
  const half = await enter('dispute', told({}).values)
  const refused = { code: 'invalid', at: 'received', say: '劳资纠纷的另一条汇总（2025年上半年）与这一条期间重叠，都含明细会重复计算；请改其中一条的期间，或把“与明细关系”填为“另计”' }
  await assert.rejects(office.write(actor, [told({ received: '2025年6月' })]), refused)
  for (const apart of [
    { received: '2025年7月' }, { union: ming }, { cause: '工伤' }, { covers: '另计' }, { received: '2025年6月', form: '明细', times: '1' },
  ]) await office.write(actor, [told(apart)])
  await assert.rejects(office.write(actor, [told({ union: ming, cause: null, received: '2025Q3' }), told({ union: ming, cause: null, received: '2025-09' })]), { at: '0.received' })
  await office.write(actor, [{ ledger: 'dispute', do: 'change', id: half, values: { covers: '另计' } }])
  await office.write(actor, [told({ received: '2025年6月' })])
  await assert.rejects(office.write(actor, [{ ledger: 'dispute', do: 'change', id: half, values: { covers: null } }]), { at: 'received' })
})
