import { changes, counted, ruled } from '../../../test/counted.ts'
import { sampleDesk } from '../../../test/desk.ts'

/* Counted by hand from grant.csv beside this file; money in 分. */
const [town, liuxi] = ['青石镇总工会', '柳溪村联合工会']
const desk = await sampleDesk('household', 'grant')
const yuan = (n: number) => n * 100

/* 柳溪村’s 汇总 of five names no household; 应国强 got his no one knows when. */
counted(desk, 'grant', [[town, '2025H1'], [town, '2024'], [town, '2025'], [liuxi, '2025Q1']], {
  grants: [12, 2, 13, 5],
  'grants:living': [7, 1, 8, 5],
  'grants:medical': [2, 0, 2, 0],
  'grants:temporary': [3, 1, 3, 0],
  households: [6, 2, 6, null],
  money: [yuan(24_500), yuan(5800), yuan(27_500), yuan(4000)],
  'money:living': [yuan(9400), yuan(5000), yuan(12_400), yuan(4000)],
  'money:medical': [yuan(13_000), 0, yuan(13_000), 0],
  'money:temporary': [yuan(2100), yuan(800), yuan(2100), 0],
  funds: [yuan(24_500), yuan(5800), yuan(27_500), yuan(4000)],
  'funds:union': [yuan(6000), 0, yuan(6000), 0],
  'funds:superior': [yuan(13_400), yuan(5000), yuan(16_400), 0],
  'funds:government': [yuan(4000), 0, yuan(4000), yuan(4000)],
  'funds:firm': [yuan(600), 0, yuan(600), 0],
  'funds:donation': [0, yuan(800), 0, 0],
  'funds:': [yuan(500), 0, yuan(500), 0],
  served: [30, 4, 34, 12],
})

const twice = 'refuse household: 这一户这一期已有同一项救助，不能重复发放，请核对户主、项目和期间'
ruled(desk, 'grant', { union: town, day: '2025-08-20', household: '方大山', item: '临时救助', period: '2025年8月', amount: '500', source: '工会' }, [
  ['a first of its kind', {}],
  ['one more of its item and period', { item: '医疗救助', period: '2025' }, twice],
  ['of another period', { item: '医疗救助', period: '2024' }],
  ['of another item', { item: '临时救助', period: '2025' }],
  ['of another household', { item: '医疗救助', period: '2025', household: '贺三弟' }],
  ['of no period', { period: null }, 'later period: 请填写救助期间，记不清可填“不详”'],
  ['two of which the period is not known', { household: '应国强', item: '生活救助', period: '不详' }],
  ['from whom no one says', { source: null }, 'later source: 请填写资金来源'],
])

changes(desk, 'the only grant of a household takes the household along', { ledger: 'grant', find: '余秋菊', do: 'remove' }, [
  [town, '2025H1', {
    'grant.grants': [12, 11], 'grant.grants:living': [7, 6], 'grant.households': [6, 5], 'grant.served': [30, 27], 'grant.money': [yuan(24_500), yuan(22_100)],
    'grant.money:living': [yuan(9400), yuan(7000)], 'grant.funds': [yuan(24_500), yuan(22_100)], 'grant.funds:superior': [yuan(13_400), yuan(11_000)],
  }],
  [liuxi, '2025Q1', {}],
])
