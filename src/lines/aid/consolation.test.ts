import { changes, counted, ruled } from '../../../test/counted.ts'
import { sampleDesk } from '../../../test/desk.ts'

/* Counted by hand from consolation.csv beside this file; money in 分. */
const [town, shiwan, liuxi] = ['青石镇总工会', '石湾村联合工会', '柳溪村联合工会']
const desk = await sampleDesk('household', 'consolation')
const yuan = (n: number) => n * 100

/*
 * What was given for 两节 in December 2024 counts on 29 January 2025, 春节, and what in December 2025, in 2026. 石湾村’s 汇总
 * stands for its own of January, whose money alone says from whom it is.
 */
counted(desk, 'consolation', [[town, '2025H1'], [town, '2024'], [town, '2025'], [shiwan, '2025H1'], [liuxi, '2025H1']], {
  visits: [11, 1, 13, 2, 2],
  'visits:twoFeasts': [6, 1, 6, 2, 0],
  'visits:labourDay': [1, 0, 1, 0, 1],
  'visits:midAutumn': [0, 0, 1, 0, 0],
  'visits:coolness': [1, 0, 2, 0, 0],
  'visits:illness': [1, 0, 1, 0, 0],
  'visits:mourning': [1, 0, 1, 0, 0],
  'visits:everyday': [1, 0, 1, 0, 1],
  households: [23, 10, 32, 8, null],
  'households:twoFeasts': [23, 10, 23, 8, 0],
  'households:midAutumn': [0, 0, 9, 0, 0],
  feasts: [23, 10, 23, 8, 0],
  members: [31, null, 31, null, null],
  people: [177, 0, 237, 0, 20],
  frontline: [146, 0, 146, 0, 20],
  models: [4, 0, 4, 0, 0],
  sick: [1, 0, 1, 0, 0],
  newForm: [0, 0, 60, 0, 0],
  migrants: [25, 0, 25, 0, 0],
  retired: [1, 0, 1, 0, 0],
  money: [yuan(21_800), yuan(8000), yuan(26_300), yuan(4000), yuan(600)],
  'money:twoFeasts': [yuan(20_400), yuan(8000), yuan(20_400), yuan(4000), 0],
  'money:midAutumn': [0, 0, yuan(4500), 0, 0],
  'money:illness': [yuan(500), 0, yuan(500), 0, 0],
  'money:mourning': [yuan(300), 0, yuan(300), 0, 0],
  'money:everyday': [yuan(600), 0, yuan(600), 0, yuan(600)],
  feastMoney: [yuan(20_400), yuan(8000), yuan(20_400), yuan(4000), 0],
  funds: [yuan(20_300), yuan(8000), yuan(24_800), yuan(2500), yuan(600)],
  'funds:union': [yuan(15_000), yuan(8000), yuan(18_000), yuan(2500), yuan(600)],
  'funds:superior': [yuan(5000), 0, yuan(5000), 0, 0],
  'funds:donation': [yuan(300), 0, yuan(1800), 0, 0],
  goods: [yuan(10_700), null, yuan(13_700), null, yuan(600)],
  'goods:twoFeasts': [yuan(4900), 0, yuan(4900), 0, 0],
  'goods:labourDay': [yuan(600), 0, yuan(600), 0, yuan(600)],
  'goods:coolness': [yuan(5200), 0, yuan(8200), 0, 0],
  given: [yuan(16_400), yuan(8000), yuan(20_900), yuan(4000), 0],
  average: [yuan(16_400) / 23, yuan(800), yuan(20_900) / 32, yuan(500), null],
})

const lines = [{ source: '工会', amount: '1800' }]
ruled(desk, 'consolation', { union: shiwan, day: '2025-08-20', occasion: '日常慰问', whom: '困难职工', households: 2, amount: '1800', lines, counted: '2025-08-20' }, [
  ['a detail', {}],
  ['each with his own', { visited: [{ name: '甲', amount: '1000' }, { name: '乙', amount: '800' }] }],
  ['a yuan more to one of them', { visited: [{ name: '甲', amount: '1001' }, { name: '乙', amount: '800' }] }, 'refuse amount: 慰问金填了1800，而慰问名单合计1801，请核对'],
  ['whose sources make another sum than what each was given', { amount: null, visited: [{ name: '甲', amount: '1000' }, { name: '乙', amount: '900' }] }, 'refuse amount: 慰问金填了1900，而经费来源合计1800，请核对'],
  ['what each was given, and no sum', { amount: null, lines: [], visited: [{ name: '甲', amount: '1000' }, { name: '乙', amount: '900' }] }, 'later lines: 有慰问金，请补经费来源'],
  ['of one it is not said', { visited: [{ name: '甲', amount: '1000' }, { name: '乙' }] }],
  ['more visited than households', { visited: [{ name: '甲' }, { name: '乙' }, { name: '丙' }] }, 'warn households: 慰问户数填了2，按其他各栏推算是3，请核对'],
  ['households of other people', { whom: '劳模' }, 'refuse households: 只有慰问困难职工按户登记，请改慰问对象或清空户数'],
  ['people who are no households', { whom: '劳模', households: null, people: '2' }],
  ['how many households no one says', { households: null }, 'later households: 慰问困难职工，请补慰问户数'],
  ['from whom no one says', { lines: [] }, 'later lines: 有慰问金，请补经费来源'],
  ['money that its sources do not make', { amount: '1900' }, 'refuse amount: 慰问金填了1900，而经费来源合计1800，请核对'],
  ['春节 of a day in November', { occasion: '春节', day: '2025-11-08', counted: '2026-02-17' }],
  ['春节 counted in its own year', { occasion: '春节', day: '2025-12-08', counted: '2025-12-08' }, 'warn counted: 计入日期填了2025-12-08，按其他各栏推算是2026-02-17，请核对'],
  ['on the day of another like it', { day: '2025-01-24', occasion: '春节', counted: '2025-01-29' }, 'warn day: 同一天已有一次同样的慰问，若是同一件事请填“同一事项”'],
])

changes(desk, 'a round moved from January to December stays with its 春节', { ledger: 'consolation', find: '镇里集中发放', do: 'change', values: { day: '2024-12-20' } }, [
  [town, '2025H1', {}],
  [town, '2024', {}],
])
changes(desk, 'a round of September is one of the year after the half year', { ledger: 'consolation', find: '两节慰问 外来务工人员 2025年2月上旬', do: 'remove' }, [
  [town, '2025H1', {
    'consolation.visits': [11, 10], 'consolation.visits:twoFeasts': [6, 5], 'consolation.people': [177, 152], 'consolation.migrants': [25, 0],
    'consolation.goods': [yuan(10_700), yuan(8200)], 'consolation.goods:twoFeasts': [yuan(4900), yuan(2400)],
  }],
])
