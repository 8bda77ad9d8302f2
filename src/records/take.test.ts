import assert from 'node:assert/strict'
import { newId } from '#kit/id.ts'
import { dispute } from '#lines/dispute/dispute.ts'
import { atDesk } from './testing.ts'

const row = (values: object) => ({ ledger: 'dispute', do: 'create', values: { union: '宏兴', received: '2025-08-18', cause: 'injury', ...values } })
const batch = () => ({ id: newId(), note: '导入' })

atDesk('rows that came together go in together, or none of them and all that is wrong is told', [dispute], async ({ office, actor }) => {
  const steps = [row({ number: '1' }), { ...row({ number: '2', received: '2025-02-30' }), place: '第3行' }, row({ number: '1' })]
  const refused = await office.take(actor, steps, { batch: batch() })
  assert.deepEqual(refused.map(({ faults, written }) => [faults.map(({ say }) => say), written]), [
    [[], undefined], [['受理日期“2025-02-30”不是真实的日期，请改正'], undefined], [['与第1条的案号相同，请删去重复的一条'], undefined],
  ])
  assert.equal((await office.list(actor, 'dispute')).total, 0)
  const good = await office.take(actor, steps, { batch: batch(), good: true })
  assert.deepEqual(good.map(({ written }) => written?.outcome), ['created', undefined, undefined])
  assert.equal((await office.list(actor, 'dispute')).total, 1)
})

atDesk('a row that points to a refused one is refused with it', [dispute], async ({ office, actor, town }) => {
  const firm = newId()
  const taken = await office.take(actor, [
    { ledger: 'employer', do: 'create', id: firm, values: { union: town, name: '大地五金厂', opened: '2010', closed: '2009' } }, row({ employer: firm }), row({}),
  ], { batch: batch(), good: true })
  assert.deepEqual(taken.map(({ faults }) => faults.map(({ say }) => say)), [['停业日期早于开业日期，请核对'], ['用人单位所指的记录不存在，可能已被删除，请重新选择'], []])
  assert.equal((await office.list(actor, 'dispute')).total, 1)
})

atDesk('an import of several writes is one, and undone as a whole', [dispute], async ({ office, actor }) => {
  const one = { ...batch(), source: 'hash' }
  for (const number of ['1', '2', '3']) await office.take(actor, [row({ number })], { batch: one })
  assert.deepEqual((await office.imports(actor, { source: 'hash' })).map(({ id, rows }) => ({ id, rows })), [{ id: one.id, rows: 3 }])
  await office.undo(actor, { batch: one.id })
  assert.equal((await office.list(actor, 'dispute')).total, 0)
  assert.deepEqual(await office.verify(actor), [])
})

atDesk('what is entered in the same write may be named', [dispute], async ({ office, actor, town }) => {
  const [firm, kase] = await office.write(actor, [
    { ledger: 'employer', do: 'create', values: { union: town, name: '大地五金厂', opened: '2010' } }, row({ employer: '大地五金厂' }),
  ])
  assert.equal((await office.get(actor, 'dispute', kase!.id))['employer'], firm!.id)
  const twice = [0, 1].map(() => ({ ledger: 'employer', do: 'create', values: { union: town, name: '长江电器厂', opened: '2010' } }))
  await assert.rejects(office.write(actor, [...twice, row({ employer: '长江电器厂' })]), { say: /长江电器厂|单位名称相同/ })
})
