import assert from 'node:assert/strict'
import { dispute } from '#lines/dispute/dispute.ts'
import { atDesk } from '../testing.ts'

atDesk('a secondary names a primary, of any book, that is none itself', [dispute], async ({ office, actor, enter, change, hong, town }) => {
  const create = (values: object) => enter('dispute', { union: hong, received: '2025', ...values })
  const primary = await create({})
  const secondary = await create({ same: primary })
  await assert.rejects(create({ same: secondary }), { say: '所选的记录自己已归入另一同一事项，请选它所归入的那一条', at: 'same' })
  await assert.rejects(create({ same: hong }), { say: '“同一事项”要指向另一条劳动争议，请从列表中选' })
  await assert.rejects(create({ same: '2025' }), { at: 'same' })
  await assert.rejects(change('dispute', secondary, { same: secondary }), { at: 'same' })
  await assert.rejects(change('dispute', primary, { same: await create({}) }), { say: '已有记录把这一条作为同一事项的主记录，不能再归入别的，请先改正那些记录' })
  await assert.rejects(office.write(actor, [{ ledger: 'dispute', do: 'remove', id: primary }]), { say: /^还有劳动争议/ })

  const { id: book } = await office.createBook({ ...actor, role: 'administrator' }, { name: '县' })
  const [county] = await office.write({ ...actor, book }, [{ ledger: 'dispute', do: 'create', values: { union: town, received: '2025', same: primary } }])
  assert.equal((await office.get(actor, 'dispute', county!.id)).same, primary)
})
