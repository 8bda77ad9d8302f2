import assert from 'node:assert/strict'
import { sql } from '#store/sql.ts'
import { atDesk, type Desk } from './testing.ts'

async function below({ store }: Desk, union: string): Promise<string[]> {
  const rows = await store.read.all<{ called: string }>(sql`select u.called from union_tree t join "union" u on u.id = t.descendant where t.ancestor = ${union} order by t.depth, u.called`)
  return rows.map(row => row.called)
}

atDesk('the closure follows entries, moves and removals', [], async desk => {
  const { office, actor, town, hong, ming, firm, change } = desk
  assert.deepEqual(await below(desk, town), ['测试镇总工会', '宏兴村联合工会', '明星村联合工会', '大地五金厂工会'])
  await change('union', firm, { union: ming })
  assert.deepEqual([await below(desk, hong), await below(desk, ming)], [['宏兴村联合工会'], ['明星村联合工会', '大地五金厂工会']])
  await change('union', ming, { union: hong })
  assert.deepEqual(await below(desk, town), ['测试镇总工会', '宏兴村联合工会', '明星村联合工会', '大地五金厂工会'])
  await office.write(actor, [{ ledger: 'union', do: 'remove', id: firm }])
  assert.deepEqual(await below(desk, hong), ['宏兴村联合工会', '明星村联合工会'])
  await office.undo(actor, { change: 7 })
  assert.deepEqual(await below(desk, ming), ['明星村联合工会', '大地五金厂工会'])
  assert.deepEqual(await office.verify(actor), [])
})

atDesk('no union comes to stand below itself', [], async ({ office, actor, town, hong, ming, firm, change }) => {
  await assert.rejects(change('union', hong, { union: firm }), { say: '不能把“宏兴村联合工会”移到“大地五金厂工会”之下：后者是它的下级，请先移开后者', at: 'union' })
  await assert.rejects(change('union', town, { union: firm }), { say: '不能把“测试镇总工会”移到“大地五金厂工会”之下：后者是它的下级，请先移开后者' })
  await assert.rejects(change('union', hong, { union: hong }), { say: '“宏兴村联合工会”不能作自己的上级，请重新选择上级工会' })
  const swap = [{ ledger: 'union', do: 'change', id: hong, values: { union: ming } }, { ledger: 'union', do: 'change', id: ming, values: { union: hong } }]
  await assert.rejects(office.write(actor, swap), { say: '第1条：不能把“宏兴村联合工会”移到“明星村联合工会”之下：后者是它的下级，请先移开后者' })
})

atDesk('two moves that only together make sense', [], async desk => {
  const { office, actor, town, hong, ming, firm } = desk
  await office.write(actor, [{ ledger: 'union', do: 'change', id: hong, values: { union: firm } }, { ledger: 'union', do: 'change', id: firm, values: { union: ming } }])
  assert.deepEqual(await below(desk, town), ['测试镇总工会', '明星村联合工会', '大地五金厂工会', '宏兴村联合工会'])
})

atDesk('an unknown superior, and one with others below it', [], async ({ office, actor, hong, change }) => {
  await assert.rejects(change('union', hong, { union: '01994f00-0000-7000-8000-00000000000a' }), { say: '上级工会所指的记录不存在，可能已被删除，请重新选择', at: 'union' })
  await assert.rejects(office.write(actor, [{ ledger: 'union', do: 'remove', id: hong }]), { say: '还有工会组织“大地五金厂工会”用到它，不能删除，请先改正或删除那些记录' })
})
