import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { changes, counted, ruled } from '../../test/counted.ts'
import { sampleDesk } from '../../test/desk.ts'

/* Counted by hand from union.csv, employer.csv and post.csv beside this file; 北湾县 > 青石镇 > villages and firms. */
const [county, town, shiwan, liuxi, xiayang] = ['北湾县总工会', '青石镇总工会', '石湾村联合工会', '柳溪村联合工会', '下洋村联合工会']
const desk = await sampleDesk('body', 'alias', 'post', 'basis', 'dispute', 'petition', 'inspection', 'activity', 'movement', 'zero')

// The township stands in the county and is none of its own grassroots unions; 顺达运输工会, founded 不详, is never counted.
counted(desk, 'union', [[town, '2025H1'], [town, '2024'], [county, '2025H1'], [county, '2001..2024'], [shiwan, '2025H1']], {
  standing: [16, 14, 16, 14, 1],
  'standing:village': [3, 3, 3, 3, 0],
  'standing:enterprise': [5, 4, 5, 4, 1],
  'standing:office': [1, 1, 1, 1, 0],
  'standing:trade': [1, 1, 1, 1, 0],
  'standing:regional': [1, 1, 1, 1, 0],
  'standing:cooperative': [1, 1, 1, 1, 0],
  'standing:community': [1, 1, 1, 1, 0],
  'standing:park': [1, 1, 1, 1, 0],
  'standing:institution': [2, 1, 2, 1, 0],
  founded: [3, 0, 3, 14, 0],
  'founded:village': [0, 0, 0, 4, 0],
  'founded:enterprise': [2, 0, 2, 4, 0],
  'founded:office': [0, 0, 0, 1, 0],
  'founded:trade': [0, 0, 0, 1, 0],
  'founded:regional': [0, 0, 0, 1, 0],
  'founded:cooperative': [0, 0, 0, 1, 0],
  'founded:community': [0, 0, 0, 1, 0],
  'founded:park': [0, 0, 0, 1, 0],
  'founded:institution': [1, 0, 1, 0, 0],
  dissolved: [1, 0, 1, 2, 0],
  merged: [0, 0, 0, 1, 0],
  legal: [2, 2, 2, 2, 0],
  twoNew: [3, 2, 3, 2, 1],
  partyLed: [1, 1, 1, 1, 0],
  chairless: [0, 0, 0, 0, 0],
  accounts: [4, 4, 4, 4, 0],
})

/*
 * Of 25 and more in June stand 明德, 宏图, 启航, 佳音, 联丰 and 丰禾 with a union, of which 启航, 联丰 and 丰禾 have no women's body and only
 * 明德 and 佳音 (不详 since when) a mediation body. In 石湾 and 柳溪 no one told how large 豆腐坊 and 裁缝铺, 竹编 and 卤味坊 are: no one
 * knows that none is lacking. 润泽 with its 24 is on the local list.
 */
// Without a union in June, of 25 and more: 云锦 57 (founded in September), 天成 30, 大洋 25, 老粮站 30 (its union dissolved).
counted(desk, 'employer', [[town, '2025H1'], [town, '2024'], [shiwan, '2025H1'], [liuxi, '2025']], {
  standing: [19, 21, 4, 2],
  'standing:state': [1, 2, 0, 0],
  'standing:collective': [2, 2, 0, 0],
  'standing:private': [7, 7, 0, 0],
  'standing:joint': [1, 1, 0, 0],
  'standing:foreign': [1, 1, 0, 0],
  'standing:cooperative': [1, 1, 0, 0],
  'standing:household': [6, 6, 4, 2],
  'standing:': [0, 1, 0, 0],
  covered: [3, 3, 2, 2],
  workers: [804 - 46, 563, 10, null],
  uncovered: [4, 3, null, null],
  required: [10, 7, null, null],
  built: [6, 4, 0, 0],
  rate: [60, 100 * 4 / 7, null, null],
  unsized: [5, 11, 2, 2],
  untasked: [1, 0, 0, 0],
  foreign: [2, 2, 0, 0],
  foreignBuilt: [0, 0, 0, 0],
  womenless: [3, 2, 0, 0],
  mediatorless: [4, 2, 0, 0],
})

// 程守业 left two posts in March, 莫秀琴 hers on the last day of 2024; 贺敏, 白露, 江一帆, 傅晓岚 and 祝阿根 hold several.
counted(desk, 'post', [[town, '2025H1'], [town, '2024'], [shiwan, '2025H1']], {
  held: [18, 17, 3],
  'held:chair': [7, 6, 1],
  'held:vice': [1, 2, 0],
  'held:member': [2, 2, 0],
  'held:auditChair': [1, 1, 0],
  'held:auditor': [1, 1, 0],
  'held:women': [1, 1, 0],
  'held:mediator': [2, 2, 0],
  'held:inspector': [2, 1, 2],
  'held:officer': [1, 1, 0],
  women: [3, 3, 0],
  fullTime: [3, 3, 0],
  people: [13, 11, 2],
})

