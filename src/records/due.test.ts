import assert from 'node:assert/strict'
import { nation } from '#law/law.ts'
import { ledger } from '#model/ledger.ts'
import { sql } from '#store/sql.ts'
import { atDesk } from './testing.ts'

const date = (label: string) => ({ kind: 'date', label }) as const

const claim = ledger({
  id: 'testClaim', label: '争议', unit: '起', title: ['number'],
  fields: { number: { kind: 'text', label: '编号' }, knew: date('知道'), filed: date('申请'), closed: date('办结') },
  states: { open: { label: '在办' }, settled: { label: '办结', on: 'closed', final: true } },
  clocks: { limitation: { label: '仲裁时效', rule: 'arbitration.limitation', starts: ['knew'], stops: 'filed' } },
})

atDesk('what is due, the most urgent first, of the unions asked for', [claim], async ({ office, actor, store, enter, hong, ming }) => {
  const create = (values: object, state?: string) => enter('testClaim', { union: hong, ...values }, state === undefined ? {} : { state })
  await create({ number: 'a', knew: '2025-03-10' })
  await create({ number: 'b', knew: '2025-03-01', union: ming })
  await create({ number: 'filed', knew: '2025-03-01', filed: '2025-06-01' })
  await create({ number: 'unknown', knew: '?' })
  await create({ number: 'settled', knew: '2025-03-01', closed: '2025-05-01' }, 'settled')
  await create({ number: 'later', knew: '2025-12-01' })
  await create({ number: 'overdue', knew: '2025-02-20' })
  await store.transaction(tx => tx.run(sql`update "testClaim" set entered = ${'2025-04-02T01:00:00.000Z'}`))
  await create({ number: 'back-filled', knew: '2025-02-20' }) // entered when the deadline was long past
  const due = async (asked: object) => (await office.due(actor, { today: '2026-02-25', ...asked })).map(one => `${one.record['number']} ${one.daysLeft} ${one.due}`)
  assert.deepEqual(await due({}), ['overdue -5 2026-02-20', 'b 4 2026-03-01', 'a 13 2026-03-10'])
  assert.deepEqual(await due({ union: hong, within: 5 }), ['overdue -5 2026-02-20'])
  const [first] = await office.due({ ...actor, unions: [ming] }, { today: '2026-02-25' })
  assert.deepEqual([first!.label, first!.article, first!.clock, first!.ledger], ['仲裁时效', '劳动争议调解仲裁法第二十七条', 'limitation', 'testClaim'])
})

const contract = ledger({
  id: 'testContract', label: '集体合同', unit: '份', title: ['number'],
  fields: {
    number: { kind: 'text', label: '编号' }, kind: { kind: 'choice', label: '种类', of: { general: '综合', wages: '工资' } },
    until: date('期满'), renewed: date('续订'), elected: date('当选'), changed: date('换届'),
  },
  clocks: {
    renew: { label: '续订', rule: { by: 'kind', of: { wages: 'wages.renew' }, else: 'agreement.renew' }, starts: ['until'], stops: 'renewed' },
    term: { label: '换届', rule: 'term.three', starts: ['elected'], stops: 'changed', ahead: [6, 3, 1] },
  },
})

atDesk('what may already be done is told from the day on, a term of office months ahead', [contract], async ({ office, actor, enter, hong }) => {
  const create = (number: string, values: object) => enter('testContract', { union: hong, number, ...values })
  // In Zhejiang within ninety days before the end, in Henan within two months for wages and, by the nation's rule, three for the others.
  await create('wages', { kind: 'wages', until: '2031-05-31' })
  await create('general', { kind: 'general', until: '2031-05-31' })
  await create('term', { elected: '2028-05-31' })
  const told = async (place: string, today: string) => (await office.due(actor, { today, law: { ...nation, place } }))
    .map(({ record, due, opens, notice }) => [record['number'], due, ...opens === undefined ? [] : [opens], ...notice === undefined ? [] : [notice]].join(' ')).sort()
  assert.deepEqual(await told('330282', '2030-11-29'), [])
  assert.deepEqual(await told('330282', '2030-11-30'), ['term 2031-05-31 6'])
  assert.deepEqual(await told('330282', '2031-03-01'), ['term 2031-05-31 3'])
  assert.deepEqual(await told('330282', '2031-03-02'), ['general 2031-05-31 2031-03-02', 'term 2031-05-31 3', 'wages 2031-05-31 2031-03-02'])
  assert.deepEqual(await told('410182', '2031-03-30'), ['general 2031-05-31 2031-02-28', 'term 2031-05-31 3'])
  assert.deepEqual(await told('410182', '2031-03-31'), ['general 2031-05-31 2031-02-28', 'term 2031-05-31 3', 'wages 2031-05-31 2031-03-31'])
  assert.deepEqual(await told('410182', '2031-04-30'), ['general 2031-05-31 2031-02-28', 'term 2031-05-31 1', 'wages 2031-05-31 2031-03-31'])
})

const paper = ledger({
  id: 'testPaper', label: '文件', unit: '份', title: ['title'],
  fields: { title: { kind: 'text', label: '标题' } },
  parts: { tasks: { label: '任务', fields: { what: { kind: 'text', label: '任务' }, due: date('期限'), doneOn: date('完成') } } },
  clocks: { task: { label: '任务', rule: 'due.set', of: 'tasks', named: 'what', starts: ['due'], stops: 'doneOn' } },
})

atDesk('each task of a paper is due on its own day, until it is done', [paper], async ({ office, actor, enter, hong }) => {
  await enter('testPaper', { union: hong, title: '没有任务' })
  const id = await enter('testPaper', {
    union: hong, title: '任务书',
    tasks: [{ what: '建会', due: '2031-06-30' }, { what: '发展会员', due: '2031-06-10' }, { what: '总结', due: '2031-12-15' }, { what: '参赛', due: '2031-06-01', doneOn: '2031-05-20' }],
  })
  const told = async (today: string) => (await office.due(actor, { today })).map(({ label, row, due, daysLeft }) => `${label} ${row?.name} ${due} ${daysLeft}`)
  assert.deepEqual(await told('2031-06-05'), ['任务 发展会员 2031-06-10 5', '任务 建会 2031-06-30 25'])
  const { tasks } = await office.get(actor, 'testPaper', id) as unknown as { tasks: object[] }
  await office.write(actor, [{ ledger: 'testPaper', do: 'change', id, values: { tasks: tasks.map((task, i) => i === 1 ? { ...task, doneOn: '2031-06-09' } : task) } }])
  assert.deepEqual(await told('2031-07-02'), ['任务 建会 2031-06-30 -2'])
})
