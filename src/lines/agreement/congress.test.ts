import { changes, counted, ruled } from '../../../test/counted.ts'
import { sampleDesk } from '../../../test/desk.ts'

/* Counted by hand from congress.csv, proposal.csv and openness.csv beside this file. */
const [town, shiwan, liuxi] = ['青石镇总工会', '石湾村联合工会', '柳溪村联合工会']
const desk = await sampleDesk('congress', 'proposal', 'openness')

// 宏图 put two matters to the vote and one of them failed; 柳溪村’s 汇总 of four sessions names no firm.
counted(desk, 'congress', [[town, '2025H1'], [town, '2024'], [shiwan, '2025H1'], [liuxi, '2025H1']], {
  held: [10, 5, 1, 4],
  'held:firm': [8, 2, 0, 4],
  'held:area': [2, 3, 1, 0],
  employers: [4, 2, null, null],
  decided: [7, 2, 1, null],
  'decided:contract': [4, 2, 1, 0],
  'decided:rules': [2, 0, 0, 0],
  'decided:work': [1, 0, 0, 0],
  passed: [6, 2, 1, null],
  'passed:contract': [4, 2, 1, 0],
  'passed:rules': [1, 0, 0, 0],
  'passed:work': [1, 0, 0, 0],
  proposals: [33, 7, 3, 6],
  delegates: [182, 46, 20, null],
})

// What was raised in December was answered and done in January; one of January was declined; 柳溪村’s six were taken up and not done.
counted(desk, 'proposal', [[town, '2025H1'], [town, '2024'], [shiwan, '2025H1']], {
  raised: [13, 2, 1],
  'raised:living': [2, 1, 0],
  'raised:safety': [8, 1, 0],
  'raised:pay': [2, 0, 1],
  'raised:management': [1, 0, 0],
  filed: [12, 2, 1],
  answered: [7, 1, 0],
  done: [4, 1, 0],
  doneRate: [100 * 3 / 13, 50, 0],
  open: [9, 1, 1],
})

counted(desk, 'openness', [[town, '2025H1'], [town, '2024'], [shiwan, '2025H1'], [liuxi, '2025H1']], {
  times: [12, 6, 1, 5],
  'times:board': [9, 5, 0, 5],
  'times:net': [1, 0, 0, 0],
  'times:assembly': [1, 1, 0, 0],
  'times:paper': [1, 0, 1, 0],
  employers: [5, 2, 1, null],
  items: [33, 14, 2, 10],
  'items:money': [5, 4, 0, 0],
  'items:wages': [5, 2, 2, 0],
  'items:insurance': [2, 0, 0, 0],
  'items:protection': [4, 0, 0, 0],
  'items:staff': [1, 0, 0, 0],
  'items:': [16, 8, 0, 10],
})

const session = { union: town, day: '2025-08-20', tier: '企业', employer: '海月酒店有限公司', base: 30, present: 20 }
ruled(desk, 'congress', session, [
  ['two thirds of all are there', {}],
  ['one too few for two thirds', { present: 19 }, 'warn present: 实到代表没有达到应到的三分之二以上（待核实），会议无效，请核对'],
  ['more there than were due', { present: 31 }, 'refuse present: 实到代表多于应到代表，请核对'],
  ['all who are there have voted', { subjects: [{ subject: '考勤制度', yes: 16, no: 4, passed: '是' }] }],
  ['more votes than were there', { subjects: [{ subject: '考勤制度', yes: 17, no: 4, passed: '是' }] }, 'refuse subjects: 有事项的赞成和反对多于实到代表，请核对'],
  ['half of all is not more than half', { subjects: [{ subject: '考勤制度', yes: 15, no: 5, passed: '是' }] }, 'warn subjects: 有事项记为通过，赞成却没有达到全体代表的过半数（待核实），请核对'],
  ['half of all, and not passed', { subjects: [{ subject: '考勤制度', yes: 15, no: 5, passed: '否' }] }],
  ['of a firm that is not named', { employer: null }, 'later employer: 企业职代会请补召开单位'],
  ['of an area', { tier: '区域', employer: null }],
  ['of the same firm on the same day', { employer: '明德纺织厂', day: '2025-03-26' }, 'refuse employer: 已有职代会“明德纺织厂 2025-03-26”（召开单位、召开日期相同），请打开那一条修改，或改正后再登记'],
])

ruled(desk, 'proposal', { union: town, raised: '2025-08-01', title: '增设母婴室' }, [
  ['taken up the day it was raised', { filed: '2025-08-01' }],
  ['taken up before it was raised', { filed: '2025-07-31' }, 'refuse filed: 立案日期早于提出日期，请核对'],
  ['done before it was raised', { done: '2025-07' }, 'refuse done: 落实日期早于提出日期，请核对'],
  ['an opinion on no answer', { satisfied: '满意' }, 'later answered: 已有提案人意见，请补答复日期；记不清可填“不详”'],
  ['answered 不详 when', { satisfied: '满意', answered: '不详' }],
  ['without its words', { title: null }, 'later title: 请填写提案内容'],
])

ruled(desk, 'openness', { union: town, day: '2025-08-01', employer: '海月酒店有限公司', way: '公开栏' }, [
  ['of a firm', {}],
  ['of no firm', { employer: null }, 'later employer: 请填写公开单位'],
  ['by no way', { way: null }, 'later way: 请填写公开形式'],
  [
    'the same board on the same day', { employer: '明德纺织厂', day: '2025-01-20', content: '上半年财务' },
    'refuse employer: 已有厂务公开“明德纺织厂 年终奖分配办法 2025-01-20”（公开单位、公开日期、公开形式相同），请打开那一条修改，或改正后再登记',
  ],
])

changes(desk, 'a session less', { ledger: 'congress', find: '石湾村联合职代会', do: 'remove' }, [
  [shiwan, '2025H1', {
    'congress.held': [1, null], 'congress.held:area': [1, null], 'congress.decided': [1, null], 'congress.decided:contract': [1, null],
    'congress.passed': [1, null], 'congress.passed:contract': [1, null],
    'congress.proposals': [3, null], 'congress.delegates': [20, null],
  }],
])
changes(desk, 'a proposal done in June after all', { ledger: 'proposal', find: '更换三号冲床护罩', do: 'change', values: { done: '2025-06-30' } }, [
  [town, '2025H1', { 'proposal.done': [4, 5], 'proposal.doneRate': [100 * 3 / 13, 100 * 4 / 13], 'proposal.open': [9, 8] }],
])
