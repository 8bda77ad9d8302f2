import { changes, counted, ruled } from '../../../test/counted.ts'
import { sampleDesk } from '../../../test/desk.ts'

/* Counted by hand from member.csv, movement.csv and headcount.csv beside this file, and basis.csv of src/office. */
const [town, mingde, jiayin, shiwan, liuxi, huangping] = ['青石镇总工会', '明德纺织工会', '佳音乐器工会', '石湾村联合工会', '柳溪村联合工会', '黄坪乡总工会']
const desk = await sampleDesk('basis', 'member', 'movement', 'headcount')

// The newest return of each of fourteen unions in June, of nine at the end of 2024; 下洋村 does not tell its workers.
counted(desk, 'headcount', [[town, '2025H1'], [town, '2024'], [shiwan, '2025H1'], [shiwan, '2025-07']], {
  workers: [823, 534, 113, 114],
  members: [743, 522, 100, 102],
  women: [352, 275, 34, 35],
  migrants: [223, 107, 39, 40],
  counted: [743 - 39, 522 - 39, 100, 102],
  rate: [100 * 704 / 823, 100 * 483 / 534, 100 * 100 / 113, 100 * 102 / 114],
})

// 石湾村’s 汇总 of seven stands for its four of May; what reaches into July or has only a year is not yet counted.
counted(desk, 'movement', [[town, '2025H1'], [town, '2024'], [town, '2025'], [shiwan, '2025-05'], [liuxi, '2025H1']], {
  added: [112, 5, 181, 4, 33],
  movedIn: [11, 0, 11, 0, 2],
  movedOut: [28, 1, 28, 0, 3],
  lost: [38, 9, 38, 0, 3],
})

/*
 * By 名册 in June: 机关 5, 小学 4, 佳音 5, 翠苑 3 (and not its return of 22); by 报表 all others, 明德 since April.
 * At the end of 2024 明德 went by 名册 and 翠苑 did not yet. 黄坪乡, in another township, was dissolved in March and has none left.
 */
counted(desk, 'member', [[town, '2025H1'], [town, '2024'], [jiayin, '2025H1'], [mingde, '2025Q1'], [shiwan, '2025H1'], [huangping, '2025Q1']], {
  enrolled: [24, 17, 5, 4, 1, 0],
  enrolledWomen: [14, 10, 3, 3, 0, 0],
  enrolledMigrants: [10, 4, 4, 2, 1, 0],
  newForm: [4, 4, 0, 0, 1, 0],
  'newForm:driver': [1, 1, 0, 0, 0, 0],
  'newForm:courier': [1, 1, 0, 0, 1, 0],
  'newForm:keeper': [1, 1, 0, 0, 0, 0],
  'newForm:home': [1, 1, 0, 0, 0, 0],
  realName: [100 * 24 / 743, 100 * 17 / 522, null, 100 * 4 / 126, 1, null],
  admitted: [9, 3, 6, 1, null, null],
  total: [721 + 17, 396 + 11, 5, 4, 100, 0],
  women: [337 + 11, 178 + 7, 3, 3, 34, 0],
  migrants: [217 + 7, 79 + 1, 4, 2, 39, 0],
  added: [60 + 8, 5 + 1, 6, 1, 7, 2],
  enrolledIn: [1, 0, 0, 0, null, null],
  enrolledOut: [0, 0, 0, 0, null, 1],
  enrolledLost: [3, 0, 1, 0, null, 1],
  adrift: [0, 0, 0, 0, 0, 0],
  movedIn: [11 + 1, 0, 0, 0, 0, 0],
  movedOut: [28, 1, 0, 0, 0, 0],
  lost: [38 + 3, 9 - 8, 1, 0, 0, 0],
  womenShare: [100 * 348 / 738, 100 * 185 / 407, 60, 75, 34, null],
  migrantShare: [100 * 224 / 738, 100 * 80 / 407, 80, 50, 39, null],
})

