import assert from 'node:assert/strict'
import { test } from 'node:test'
import { lastYear, parsePeriod } from '#kit/period.ts'
import { targetsNow } from '#figures/targets.ts'
import { register } from '#lines/register.ts'
import type { LedgerRecord } from '#model/base.ts'
import { sampleDesk } from '../../../test/desk.ts'
import { draftPlan } from './draft.ts'
import { planBody, planText, planTitle } from './plan-body.ts'

/* A township on 2025-08-31, all entered here; 春节 of 2026 is on 17 February, 中秋 of 2025 on 6 October. */
const desk = await sampleDesk('post')
const town = '黄坪乡总工会'
const make = (ledger: string, values: object) => ({ ledger, do: 'create', values: { union: town, ...values } })
await desk.do(
  make('post', { name: '张晓梅', post: '专职工会工作者', fullTime: '是', from: '2023-01-01' }),
  make('target', { what: '发展会员100人', source: '本级自定', set: '2025-01-08', period: '2025', due: '2025-12-20', owner: '李红', indicator: 'movement.added', value: '100' }),
  make('target', { what: '建好职工书屋', source: '本级自定', set: '2025-01-08', period: '2025', due: '2025-09-20', owner: '王伟' }),
  make('target', { what: '文艺演出2场', source: '本级自定', set: '2025-01-08', period: '2025', due: '2025-12-31', owner: '李红', indicator: 'activity.culture', split: '文艺演出', value: '2' }),
  make('movement', { day: '2025-03-01', kind: '发展', people: '60' }),
  make('weakness', { day: '2025-06-30', what: '培训不够', measure: '再办一期夜校', owner: '李红', due: '2025-09-25' }),
  make('weakness', { day: '2025-08-20', what: '提示卡不全', measure: '补发提示卡', owner: '王伟', due: '2025-10-31' }),
  { ...make('petition', { received: '2025-07-18', matter: '工资', people: '1', accepted: '2025-07-18' }), state: 'accepted' },
  make('document', {
    title: '关于上报助学名单的通知', number: '县工〔2025〕9号', issuer: '县总工会', kind: '通知', received: '2025-08-20',
    tasks: [{ what: '上报助学名单', due: '2025-09-10' }, { what: '已经办了的', due: '2025-09-10', doneOn: '2025-08-25' }],
  }),
  make('submission', { kind: '月度工作计划', period: '2025-09', due: '2025-09-01' }),
  ...['2026-01', '2026-02', '2026-03', '2026-04'].flatMap(period => [
    make('submission', { kind: '月度工作计划', period, due: '2026-05-06' }), make('submission', { kind: '年中检查', period, due: '2026-07-06' }),
  ]),
  make('activity', { day: '2024-09-05', title: '第二片片会', kind: '片会', role: '主办' }),
  make('activity', { day: '2024-09-12', title: '迎国庆职工篮球赛', kind: '体育比赛', role: '主办' }),
  make('consolation', { day: '2025-09-20', occasion: '中秋', whom: '困难职工', households: '3' }),
)
const { id: union } = await desk.union(town)
const ask = { ...desk.asking, register, union, today: '2025-08-31' } as const
const plan = async (kind: 'monthly' | 'annual', period: string) => {
  const items = await draftPlan({ ...ask, kind, period: parsePeriod(period) })
  const before = kind === 'monthly' ? [] : await targetsNow({ ...desk.asking, register }, desk.asking.actor, { union, period: lastYear(parsePeriod(period)), day: '2025-08-31' })
  const record = { kind, items: items.map(item => ({ indicator: null, ...item })) } as unknown as LedgerRecord
  return { items, text: planText(planBody({ record, period: parsePeriod(period), before })) }
}

