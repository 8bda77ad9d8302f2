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

atDesk('a row that meets a record changes it, or leaves it, or is refused, as was asked', [dispute], async ({ office, actor, enter, change, hong }) => {
  const old = await enter('dispute', {
    union: hong, number: '1', received: '2025-08-18', cause: 'injury', sought: '100', extra: { 甲: '1' }, parties: [{ name: '王五' }, { name: '李四' }],
  })
  const changed = row({ number: '1', sought: '200', extra: { 乙: '2' } })
  const asked = (existing: 'change' | 'keep', ...steps: ReturnType<typeof row>[]) => office.take(actor, steps, { batch: batch(), existing, good: true })
  const sought = async () => (await office.get(actor, 'dispute', old))['sought']

  const [seen] = await office.check(actor, [changed], { existing: 'change' })
  assert.deepEqual([seen!.outcome, seen!.existing, seen!.differs, seen!.faults], ['changed', old, { fields: ['sought', 'extra'], version: 1 }, []])
  const [kept] = await asked('keep', changed)
  assert.deepEqual([kept!.outcome, kept!.differs?.fields, await sought()], ['unchanged', ['sought', 'extra'], 100_00])
  const [same] = await asked('keep', row({ number: '1', sought: '100' }))
  assert.deepEqual([same!.outcome, same!.differs], ['unchanged', undefined])

  const [done, second] = await asked('change', changed, row({ number: '1', sought: '300' }))
  assert.deepEqual([done!.outcome, done!.written!.version, await sought()], ['changed', 2, 200_00])
  assert.deepEqual((await office.get(actor, 'dispute', old)).extra, { 甲: '1', 乙: '2' }) // what a sheet does not know stays
  assert.deepEqual(second!.faults.map(({ say }) => say), ['与第1条的案号相同，请删去重复的一条'])

  await change('dispute', old, { remark: '又改' })
  const refusal = async (step: object) => (await asked('change', step as never))[0]!.faults.map(({ say }) => say).join()
  assert.match(await refusal({ ...row({ number: '1', sought: '400' }), version: 2 }), /^这条记录已由张三在.+改过，请重新打开，核对后再改$/)
  assert.match(await refusal({ ...row({ number: '1', closed: '2025-09-01' }), state: 'settled' }), /^状态不能直接改，请用“办结”/)
  assert.match(await refusal(row({ number: '1', parties: [{ name: '王五' }] })), /^已有劳动争议“1 工伤”（案号相同）/) // a sheet takes nothing away
  assert.deepEqual(await office.verify(actor), [])
})

atDesk('an import of several writes is one, and undone as a whole', [dispute], async ({ office, actor }) => {
  const one = { ...batch(), source: 'hash' }
  for (const number of ['1', '2', '3']) await office.take(actor, [row({ number })], { batch: one })
  assert.deepEqual((await office.imports(actor, { source: 'hash' })).map(({ id, rows }) => ({ id, rows })), [{ id: one.id, rows: 3 }])
  const undone = async () => (await office.imports(actor)).filter(({ undone }) => undone).map(({ id }) => id)
  assert.deepEqual(await undone(), [])
  await office.undo(actor, { batch: one.id })
  assert.equal((await office.list(actor, 'dispute')).total, 0)
  assert.deepEqual(await undone(), [one.id])
  const [back] = await office.imports(actor)
  await office.undo(actor, { batch: back!.id })
  assert.deepEqual(await undone(), [back!.id])
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
