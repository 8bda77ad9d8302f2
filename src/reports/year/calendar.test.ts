import assert from 'node:assert/strict'
import { test } from 'node:test'
import { register } from '#lines/register.ts'
import { sampleDesk } from '../../../test/desk.ts'
import { yearOf } from './calendar.ts'

const desk = await sampleDesk()
const town = '黄坪乡总工会'
const make = (ledger: string, values: object, state?: string) => ({ ledger, do: 'create', values: { union: town, ...values }, ...(state !== undefined && { state }) })
const item = { object: '村民', owner: '张晓梅', source: '自定' }
await desk.do(
  make('consolation', { day: '2025-01-20', occasion: '两节慰问', whom: '困难职工', households: '5' }), make('activity', { day: '2025-03-07', title: '庆“三八”健步走', kind: '体育比赛', role: '主办' }),
  make('submission', { kind: '月度工作计划', period: '2025-02', due: '2025-01-25', sent: '2025-01-24' }), make('submission', { kind: '月度工作计划', period: '2025-10', due: '2025-09-28' }),
  make('target', { what: '建好职工书屋', source: '本级自定', set: '2025-01-08', period: '2025', due: '2025-06-30' }),
  make('plan', { kind: '月计划', period: '2025-08', approved: '2025-07-28', items: [
    { ...item, what: '走访企业', due: '2025-08-20', ledger: 'visit', kind: 'serve' },
    { ...item, what: '督查', due: '2025-08-25', ledger: 'visit', kind: 'supervise' }, { ...item, what: '清点书屋', due: '2025-08-10', done: '2025-08-09' },
  ] }, 'approved'),
  make('plan', { kind: '月计划', period: '2025-09', items: [{ ...item, what: '还没有审定的', due: '2025-09-20' }] }),
  make('visit', { day: '2025-08-12', purpose: '上门服务' }),
  // 结账 as it stands once it is signed: to the end of April, then of June.
  ...['2025-04-30', '2025-06-30'].map(until => make('closing', { until, by: '李红', closed: until, figures: [{ figure: 'visit.visits', of: 'year', value: '0次' }] }, 'closed')),
)
const { id: union } = await desk.union(town)
const entries = await yearOf({ ...desk.asking, register, union, year: 2025, today: '2025-08-31' })
const told = (what: string) => entries.filter(one => one.what.includes(what)).map(({ kind, last, state, made }) => [
  kind, last, state, ...made.map(({ called }) => called),
].join(' '))

test('a duty is done by a record of its sort in its time', () => {
  assert.match(told('元旦春节走访')[0]!, /^duty 2025-01-29 done .*两节慰问/)
  assert.deepEqual(told('开展三八妇女节活动'), ['duty 2025-03-13 done 庆“三八”健步走 2025-03-07'])
  assert.deepEqual(told('召开五一表彰会'), ['duty 2025-05-06 missed'])
  assert.deepEqual(told('中秋走访慰问'), ['duty 2025-10-06 coming'])
})

test('what is done each month is asked for twelve times', () => {
  assert.deepEqual(told('报送下月工作计划').map(line => line.split(' ')[2]), [
    'done', 'missed', 'missed', 'missed', 'missed', 'missed', 'missed', 'coming', 'coming', 'coming', 'coming', 'coming',
  ])
})

test('items of approved plans are done by their records, or on the day that was noted; others are not in it', () => {
  assert.match(told('走访企业')[0]!, /^item 2025-08-20 done .*上门服务/)
  assert.deepEqual([told('督查'), told('清点书屋'), told('还没有审定的')], [['item 2025-08-25 missed'], ['item 2025-08-10 done'], []])
})

test('targets and clocks stand on the day they are due; what is missing opens its form filled in', () => {
  assert.deepEqual([told('建好职工书屋'), told('材料报送')], [['target 2025-06-30 missed'], ['clock 2025-09-28 coming']])
  assert.deepEqual(entries.find(({ what }) => what === '召开五一表彰会')?.enter, { ledger: 'activity', values: { kind: 'commend' } })
  assert.deepEqual(entries.find(({ what }) => what === '督查')?.enter, { ledger: 'visit', values: { purpose: 'supervise' } })
})

test('a festival has what its duty has; one that nothing asks for has only gone by', () => {
  assert.deepEqual(told('三八').sort(), ['duty 2025-03-13 done 庆“三八”健步走 2025-03-07', 'festival 2025-03-08 done 庆“三八”健步走 2025-03-07'])
  assert.deepEqual([told('五四'), told('八一'), told('重阳')], [['festival 2025-05-04 passed'], ['festival 2025-08-01 passed'], ['festival 2025-10-29 coming']])
})

test('each month from the first that was closed is to be closed in the month after it', () => {
  assert.deepEqual(told('数字结账'), [
    'duty 2025-05-31 done 结到2025-04-30', 'duty 2025-06-30 done 结到2025-06-30', 'duty 2025-07-31 done 结到2025-06-30', 'duty 2025-08-31 coming',
    'duty 2025-09-30 coming', 'duty 2025-10-31 coming', 'duty 2025-11-30 coming', 'duty 2025-12-31 coming',
  ])
  assert.deepEqual(entries.find(({ what }) => what === '7月数字结账')?.enter, { ledger: 'closing', values: { until: '2025-07-31' } })
})