test('a month is drafted from what is open, what runs out, what the season brings and what was done a year before', async () => {
  const { items } = await plan('monthly', '2025-09')
  const told = items.map(({ what, object, due, owner, source, origin }) => [what, object, due, owner, source, origin].join(' | '))
  const expected = [
    '报送月度工作计划2025年9月 | 收件单位 | 2025-09-01 | 张晓梅 | clock | 材料报送2025年9月1日到期',
    '上报助学名单 | 有关村和企业 | 2025-09-10 | 张晓梅 | task | 县工〔2025〕9号',
    '开展体育比赛 | 有关村和企业 | 2025-09-12 | 张晓梅 | last | 上年同期1次：迎国庆职工篮球赛，2024年9月12日',
    '召开片会 | 参会人员 | 2025-09-05 | 张晓梅 | last | 上年同期1次：第二片片会，2024年9月5日',
    '建好职工书屋 | 有关村和企业 | 2025-09-20 | 王伟 | target | 还没有完成',
    '再办一期夜校 | 有关村和企业 | 2025-09-25 | 李红 | weakness | 培训不够',
    '举办安全培训 | 企业职工 | 2025-09-30 | 张晓梅 | duty | 每年都做',
    // Begun a month before; and 60 days after it was accepted, nobody named.
    '补发提示卡 | 有关村和企业 | 2025-09-30 | 王伟 | weakness | 提示卡不全',
    '按期办结信访1起 | 信访职工 | 2025-09-16 | 张晓梅 | clock | 信访办理2025年9月16日到期',
  ]
  for (const line of expected) assert.ok(told.includes(line), `${line}\nis not among\n${told.join('\n')}`)
  assert.ok(items.every(({ what, object, due, owner, source }) => what && object && due && owner && source), 'every item has object, date, owner and source')
  assert.ok(!told.some(line => /已经办了的|中秋走访/.test(line)), 'what is done is not planned')
  assert.deepEqual(items.map(({ due }) => due), items.map(({ due }) => due).toSorted())
})

test('its text is what officers write: numbered, with the day and who answers for it', async () => {
  const { text } = await plan('monthly', '2025-09')
  assert.match(text, /^1\. 报送月度工作计划2025年9月（收件单位，9月1日前，责任人张晓梅）。$/m)
  assert.match(text, /^\d+\. 召开片会（9月5日前，责任人张晓梅）。$/m)
  assert.match(text, /^\d+\. 建好职工书屋（9月20日前，责任人王伟）。$/m)
  assert.match(text, /^\d+\. 举办安全培训（企业职工，9月底前，责任人张晓梅）。$/m)
  assert.equal(planTitle('黄坪乡总工会', parsePeriod('2025-09')), '黄坪乡总工会2025年9月工作计划')
})

test('a year begins with what became of the last year’s targets, sets them anew, and goes on month by month', async () => {
  const { items, text } = await plan('annual', '2026')
  const aim = items.find(({ indicator }) => indicator === 'movement.added')
  assert.deepEqual([aim?.what, aim?.value, aim?.base, aim?.origin], ['增减表新增会员不少于100人', 100, 60, '上年目标100人，实际60人'])
  const show = items.find(({ indicator }) => indicator === 'activity.culture')
  assert.deepEqual([show?.what, show?.split, show?.value], ['举办文体活动（文艺演出）不少于2次', '文艺演出', 2])
  assert.match(
    text,
    /^一、上年目标完成情况\n上年确定工作目标3项，完成0项。\n1\. 建好职工书屋：未完成。\n2\. 发展会员100人：实际60人，完成60%。\n3\. 文艺演出2场：台账无数据。\n二、主要目标\n1\. 增减表新增会员不少于100人（12月底前，责任人李红）。\n2\. 举办文体活动（文艺演出）不少于2次（12月底前，责任人李红）。\n三、工作安排\n每月：报送下月工作计划（镇党委，责任人张晓梅）；上缴工会经费（上级工会，责任人张晓梅）。\n2月：/,
  )
  assert.match(text, /^2月：.*元旦春节走访慰问困难职工（困难职工家庭，春节前，责任人张晓梅）/m)
})

test('what was not done last year is carried on', async () => {
  const { items } = await plan('monthly', '2026-01')
  assert.deepEqual(items.filter(({ what }) => what === '建好职工书屋').map(({ due, owner, origin }) => [due, owner, origin]), [['2026-01-31', '王伟', '上年没有完成']])
  assert.ok(!items.some(({ indicator }) => indicator !== undefined), 'numbers are set anew by the plan of a year')
})

test('many that run out are counted month by month', async () => {
  const { items } = await plan('annual', '2026')
  assert.deepEqual(items.filter(({ what }) => what.startsWith('报送材料')).map(({ what, due }) => [what, due]), [['报送材料4份', '2026-05-06'], ['报送材料4份', '2026-07-06']])
})
