import { changes, counted, ruled } from '../../../test/counted.ts'
import { sampleDesk } from '../../../test/desk.ts'

/* Counted by hand from visit.csv beside this file. */
const [town, shiwan, liuxi] = ['青石镇总工会', '石湾村联合工会', '柳溪村联合工会']
const desk = await sampleDesk('visit')

/*
 * 石湾村’s 汇总 of five 谈心 stands for its own of April, not in the second quarter alone, into which it does not fit; 柳溪村’s
 * 汇总 of four 服务 adds to its own. A prospect has one stage, that of its newest visit: 云锦 was 再努力, 愿建, then 已建会.
 */
counted(desk, 'visit', [[town, '2025H1'], [town, '2024'], [town, '2025'], [shiwan, '2025H1'], [shiwan, '2025Q2'], [liuxi, '2025Q1']], {
  visits: [26, 2, 29, 5, 1, 5],
  'visits:organize': [9, 1, 11, 0, 0, 0],
  'visits:care': [8, 1, 9, 5, 1, 0],
  'visits:guide': [1, 0, 1, 0, 0, 0],
  'visits:talks': [1, 0, 1, 0, 0, 0],
  'visits:supervise': [1, 0, 1, 0, 0, 0],
  'visits:serve': [6, 0, 6, 0, 0, 5],
  prospects: [8, 1, 8, 0, 0, 0],
  'prospects:willing': [3, 0, 2, 0, 0, 0],
  'prospects:persuade': [1, 1, 2, 0, 0, 0],
  'prospects:unfit': [2, 0, 2, 0, 0, 0],
  'prospects:elsewhere': [1, 0, 1, 0, 0, 0],
  'prospects:built': [0, 0, 1, 0, 0, 0],
  'prospects:': [1, 0, 0, 0, 0, 0],
  care: [8, 1, 9, 5, 1, 0],
  watched: [1, 0, 1, 0, 0, 0],
})

ruled(desk, 'visit', { union: town, day: '2025-07-08', purpose: '建会走访', employer: '新禾饲料有限公司', stage: '愿建' }, [
  ['a stage of 建会走访', {}],
  ['a stage of another purpose', { purpose: '谈心' }, 'refuse stage: 只有“建会走访”填建会意向，请改走访目的或清空意向'],
  ['another purpose without a stage', { purpose: '谈心', stage: null }],
  ['建会走访 without a stage', { stage: null }, 'later stage: 请补建会意向'],
  ['a 汇总 of 建会走访 without stage and firm', { stage: null, employer: null, form: '汇总', times: 3 }],
  ['no firm', { employer: null }, 'later employer: 请填写走访单位'],
  ['no purpose', { purpose: null, stage: null }, 'refuse purpose: 请填写走访目的'],
  ['no day', { day: null }, 'refuse day: 请填写走访日期，记不清可填“不详”'],
  ['the same visit told otherwise', { employer: '大洋水产有限公司', day: '2025-05-06', stage: '再努力' }, 'refuse employer: 已有走访服务“大洋水产有限公司 建会走访”（走访单位、走访目的、走访日期相同），请打开那一条修改，或改正后再登记'],
])

changes(desk, 'without its newest visit a firm is where it was before', { ledger: 'visit', find: '中方副总', do: 'remove' }, [
  [town, '2025H1', { 'visit.visits': [26, 25], 'visit.visits:organize': [9, 8], 'visit.prospects:willing': [3, 2], 'visit.prospects:persuade': [1, 2] }],
  [shiwan, '2025H1', {}],
])
changes(desk, 'a visit dated back to December leaves the half year with its firm', { ledger: 'visit', find: '职工24人', do: 'change', values: { day: '2024-12-20' } }, [
  [town, '2025H1', { 'visit.visits': [26, 25], 'visit.visits:organize': [9, 8], 'visit.prospects': [8, 7], 'visit.prospects:unfit': [2, 1] }],
  [town, '2024', { 'visit.visits': [2, 3], 'visit.visits:organize': [1, 2], 'visit.prospects': [1, 2], 'visit.prospects:unfit': [null, 1] }],
])
changes(desk, 'a 汇总 that no longer says it includes the details adds them', { ledger: 'visit', find: '祝阿根', do: 'change', values: { covers: '另计' } }, [
  [shiwan, '2025H1', { 'visit.visits': [5, 6], 'visit.visits:care': [5, 6], 'visit.care': [5, 6] }],
  [shiwan, '2025Q2', {}],
])
