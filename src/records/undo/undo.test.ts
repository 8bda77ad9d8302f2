import assert from 'node:assert/strict'
import { dispute } from '#lines/dispute/dispute.ts'
import { atDesk } from '../testing.ts'

atDesk('a change is taken back by a new one, and that one too', [dispute], async ({ office, actor, enter, change, hong }) => {
  const id = await enter('dispute', { union: hong, received: '2025', sought: '1万元' })
  await change('dispute', id, { sought: '2万元', parties: [{ name: '王五', phone: '13800000000' }] })
  const sought = async () => (await office.get(actor, 'dispute', id))['sought']
  const [back] = await office.undo(actor, { change: 6 })
  assert.deepEqual([back!.outcome, back!.change, back!.version, await sought()], ['changed', 7, 3, 1000000])
  const [again] = await office.undo(actor, { change: 7 })
  assert.deepEqual([again!.version, await sought()], [4, 2000000])
  assert.equal(((await office.reveal(actor, 'dispute', id, 'x'))['parties'] as { phone: string }[])[0]!.phone, '13800000000')
  const history = await office.history(actor, 'dispute', id)
  assert.deepEqual(history.map(one => [one.no, one.label, one.undoes]), [[9, '查看个人信息', null], [8, '撤销', 7], [7, '撤销', 6], [6, '修改', null], [5, '登记', null]])
  assert.deepEqual(await office.verify(actor), [])
})

atDesk('an entry is taken back and given again', [dispute], async ({ office, actor, enter, hong }) => {
  const id = await enter('dispute', { union: hong, received: '2025', number: '1' })
  assert.equal((await office.undo(actor, { change: 5 }))[0]!.outcome, 'removed')
  assert.equal((await office.history(actor, 'dispute', id))[0]!.after, null)
  const [again] = await office.undo(actor, { change: 6 })
  assert.deepEqual([again!.outcome, again!.id, again!.version], ['created', id, 2])
  assert.equal((await office.get(actor, 'dispute', id))['number'], '1')
})

atDesk('later edits prevent it and are named', [dispute], async ({ office, actor, enter, change, hong }) => {
  const id = await enter('dispute', { union: hong, received: '2025', number: '7' })
  await office.write({ ...actor, name: '李四' }, [{ ledger: 'dispute', do: 'change', id, values: { remark: 'x' } }])
  await change('dispute', id, { remark: 'y' })
  await assert.rejects(office.undo(actor, { change: 5 }), (error: { code: string; say: string }) => error.code === 'conflict'
    && /^之后又有2次改动，请先撤销：第6号（李四\d{4}年\d+月\d+日\d\d:\d\d修改“7”）、第7号（张三.+修改“7”）$/.test(error.say))
  await assert.rejects(office.undo(actor, { change: 99 }), { code: 'missing', say: '没有第99号变更，请核对' })
  for (const no of [7, 6]) await office.undo(actor, { change: no })
  await office.undo(actor, { change: 9 })
  await assert.rejects(office.undo(actor, { change: 5 }), /^Refusal: 之后又有1次改动，请先撤销：第6号（/)
  await office.undo(actor, { change: 10 })
  assert.equal((await office.undo(actor, { change: 5 }))[0]!.outcome, 'removed')
})

atDesk('what can no longer stand is not brought back', [dispute], async ({ office, actor, enter, hong }) => {
  const id = await enter('dispute', { union: hong, received: '2025', number: '7' })
  await office.write(actor, [{ ledger: 'dispute', do: 'remove', id }])
  await enter('dispute', { union: hong, received: '2025', number: '7' })
  await assert.rejects(office.undo(actor, { change: 6 }), { say: '已有劳动争议“7”（案号相同），请打开那一条修改，或改正后再登记' })
})

atDesk('of an import the record that something points to is named', [dispute], async ({ office, actor, enter, hong }) => {
  const firms = ['大地厂', '长江厂'].map(name => ({ ledger: 'employer', do: 'create', values: { union: hong, name, opened: '2010' } }))
  const [, firm] = await office.write(actor, firms, { batch: { id: 'b1', note: '企业.xlsx' } })
  await enter('dispute', { union: hong, received: '2025', number: '9', employer: firm!.id })
  await assert.rejects(office.undo(actor, { batch: 'b1' }), { say: '用人单位“长江厂”：还有劳动争议“9”用到它，不能删除，请先改正或删除那些记录' })
})

atDesk('a whole import is taken back, and given again', [dispute], async ({ office, actor, enter, change, hong }) => {
  const old = await enter('dispute', { union: hong, received: '2025', number: '1' })
  const steps = [
    ...['2', '3', '4'].map(number => ({ ledger: 'dispute', do: 'create', values: { union: hong, received: '2025', number } })),
    { ledger: 'dispute', do: 'change', id: old, values: { number: '1a' } },
    { ledger: 'dispute', do: 'create', values: { union: hong, received: '2025', number: '1' } },
  ]
  const written = await office.write(actor, steps, { batch: { id: 'b1', note: '八月.xlsx', source: 'ab' } })
  const numbers = async () => (await office.list(actor, 'dispute', { order: 'number', up: true })).records.map(record => record['number'])
  assert.deepEqual(await numbers(), ['1', '1a', '2', '3', '4']) // a number given up in the same write is free
  await office.undo(actor, { batch: 'b1' })
  assert.deepEqual(await numbers(), ['1'])
  const second = (await office.history(actor, 'dispute', old))[0]!
  assert.equal(second.undoes, written[3]!.change)
  await office.undo(actor, { batch: second.batch! })
  assert.deepEqual(await numbers(), ['1', '1a', '2', '3', '4']) // a number given up in the same write is free
  await change('dispute', written[1]!.id, { remark: 'x' })
  await assert.rejects(office.undo(actor, { batch: (await office.history(actor, 'dispute', old))[0]!.batch! }), { code: 'conflict', say: /^之后又有1次改动，请先撤销：第\d+号（张三.+修改“3”）$/ })
  await assert.rejects(office.undo(actor, { batch: 'b1' }), { code: 'conflict' })
  await assert.rejects(office.undo(actor, { batch: 'b9' }), { code: 'missing' })
  assert.deepEqual(await office.verify(actor), [])
})
