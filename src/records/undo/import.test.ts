import assert from 'node:assert/strict'
import { dispute } from '#lines/dispute/dispute.ts'
import { atDesk, type Desk } from '../testing.ts'
import { undoImport } from './import.ts'

const THREE = { ms: 80, least: 3, most: 3 }

/** Two firms, then five disputes with one of them and a sixth that is only changed: eight changes of one import, in three writes. */
async function entered({ office, actor, enter, hong }: Desk): Promise<string> {
  const old = await enter('dispute', { union: hong, received: '2025', number: '0', remark: '原' })
  const batch = { id: 'b1', note: '八月.xlsx' }
  const [firm] = await office.write(actor, ['大地厂', '长江厂'].map(name => ({ ledger: 'employer', do: 'create', values: { union: hong, name, opened: '2010' } })), { batch })
  const dispute = (number: string) => ({
    ledger: 'dispute', do: 'create',
    values: { union: hong, received: '2025', number, employer: firm!.id, parties: [{ name: '王五', phone: '13800000000' }] },
  })
  await office.write(actor, ['1', '2', '3'].map(dispute), { batch })
  await office.write(actor, [...['4', '5'].map(dispute), { ledger: 'dispute', do: 'change', id: old, values: { remark: '新' } }], { batch })
  return old
}

const standing = async ({ office, actor }: Desk) => ({
  disputes: (await office.list(actor, 'dispute', { order: 'number', up: true })).records.map(one => one['number']).join(),
  undone: (await office.imports(actor)).filter(one => one.undone).map(one => one.id), imports: (await office.imports(actor)).map(one => `${one.note} ${one.rows}`),
})

/** The house, whose store breaks at the nth transaction from now. */
function breaking({ office }: Desk, nth: number): Desk['office'] {
  let left = nth
  const { transaction } = office.store
  return { ...office, store: { ...office.store, transaction: work => --left === 0 ? Promise.reject(new Error('power')) : transaction(work) } }
}

atDesk('a long import is taken back by parts as one import, and given again', [dispute], async desk => {
  const old = await entered(desk)
  await undoImport(desk.office, desk.actor, 'b1', THREE)
  const after = await standing(desk)
  assert.deepEqual(after, { disputes: '0', undone: ['b1'], imports: ['撤销：八月.xlsx 8', '八月.xlsx 8'] })
  assert.equal((await desk.office.get(desk.actor, 'dispute', old)).remark, '原')
  assert.deepEqual(await desk.office.verify(desk.actor), [])
  const [back] = await desk.office.imports(desk.actor)
  await undoImport(desk.office, desk.actor, back!.id, THREE)
  assert.equal((await standing(desk)).disputes, '0,1,2,3,4,5')
  assert.equal(
    ((await desk.office.reveal(
      desk.actor, 'dispute', (await desk.office.list(desk.actor, 'dispute', { where: { number: '4' } as never })).records[0]!.id, '核对',
    ))['parties'] as { phone: string }[])[0]!.phone,
    '13800000000',
  )
  assert.deepEqual(await desk.office.verify(desk.actor), [])
})

atDesk('one that was cut off is not undone yet, and goes on where it stopped as the same import', [dispute], async desk => {
  await entered(desk)
  await assert.rejects(undoImport(breaking(desk, 2), desk.actor, 'b1', THREE), /power/)
  // Taken back last first: the change, then disputes 5 and 4.
  assert.deepEqual(await standing(desk), { disputes: '0,1,2,3', undone: [], imports: ['撤销：八月.xlsx 3', '八月.xlsx 8'] })
  await undoImport(desk.office, desk.actor, 'b1', THREE)
  assert.deepEqual(await standing(desk), { disputes: '0', undone: ['b1'], imports: ['撤销：八月.xlsx 8', '八月.xlsx 8'] })
  await assert.rejects(undoImport(desk.office, desk.actor, 'b1', THREE), { code: 'conflict' })
  assert.deepEqual(await desk.office.verify(desk.actor), [])
})

atDesk('what speaks against any of it is said before anything is taken back', [dispute], async desk => {
  await entered(desk)
  const [first] = (await desk.office.list(desk.actor, 'dispute', { where: { number: '1' } as never })).records
  await desk.change('dispute', first!.id, { remark: '人工' })
  await assert.rejects(undoImport(desk.office, desk.actor, 'b1', THREE), { code: 'conflict', say: /^之后又有1次改动，请先撤销：第\d+号（张三.+修改“1”）$/ })
  const change = (await desk.office.history(desk.actor, 'dispute', first!.id))[0]!
  await desk.office.undo(desk.actor, { change: change.no })
  const firms = (await desk.office.list(desk.actor, 'employer')).records
  await desk.enter('dispute', { union: desk.hong, received: '2025', number: '9', employer: firms.find(one => one['name'] === '长江厂')!.id })
  await assert.rejects(undoImport(desk.office, desk.actor, 'b1', THREE), { say: '用人单位“长江厂”：还有劳动争议“9”用到它，不能删除，请先改正或删除那些记录' })
  assert.equal((await standing(desk)).disputes, '0,1,2,3,4,5,9')
  const other = { ...desk.actor, id: 'li', role: 'clerk' as const }
  await assert.rejects(undoImport(desk.office, other, 'b1', THREE), { code: 'forbidden', say: '这次导入是别人做的，请由导入的人或负责人撤销' })
})

atDesk('where others write beside it, it rests on PostgreSQL after each part for as long as that took', [dispute], async desk => {
  await entered(desk)
  const { office, actor, hong, store } = desk
  // Three parts; before the second somebody writes.
  let nth = 0
  const transaction: typeof store.transaction = async work => {
    if (++nth === 2) await office.write(actor, [{ ledger: 'dispute', do: 'create', values: { union: hong, received: '2025' } }])
    return store.transaction(work)
  }
  const rests: number[] = []
  await undoImport({ ...office, store: { ...store, transaction } }, actor, 'b1', THREE, async ms => void rests.push(ms))
  assert.deepEqual([nth, rests.map(ms => ms > 0)], [3, store.dialect === 'postgres' ? [true] : []])
})
