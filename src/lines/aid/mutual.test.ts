import { counted, ruled } from '../../../test/counted.ts'
import { sampleDesk } from '../../../test/desk.ts'

/* Counted by hand from mutual.csv and claim.csv beside this file; money in 分. */
const [town, shiwan, liuxi] = ['青石镇总工会', '石湾村联合工会', '柳溪村联合工会']
const desk = await sampleDesk('mutual', 'claim')
const yuan = (n: number) => n * 100

/* 联丰五金 says that all have joined, but not of how many: it has no part in the rate. */
counted(desk, 'mutual', [[town, '2025H1'], [town, '2024'], [town, '2025'], [shiwan, '2025H1']], {
  joined: [627, 219, 668, 38],
  'joined:hospital': [411, 118, 411, 38],
  'joined:serious': [60, 0, 60, 0],
  'joined:women': [99, 101, 99, 0],
  'joined:accident': [0, 0, 41, 0],
  'joined:': [57, 0, 57, 0],
  base: [680, 233, 721, 40],
  counted: [589, 219, 630, 38],
  rate: [100 * 589 / 680, 100 * 219 / 233, 100 * 630 / 721, 95],
  fee: [yuan(43_830), yuan(14_490), yuan(45_880), yuan(3040)],
  subsidy: [yuan(4780), null, yuan(4780), null],
})
counted(desk, 'claim', [[town, '2025H1'], [town, '2024'], [town, '2025'], [liuxi, '2025H1']], {
  cases: [13, 2, 14, 7],
  'cases:hospital': [10, 2, 11, 7],
  'cases:serious': [1, 0, 1, 0],
  'cases:women': [1, 0, 1, 0],
  'cases:': [1, 0, 1, 0],
  money: [yuan(33_300), yuan(1280), yuan(33_300), yuan(10_900)],
  'money:hospital': [yuan(14_800), yuan(1280), yuan(14_800), yuan(10_900)],
  'money:serious': [yuan(10_000), 0, yuan(10_000), 0],
  'money:women': [yuan(8000), 0, yuan(8000), 0],
  'money:': [yuan(500), 0, yuan(500), 0],
})

const few = 'warn joined: 医疗互助要求100人及以下的单位全员参保，其他单位参保达到80%以上，请确认'
ruled(desk, 'mutual', { union: town, day: '2025-08-20', plan: '住院医疗互助', employer: '明德纺织厂', base: 100, joined: 100 }, [
  ['all of a hundred', {}],
  ['all but one of a hundred', { joined: 99 }, few],
  ['four in five of more', { base: 130, joined: 104 }],
  ['one less', { base: 130, joined: 103 }, few],
  ['more than there are', { joined: 101 }, 'refuse joined: 参保职工多于应参保职工，请核对'],
  ['of how many no one says', { base: null }, 'later base: 请补应参保职工数，不然说不清参保率'],
  ['a 汇总 of few', { form: '汇总', times: 3, joined: 50 }],
  ['more help than cost', { fee: '100', subsidy: '101' }, 'refuse subsidy: 工会补贴多于参保费，请核对'],
  ['the same firm, plan and day', { day: '2025-03-15' }, 'refuse employer: 已有医疗互助参保“住院医疗互助 明德纺织厂 2025-03-15”（参保单位、互助种类、参保日期相同），请打开那一条修改，或改正后再登记'],
])
ruled(desk, 'claim', { union: town, day: '2025-08-20', plan: '住院医疗互助', name: '严阿大', spent: '3000', amount: '1000' }, [
  ['a claim', {}],
  ['more than he paid himself', { amount: '3001' }, 'warn amount: 住院互助的理赔金多于自付医疗费，请确认'],
  ['of another plan', { plan: '大病互助', amount: '10000' }],
  ['paid before it was asked for', { applied: '2025-08-21' }, 'refuse day: 理赔日期早于申请日期，请核对'],
])