ruled(desk, 'union', { union: town, name: '海月酒店工会', type: 'enterprise', founded: '2025-07-15' }, [
  ['dissolved on its first day', { dissolved: '2025-07-15' }],
  ['dissolved a day before', { dissolved: '2025-07-14' }, 'refuse dissolved: 撤销日期早于成立日期，请核对'],
  ['dissolved in the month of its founding', { dissolved: '2025-07' }],
  ['dissolved no one knows when', { dissolved: '不详' }],
  ['without a founding day', { founded: null }, 'later founded: 请填写成立日期，记不清可填“不详”'],
  ['founded no one knows when', { founded: '不详' }],
  ['without a name', { name: '' }, 'refuse name: 请填写工会名称'],
  ['of no type', { type: null }, 'refuse type: 请填写工会类型'],
  ['of a name that is there', { name: '石湾村联合工会' }, 'refuse name: 已有工会组织“石湾村联合工会”（工会名称相同），请打开那一条修改，或改正后再登记'],
])
ruled(desk, 'employer', { union: town, name: '海天酒楼', opened: '2020' }, [
  ['closed in its first year', { closed: '2020-01-01' }],
  ['closed the year before', { closed: '2019-12-31' }, 'refuse closed: 停业日期早于开业日期，请核对'],
  ['in a joint union since a day', { jointUnion: shiwan, joinedOn: '2024' }],
  ['in a joint union, 不详 since when', { jointUnion: shiwan, joinedOn: '不详' }],
  ['in a joint union and no day', { jointUnion: shiwan }, 'later joinedOn: 加入的联合工会与加入日期要一起填，日期记不清可填“不详”'],
  ['a day and no joint union', { joinedOn: '2024' }, 'later joinedOn: 加入的联合工会与加入日期要一起填，日期记不清可填“不详”'],
  ['left before it joined', { jointUnion: shiwan, joinedOn: '2024-06-01', leftOn: '2024-05-31' }, 'refuse leftOn: 退出日期早于加入日期，请核对'],
  ['left the day it joined', { jointUnion: shiwan, joinedOn: '2024-06-01', leftOn: '2024-06-01' }],
  ['staff without a day', { staff: [{ workers: 30 }] }, 'refuse staff.0.on: 职工人数第1行：请填写截至日期，记不清可填“不详”'],
  ['a day without staff', { staff: [{ on: '2025' }] }, 'refuse staff.0.workers: 职工人数第1行：请填写职工'],
  ['without an opening day', { opened: null }, 'later opened: 请填写开业日期，记不清可填“不详”'],
])
ruled(desk, 'post', { union: town, name: '林正清', post: '主席', from: '2025-03' }, [
  ['left in the month it was taken', { until: '2025-03-01' }],
  ['left the month before', { until: '2025-02' }, 'refuse until: 离任日期早于任职日期，请核对'],
  ['without a first day', { from: null }, 'later from: 请填写任职日期，记不清可填“不详”'],
  ['of one person in another post', { post: '委员', from: '2021-09-28' }],
  ['told again', { post: '主席', from: '2021-09-28' }],
  ['told again otherwise', { post: '主席', from: '2021-09-28', other: '书记' }, 'refuse name: 已有任职“林正清 主席”（姓名、职务、任职日期相同），请打开那一条修改，或改正后再登记'],
])
ruled(desk, 'basis', { union: shiwan, from: '2025-07-01', way: '名册' }, [
  ['from another day', {}],
  ['twice from one day', { from: '2022-01-01' }, 'refuse from: 已有会员口径“石湾村联合工会 人数报表 2022-01-01”（起用日期相同），请打开那一条修改，或改正后再登记'],
  ['of no day', { from: null }, 'refuse from: 请填写起用日期，记不清可填“不详”'],
])
ruled(desk, 'alias', { union: town, name: '石湾二村', of: shiwan }, [
  ['a new one', {}],
  ['one that means another', { name: '柳溪' }, 'refuse name: 已有别名“柳溪”（别名相同），请打开那一条修改，或改正后再登记'],
  ['told again', { name: '石湾' }],
  ['of no one', { of: '东湾村' }, 'refuse of: 没有找到正式名称“东湾村”，是不是：石湾村联合工会、东港园区工会？'],
])
test('an alias stands for its union and its firm', async () => {
  assert.deepEqual(await desk.says('dispute', { union: '石湾', employer: '宏图厂', received: '2025-01-03', cause: 'pay' }), [])
})
ruled(desk, 'zero', { union: liuxi, ledger: '劳动争议', period: '2024' }, [
  ['of a ledger that may be empty', {}],
  ['no one knows when', { period: '不详' }, 'refuse period: 请写明是哪一段时间未开展，例如2025年上半年'],
  ['where something happened', { period: '2025Q1' }, 'refuse period: 2025年第一季度已有1起劳动争议，不能登记未开展'],
  ['where something may have happened', { union: xiayang, ledger: '信访接待', period: '2025-07' }, 'warn period: 有1条信访接待的日期跨入2025年7月，请确认本期未开展'],
  ['of a kind that was not held', { ledger: '活动', only: '运动会' }],
  ['of a kind that was', { union: town, ledger: '活动', only: '运动会', period: '2025H1' }, 'refuse period: 2025年上半年已有3次活动，不能登记未开展'],
  ['of no such kind', { ledger: '活动', only: '郊游' }, 'refuse only: 限于类别“郊游”不在可选项里，请从下拉中选'],
  ['of a kind of another ledger', { only: '演讲比赛' }, 'refuse only: 劳动争议没有“演讲比赛”这一类，请重新选择，或留空表示全部'],
  ['of a ledger without 本期未开展', { ledger: '工会组织' }, 'refuse ledger: 台账“工会组织”不在可选项里，是不是：工伤事故、职代会、会员增减'],
])

