import assert from 'node:assert/strict'
import { newId } from '#kit/id.ts'
import { dispute } from '#lines/dispute/dispute.ts'
import { pact } from './testing-ledgers.ts'
import { atDesk } from './testing.ts'

const kase = { union: '宏兴', number: '2025-1', received: '2025-08-18', cause: '工伤', sought: '1.5万元', people: '3人（女1）' }

atDesk('a record is read as it was meant, written, and given back', [dispute], async ({ office, actor, hong }) => {
  const [written] = await office.write(actor, [{ ledger: 'dispute', do: 'create', values: kase }])
  assert.deepEqual({ outcome: written!.outcome, version: written!.version, warnings: written!.warnings }, { outcome: 'created', version: 1, warnings: [] })
  const found = await office.get(actor, 'dispute', written!.id)
  assert.equal(found.union, hong)
  assert.deepEqual([found['cause'], found['sought'], found['people'], found.state, found.form, found.times], ['injury', 1500000, { total: 3, women: 1 }, 'open', 'detail', 1])
  assert.equal(found['called'], '2025-1 工伤')
})

atDesk('every kind of value, parts, ties and notes survive', [pact], async ({ office, actor, enter, town }) => {
  const [a, b] = [await enter('employer', { union: town, name: '大地五金厂', opened: '2010' }), await enter('employer', { union: town, name: '长江电器厂', opened: '2011' })]
  const values = {
    union: town, name: '工资合同', sort: 'wage', topics: ['pay', 'leave'], from: '2025-03上', until: '?', firm: a, worth: 65,
    heads: { total: 60, migrants: 56 }, share: 28.1, rise: { min: 4, max: 8 },
    voted: false, note: '两\n行', extra: { 档号: 'A1' }, terms: [{ item: '一', payer: b, account: null }, { item: '二', payer: null, account: null }], firms: [a, b], bright: '全镇第一份',
  }
  const id = await enter('testpact', values)
  const found = await office.get(actor, 'testpact', id)
  for (const [name, value] of Object.entries(values)) assert.deepEqual(found[name], value, name)
  assert.equal(found['total'], 2)
  assert.equal(found['called'], '工资合同 大地五金厂')
})

atDesk('several records are all written or none', [dispute], async ({ office, actor }) => {
  const steps = [{ ledger: 'dispute', do: 'create', values: kase }, { ledger: 'dispute', do: 'create', values: { ...kase, number: '2025-2', received: '2025-02-30' } }]
  await assert.rejects(office.write(actor, steps), { code: 'invalid', say: '第2条：受理日期“2025-02-30”不是真实的日期，请改正', at: '1.received' })
  assert.equal((await office.list(actor, 'dispute')).total, 0)
})

atDesk('records of one write may point to each other', [dispute], async ({ office, actor, hong }) => {
  const firm = newId()
  const written = await office.write(actor, [
    { ledger: 'dispute', do: 'create', values: { ...kase, employer: firm } },
    { ledger: 'employer', do: 'create', id: firm, values: { union: hong, name: '大地五金厂', opened: '?' } },
  ])
  assert.deepEqual(written.map(one => one.outcome), ['created', 'created'])
  assert.equal((await office.get(actor, 'dispute', written[0]!.id))['employer'], firm)
})

atDesk('a later rule warns, a refusing one stops', [dispute], async ({ office, actor }) => {
  const create = (values: object) => office.write(actor, [{ ledger: 'dispute', do: 'create', values: { ...kase, ...values } }])
  const [first] = await create({ cause: '' })
  assert.deepEqual(first!.warnings, [{ strength: 'later', say: '请填写案由', at: 'cause' }])
  await assert.rejects(create({ number: '2', closed: '2025-08-01' }), { code: 'invalid', say: '办结日期早于受理日期，请核对', at: 'closed' })
  await assert.rejects(create({ number: '2', union: '' }), { say: '请填写所属工会', at: 'union' })
  await assert.rejects(create({ number: '2', colour: 'red' }), { say: '劳动争议没有“colour”这一栏，请核对栏名', at: 'colour' })
})

