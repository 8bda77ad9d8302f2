import { changes, counted, ruled } from '../../../test/counted.ts'
import { sampleDesk } from '../../../test/desk.ts'

/* Counted by hand from campaign.csv beside this file. */
const [town, liuxi] = ['青石镇总工会', '柳溪村联合工会']
const desk = await sampleDesk('campaign')

/* Six firms are listed by name, three come with 石湾村’s 汇总, two entered the county’s; how many 柳溪村 has is not told yet. */
counted(desk, 'campaign', [[town, '2025H1'], [town, '2024'], [liuxi, '2025H1']], {
  campaigns: [7, 2, 1],
  'campaigns:safety': [4, 1, 1],
  'campaigns:learning': [2, 1, 0],
  'campaigns:other': [1, 0, 0],
  firms: [11, 5, null],
  teams: [15, 9, null],
  workers: [511, 320, null],
  models: [2, 1, null],
  learning: [9, 6, 0],
  learners: [320, 190, 0],
  seenFirms: [60, null, null],
  seenVillages: [12, null, null],
  prizes: [1, null, null],
  'prizes:win': [1, 0, 0],
})

const scores = [{ item: '组织领导', full: '40', gained: '38' }, { item: '隐患排查', full: '60', gained: '55.5' }]
ruled(desk, 'campaign', { union: town, day: '2025-08-20', kind: '安康杯', title: '下半年安康杯', firms: 9 }, [
  ['nine firms', {}],
  ['how many no one says', { firms: null }, 'later firms: 请补参赛企业数'],
  ['over before it began', { ended: '2025-08-19' }, 'refuse ended: 结束日期早于启动日期，请核对'],
  ['more models than firms', { models: 10 }, 'refuse models: 示范企业多于参赛企业，请核对'],
  ['a sheet of a hundred points', { scores }],
  ['a sheet of a hundred and one', { scores: [...scores, { item: '其他', full: '1' }] }, 'refuse scores: 评分表的满分合计超过100分，请核对各项满分'],
  ['a sheet of ninety', { scores: [scores[1], { item: '组织领导', full: '30' }] }, 'warn scores: 评分表的满分合计不到100分，请看看是不是漏了项目'],
  ['more gained than can be', { scores: [scores[1], { item: '组织领导', full: '40', gained: '40.5' }] }, 'refuse scores: 评分表中有一项得分高于满分，请核对'],
  ['another sum than the sheet’s', { scores, score: '95' }, 'warn score: 总分填了95，按其他各栏推算是93.5，请核对'],
  ['a model too many', { firms: 1, models: 1, entries: [{ employer: '明德纺织厂' }] }, 'warn models: 示范企业数和参赛单位里勾选的不一样多，请核对'],
  ['a firm twice', { firms: 2, entries: [{ employer: '明德纺织厂' }, { employer: '明德纺织厂' }] }, 'refuse entries: 有企业在参赛单位里填了两遍，请核对'],
  ['fewer firms than are listed', { firms: 1, entries: [{ employer: '明德纺织厂' }, { employer: '宏图机械有限公司' }] }, 'refuse firms: 参赛企业填了1，而参赛单位合计2，请核对'],
])

changes(desk, 'what 柳溪村 has, once it is told', { ledger: 'campaign', find: '柳溪村安康杯', do: 'change', values: { firms: 4, workers: 88 } }, [
  [town, '2025H1', { 'campaign.firms': [11, 15], 'campaign.workers': [511, 599] }],
  [liuxi, '2025H1', { 'campaign.firms': [null, 4], 'campaign.workers': [null, 88] }],
])