ruled(desk, 'headcount', { union: shiwan, on: '2025-08-31', workers: '70（女30）', members: '70（女30）' }, [
  ['as many members as workers', {}],
  ['a member more than workers', { members: 71 }, 'refuse members: 会员人数大于职工人数，请核对'],
  ['more women than there are', { members: '70（女31）' }, 'refuse members: 会员人数大于职工人数，请核对'],
  ['workers not known', { workers: null, members: 71 }],
  ['women more than members', { members: '20（女21）' }, 'refuse members: 会员人数中女21人多于总数20人，请核对'],
  ['no members told', { members: '' }, 'refuse members: 请填写会员人数'],
  ['a second return of one day', { on: '2025-06-30' }, 'refuse on: 已有会员人数报表“石湾村联合工会 2025-06-30”（截至日期相同），请打开那一条修改，或改正后再登记'],
])
ruled(desk, 'movement', { union: shiwan, day: '2025-08-31', kind: '发展', people: 3 }, [
  ['a detail', {}],
  ['without people', { people: null }, 'refuse people: 请填写人数'],
  ['of no kind', { kind: '调动' }, 'refuse kind: 增减类别“调动”不在可选项里，请填其中之一：新建工会、发展、转入、转出、减少'],
  ['several months as a 汇总', { day: '2025年7—8月', form: '汇总', times: 2 }],
  ['moved to a union', { kind: '转出', to: liuxi }],
  ['moved to a union that was dissolved by then', { kind: '转出', to: '蓝天塑料工会' }, 'refuse day: 转往的工会当时已经撤销，请核对转往工会和日期'],
  ['moved to it while it stood', { kind: '转出', to: '蓝天塑料工会', day: '2025-04-30' }],
  ['come from a union that is dissolved', { kind: '转入', from: '蓝天塑料工会' }],
  ['come to where it was admitted', { to: liuxi }, 'refuse to: 只有“转出”填转往工会，请改增减类别或清空转往工会'],
  ['a 汇总 without people and times', { day: '2025年7—8月', form: '汇总', people: null }],
  ['several months as a detail', { day: '2025年7—8月' }, 'refuse day: 日期“2025年7—8月”是一段时间，请写开始的那天（或旬、月、季、年）；整段的合计数请按汇总登记'],
])
ruled(desk, 'member', { union: '宏图机械工会', name: '洪机', joined: '2010-03-01', how: '发展' }, [
  ['joined the day the union was founded', { joined: '2008-09-15' }],
  ['joined in its year', { joined: '2008' }],
  ['joined the day before', { joined: '2008-09-14' }, 'refuse joined: 入会日期早于所在工会成立日期，请核对'],
  ['joined a union that was dissolved', { union: '蓝天塑料工会', joined: '2025-05-01' }, 'refuse joined: 入会时所在工会已经撤销，请核对工会和入会日期'],
  ['moved to a union that is dissolved', { left: '2025-06-01', why: '转出', wentTo: '蓝天塑料工会' }, 'refuse left: 转往的工会当时已经撤销，请核对转往工会和离会日期'],
  ['moved to one that stands', { left: '2025-06-01', why: '转出', wentTo: liuxi }],
  ['retired, and moved', { left: '2025-06-01', why: '退休', wentTo: liuxi }, 'refuse wentTo: 只有离会原因是“转出”的填转往工会，请改离会原因或清空转往工会'],
  ['moved to its own union', { left: '2025-06-01', why: '转出', wentTo: '宏图机械工会' }, 'refuse wentTo: 转往的就是现在的工会，请选另一个工会'],
  ['joined no one knows when', { joined: '不详' }],
  ['joined no one says when or how', { joined: null, how: null }, 'later joined: 请填写入会日期，记不清可填“不详”', 'later how: 请填写入会方式'],
  ['born the day it joined', { born: '2010-03-01' }],
  ['born after it joined', { born: '2010-03-02' }, 'refuse joined: 入会日期早于出生日期，请核对'],
  ['left the day it joined', { left: '2010-03-01' }],
  ['left before it joined', { left: '2010-02' }, 'refuse left: 离会日期早于入会日期，请核对'],
  ['as the number says', { identity: '990101199003070023', born: '1990-03-07', sex: '女' }],
  ['born in the month of the number', { identity: '990101199003070023', born: '1990年3月' }],
  ['born 不详', { identity: '990101199003070023', born: '不详' }],
  ['of another birth', { identity: '990101199003070023', born: '1990年4月' }, 'refuse born: 出生日期与身份证号不一致，请核对'],
  ['of another sex', { identity: '990101199003070023', sex: '男' }, 'refuse sex: 性别与身份证号不一致，请核对'],
  ['of a number that is there', { identity: '990101197710302138' }, 'refuse identity: 已有会员名册“项立新”（身份证号相同），请打开那一条修改，或改正后再登记'],
  ['of a card that is there', { card: 'QS0041' }, 'refuse card: 已有会员名册“项立新”（会员证号相同），请打开那一条修改，或改正后再登记'],
])