atDesk('a change keeps what it does not name, and says when nothing changed', [dispute], async ({ office, actor, enter }) => {
  const id = await enter('dispute', kase)
  const [changed] = await office.write(actor, [{ ledger: 'dispute', do: 'change', id, version: 1, values: { sought: '2万元' } }])
  assert.deepEqual([changed!.outcome, changed!.version, changed!.change], ['changed', 2, 6])
  const [same] = await office.write(actor, [{ ledger: 'dispute', do: 'change', id, values: { sought: '20000', cause: 'injury' } }])
  assert.deepEqual([same!.outcome, same!.version, same!.change], ['unchanged', 2, 0])
  const found = await office.get(actor, 'dispute', id)
  assert.deepEqual([found['sought'], found['number'], found.version], [2000000, '2025-1', 2])
})

atDesk('who saw an older version is told who changed it', [dispute], async ({ office, actor, enter }) => {
  const id = await enter('dispute', kase)
  await office.write({ ...actor, name: '李四' }, [{ ledger: 'dispute', do: 'change', id, version: 1, values: { remark: '先改' } }])
  const late = office.write(actor, [{ ledger: 'dispute', do: 'change', id, version: 1, values: { remark: '后改' } }])
  await assert.rejects(late, (error: { code: string; say: string }) => error.code === 'conflict' && /^这条记录已由李四在\d{4}年\d+月\d+日\d\d:\d\d改过，请重新打开，核对后再改$/.test(error.say))
  assert.equal((await office.get(actor, 'dispute', id)).remark, '先改')
})

atDesk('what is removed is gone, and can not be changed', [dispute], async ({ office, actor, enter, change }) => {
  const id = await enter('dispute', { ...kase, parties: [{ name: '王五' }] })
  const [removed] = await office.write(actor, [{ ledger: 'dispute', do: 'remove', id }])
  assert.equal(removed!.outcome, 'removed')
  await assert.rejects(office.get(actor, 'dispute', id), { code: 'missing' })
  await assert.rejects(change('dispute', id, { remark: 'x' }), { code: 'missing', say: '这条记录不存在，可能已被删除，请刷新后再试' })
  await assert.rejects(office.write(actor, [{ ledger: 'dispute', do: 'dance', id }]), { code: 'missing' })
  assert.deepEqual(await office.verify(actor), [])
})

atDesk('a check says what the door would say, all of it, and writes nothing', [dispute], async ({ office, actor, enter }) => {
  const id = await enter('dispute', kase)
  const checked = await office.check(actor, [
    { ledger: 'dispute', do: 'create', values: { ...kase, number: '2025-2' } },
    { ledger: 'dispute', do: 'create', values: { ...kase, sought: '-5', received: '' } },
    { ledger: 'dispute', do: 'create', values: { ...kase, sought: 7 } },
    { ledger: 'dispute', do: 'create', values: kase },
  ])
  assert.deepEqual(checked.map(one => one.outcome), ['created', 'created', 'created', 'unchanged'])
  assert.deepEqual(checked.map(one => one.faults.map(fault => fault.at)), [[], ['sought'], ['number'], []])
  assert.deepEqual(checked.map(one => one.existing), [undefined, undefined, id, id])
  assert.equal((await office.list(actor, 'dispute')).total, 1)
})

atDesk('one write does one thing to a record', [dispute], async ({ office, actor, enter }) => {
  const id = await enter('dispute', kase)
  const step = { ledger: 'dispute', do: 'change', id, values: {} }
  await assert.rejects(office.write(actor, [step, step]), { code: 'invalid', say: '同一次保存里对同一条记录只能做一件事，请分两次保存' })
  await assert.rejects(office.write(actor, [{ ledger: 'nothing', do: 'create' }]), { code: 'missing' })
  await assert.rejects(office.write({ ...actor, book: newId() }, [step]), { code: 'missing', say: '账套不存在，请联系管理员' })
})