describe('what was declared not to have happened is 0, and what no one told is not known', () => {
  for (const [indicator, union, period, value, zero] of [
    ['dispute.received', xiayang, '2025H1', 0, 'declared'], // four declarations share the half year
    ['dispute.received', xiayang, '2025', null, undefined],
    ['dispute.sought:injury', xiayang, '2025-03', 0, 'declared'],
    ['dispute.success', xiayang, '2025H1', null, undefined],
    ['petition.received', xiayang, '2025Q2', 0, 'declared'],
    ['inspection.rounds:fire', liuxi, '2025H1', 0, 'declared'],
    ['inspection.rounds:health', liuxi, '2025Q3', 0, 'declared'],
    ['inspection.rounds:heat', liuxi, '2025H1', 0, 'kept'], // 柳溪 told of another inspection
    ['inspection.rounds:heat', liuxi, '2025Q3', null, undefined],
    ['movement.movedOut', '翠苑社区工会', '2025Q2', 0, 'declared'],
    ['movement.movedIn', '翠苑社区工会', '2025Q2', null, undefined],
    ['activity.held:speech', shiwan, '2025-01', 0, 'declared'], // by the township above it
  ] as const) {
    test(`${indicator}, ${union} ${period}: ${value}`, async () => {
      const figure = await desk.figure(indicator, union, period)
      assert.deepEqual([figure.value, figure.trail.zero], [value, zero])
    })
  }
})

changes(desk, 'a union founded two months earlier leaves one firm less without a union', { ledger: 'union', find: '云锦服装工会', do: 'change', values: { founded: '2025-06-30' } }, [
  [town, '2025H1', {
    'union.standing': [16, 17], 'union.standing:enterprise': [5, 6], 'union.founded': [3, 4], 'union.founded:enterprise': [2, 3], 'employer.uncovered': [4, 3],
    'employer.built': [6, 7], 'employer.rate': [60, 70], 'employer.womenless': [3, 4], 'employer.mediatorless': [4, 5],
  }],
  [town, '2025', {}],
])
changes(desk, 'a firm that closed was there before', { ledger: 'employer', find: '大洋水产有限公司', do: 'change', values: { closed: '2025-06-30' } }, [
  [town, '2025H1', { 'employer.standing': [19, 18], 'employer.standing:foreign': [1, null], 'employer.uncovered': [4, 3], 'employer.workers': [758, 733],
    'employer.required': [10, 9], 'employer.rate': [60, 100 * 6 / 9], 'employer.foreign': [2, 1] }],
  [town, '2025Q1', {}],
])
changes(desk, 'a post taken away is a post and a person less', { ledger: 'post', find: '田禾', do: 'remove' }, [
  [town, '2025H1', { 'post.held': [18, 17], 'post.held:auditChair': [1, null], 'post.people': [13, 12] }],
  [shiwan, '2025H1', {}],
])
changes(desk, 'one declaration taken back leaves the half year unknown', { ledger: 'zero', find: '2025年3月', do: 'remove' }, [
  [
    xiayang, '2025H1',
    Object.fromEntries([
      'received', 'mediated', 'agreed', 'people', 'migrants', 'sought', 'settled', 'paid', 'collective', 'arbitrated', 'times', 'firms',
    ].map(name => [`dispute.${name}`, [0, null]])),
  ],
  [xiayang, '2025Q2', {}],
])