const share = (...parts: [number, number]) => 100 * parts[0] / parts[1]
changes(desk, 'a member less is one less by 名册 and in all', { ledger: 'member', find: '骆河', do: 'remove' }, [
  [town, '2025H1', {
    'member.enrolled': [24, 23], 'member.enrolledMigrants': [10, 9], 'member.admitted': [9, 8], 'member.total': [738, 737], 'member.migrants': [224, 223], 'member.added': [68, 67],
    'member.realName': [share(24, 743), share(23, 743)], 'member.womenShare': [share(348, 738), share(348, 737)], 'member.migrantShare': [share(224, 738), share(223, 737)],
  }],
  [town, '2025Q1', {}],
])
changes(desk, 'a member dated back was a member before', { ledger: 'member', find: '琴心', do: 'change', values: { joined: '2025-03-31' } }, [
  [jiayin, '2025Q1', {
    'member.enrolled': [5, 6], 'member.enrolledWomen': [2, 3], 'member.enrolledMigrants': [4, 5], 'member.admitted': [5, 6], 'member.total': [5, 6],
    'member.women': [2, 3], 'member.migrants': [4, 5],
    'member.added': [5, 6], 'member.womenShare': [40, 50], 'member.migrantShare': [80, share(5, 6)],
  }],
  [jiayin, '2025H1', {}],
])
changes(desk, 'in place of the newest return stands the one before it: 96 workers, 88 members, 31 women, 19 migrants', { ledger: 'headcount', find: '2025-05-31', do: 'remove' }, [
  [town, '2025H1', {
    'headcount.workers': [823, 822], 'headcount.members': [743, 741], 'headcount.women': [352, 351], 'headcount.migrants': [223, 221],
    'headcount.counted': [704, 702], 'headcount.rate': [share(704, 823), share(702, 822)],
    'member.total': [738, 736], 'member.women': [348, 347], 'member.migrants': [224, 222], 'member.realName': [share(24, 743), share(24, 741)],
    'member.womenShare': [share(348, 738), share(347, 736)], 'member.migrantShare': [share(224, 738), share(222, 736)],
  }],
  [town, '2024', {}],
])
changes(desk, 'a 汇总 of seven taken away brings back the four it includes', { ledger: 'movement', find: '半年报', do: 'remove' }, [
  [town, '2025H1', { 'movement.added': [112, 109], 'member.added': [68, 65] }],
])
changes(desk, 'without its 名册 翠苑 goes by its return again: 22 members, 15 women, 6 migrants', { ledger: 'basis', find: '2025年5月', do: 'remove' }, [
  [town, '2025H1', {
    'member.total': [738, 757], 'member.women': [348, 360], 'member.migrants': [224, 228], 'member.added': [68, 67], 'member.lost': [41, 40],
    'member.womenShare': [share(348, 738), share(360, 757)], 'member.migrantShare': [share(224, 738), share(228, 757)],
  }],
])
