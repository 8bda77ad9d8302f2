import assert from 'node:assert/strict'
import { dispute } from '#lines/dispute/dispute.ts'
import { visit } from '#lines/visit/visit.ts'
import type { Actor } from '../actor.ts'
import { atDesk } from '../testing.ts'

atDesk('what was done lately, the newest first, also to what is no more; imports apart', [visit], async ({ office, actor, enter, change, hong }) => {
  const id = await enter('visit', { union: hong, day: '2025-03-02', purpose: '谈心走访' })
  await change('visit', id, { remark: '再去' })
  await office.undo(actor, { change: 6 })
  await office.write({ ...actor, id: 'li', name: '李四' }, [{ ledger: 'visit', do: 'remove', id }])
  const told = async (asked?: Parameters<typeof office.recent>[1]) =>
    (await office.recent(actor, asked)).changes.map(({ no, whoName, label, called, undoes }) => [no, whoName, label, called, undoes])
  assert.deepEqual((await told()).slice(0, 4), [[8, '李四', '删除', '谈心走访 2025-03-02', null], [7, '张三', '撤销', '谈心走访 2025-03-02', 6], [6, '张三', '修改', '谈心走访 2025-03-02', null], [5, '张三', '登记', '谈心走访 2025-03-02', null]])
  assert.deepEqual((await told({ own: true }))[0], [7, '张三', '撤销', '谈心走访 2025-03-02', 6])
  assert.deepEqual((await told({ before: 6 })).map(([no]) => no), [5, 4, 3, 2, 1])
})

atDesk('only of what one may open', [dispute], async ({ office, enter, actor, hong, ming }) => {
  await enter('dispute', { union: hong, received: '2025', number: '宏1' })
  await enter('dispute', { union: ming, received: '2025', number: '明1' })
  const clerk: Actor = { ...actor, id: 'wang', name: '王五', role: 'clerk', unions: [hong] }
  await office.write(clerk, [{ ledger: 'dispute', do: 'create', values: { union: hong, received: '2025', number: '宏2' } }])
  const told = async (who: Actor) => (await office.recent(who)).changes.filter(one => one.ledger === 'dispute').map(one => one.called.slice(0, 2))
  assert.deepEqual(await told(clerk), ['宏2'])
  assert.deepEqual(await told({ ...clerk, role: 'lead' }), ['宏2', '宏1'])
  assert.deepEqual(await told(actor), ['宏2', '明1', '宏1'])
})
