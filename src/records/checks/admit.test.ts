import assert from 'node:assert/strict'
import { dispute } from '#lines/dispute/dispute.ts'
import { post } from '#office/post.ts'
import type { Actor } from '../actor.ts'
import { atDesk } from '../testing.ts'

atDesk('a reader reads and does not write', [dispute], async ({ office, actor, enter, hong }) => {
  const id = await enter('dispute', { union: hong, received: '2025' })
  const reader: Actor = { ...actor, role: 'reader' }
  const refused = { code: 'forbidden', say: '您的账号只能查看，不能登记或修改，请联系管理员' }
  await assert.rejects(office.write(reader, []), refused)
  await assert.rejects(office.undo(reader, { change: 5 }), refused)
  await assert.rejects(office.reveal(reader, 'dispute', id, '核对'), refused)
  assert.equal((await office.get(reader, 'dispute', id)).id, id)
})

atDesk('an actor works in his unions and those below', [dispute], async ({ office, actor, enter, hong, ming, firm, town }) => {
  const clerk: Actor = { ...actor, role: 'clerk', unions: [hong] }
  const create = (union: string) => office.write(clerk, [{ ledger: 'dispute', do: 'create', values: { union, received: '2025' } }])
  await create(hong)
  await create(firm)
  const refused = { code: 'forbidden', say: '您只能处理本级和下属工会的记录，“明星村联合工会”不在其中，请联系管理员', at: 'union' }
  await assert.rejects(create(ming), refused)
  await assert.rejects(create(town), { code: 'forbidden' })
  const id = await enter('dispute', { union: ming, received: '2025' })
  await assert.rejects(office.write(clerk, [{ ledger: 'dispute', do: 'remove', id }]), refused)
  await assert.rejects(office.get(clerk, 'dispute', id), { code: 'forbidden', say: refused.say })
  await assert.rejects(office.history(clerk, 'dispute', id), { code: 'forbidden', say: refused.say })
  await assert.rejects(office.undo(clerk, { change: 7 }), refused)
  await assert.rejects(office.reveal(clerk, 'dispute', id, '核对'), refused)
})

atDesk('a record stays with its union', [dispute], async ({ enter, change, hong, ming }) => {
  const id = await enter('dispute', { union: hong, received: '2025' })
  await assert.rejects(change('dispute', id, { union: ming }), { say: '所属工会不能改，请结束这条记录，再在新的工会登记', at: 'union' })
  await change('dispute', id, { union: hong, remark: 'x' })
})

atDesk('unions are entered below one\'s own, with all their levels at once', [], async ({ office, actor, hong, ming, town }) => {
  const clerk: Actor = { ...actor, unions: [hong] }
  const a = '01994f00-0000-7000-8000-00000000000a'
  const create = (id: string | undefined, union: string | null, name: string) => ({ ledger: 'union', do: 'create', ...(id && { id }), values: { union, name, type: 'enterprise' } })
  await office.write(clerk, [create(undefined, a, '车间工会'), create(a, hong, '总厂工会')])
  await assert.rejects(office.write(clerk, [create(undefined, ming, '别村工会')]), { code: 'forbidden' })
  await assert.rejects(office.write(clerk, [create(undefined, null, '天外工会')]), { code: 'forbidden', say: '您只能处理本级和下属工会的记录，这一条不在其中，请联系管理员' })
  await assert.rejects(office.write(clerk, [{ ledger: 'union', do: 'change', id: a, values: { union: town } }]), { code: 'forbidden' })
  await assert.rejects(office.write(clerk, [{ ledger: 'union', do: 'change', id: ming, values: { union: hong } }]), { code: 'forbidden' })
})

atDesk('a record of another book is changed from there', [dispute], async ({ office, actor, enter, hong }) => {
  const id = await enter('dispute', { union: hong, received: '2025' })
  const other = await office.createBook({ ...actor, role: 'administrator' }, { name: '别的镇' })
  await assert.rejects(office.write({ ...actor, book: other.id }, [{ ledger: 'dispute', do: 'remove', id }]), { code: 'forbidden', say: '这条记录属于另一个账套，请由那里的人员办理' })
  await assert.rejects(office.createBook({ ...actor, role: 'administrator' }, { name: '别的镇' }), { code: 'conflict', say: '已有账套“别的镇”，请换一个名称' })
  await assert.rejects(office.createBook(actor, { name: '第三镇' }), { code: 'forbidden' })
})

atDesk('a restricted record opens to its lead, to who worked on it, and to the post it names', [dispute, post], async ({ office, actor, enter, hong }) => {
  const seat = await enter('post', { union: hong, name: '李调解', post: 'mediator', from: '2020' })
  const id = await enter('dispute', { union: hong, received: '2025-03-01', cause: 'injury' })
  const clerk: Actor = { ...actor, id: 'wang', name: '王五', role: 'clerk' }
  const refused = { code: 'forbidden', say: '这是受限的记录，只有经办人和负责人可以打开，请联系负责人' }
  await assert.rejects(office.get(clerk, 'dispute', id), refused)
  await assert.rejects(office.history(clerk, 'dispute', id), refused)
  await assert.rejects(office.reveal(clerk, 'dispute', id, '核对'), refused)
  await assert.rejects(office.write(clerk, [{ ledger: 'dispute', do: 'change', id, values: { remark: 'x' } }]), refused)
  const shut = await office.list(clerk, 'dispute')
  assert.deepEqual([shut.records.length, shut.total, shut.locked], [0, 0, 1])
  assert.equal((await office.list({ ...clerk, role: 'lead' }, 'dispute')).total, 1)

  await office.write(actor, [{ ledger: 'dispute', do: 'change', id, values: { handler: '李调解' } }])
  const handling: Actor = { ...clerk, posts: [seat] }
  assert.equal((await office.get(handling, 'dispute', id)).id, id)
  assert.deepEqual((({ total, locked }) => [total, locked])(await office.list(handling, 'dispute')), [1, 0])
  await assert.rejects(office.get(clerk, 'dispute', id), refused)

  const own = (await office.write(clerk, [{ ledger: 'dispute', do: 'create', values: { union: hong, received: '2025-04-01', cause: 'pay' } }]))[0]!.id
  assert.equal((await office.get(clerk, 'dispute', own)).id, own)
  assert.deepEqual((({ total, locked }) => [total, locked])(await office.list(clerk, 'dispute')), [1, 1])
})
