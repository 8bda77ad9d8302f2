import { changes, counted, ruled } from '../../../test/counted.ts'
import { sampleDesk } from '../../../test/desk.ts'

/* Counted by hand from service.csv beside this file; money in 分. */
const [town, liuxi] = ['青石镇总工会', '柳溪村联合工会']
const desk = await sampleDesk('service')
const yuan = (n: number) => n * 100

/* How many were examined in 翠苑社区 is not known yet; 下洋村 does not say who paid. */
counted(desk, 'service', [[town, '2025H1'], [town, '2024'], [liuxi, '2025H1']], {
  services: [130, 1, 120],
  'services:checkup': [2, 1, 0],
  'services:screening': [1, 0, 0],
  'services:rest': [2, 0, 0],
  'services:birthday': [1, 0, 0],
  'services:wedding': [1, 0, 0],
  'services:station': [120, 0, 120],
  'services:clinic': [1, 0, 0],
  'services:matching': [1, 0, 0],
  'services:blood': [1, 0, 0],
  people: [334, 90, null],
  'people:checkup': [113, 90, 0],
  'people:screening': [86, 0, 0],
  'people:rest': [52, 0, 0],
  'people:birthday': [6, 0, 0],
  'people:wedding': [2, 0, 0],
  'people:matching': [30, 0, 0],
  'people:blood': [45, 0, 0],
  visits: [1060, null, 860],
  'visits:station': [860, 0, 860],
  'visits:clinic': [200, 0, 0],
  cost: [yuan(130_100), yuan(27_000), null],
  'cost:checkup': [yuan(35_000), yuan(27_000), 0],
  'cost:screening': [yuan(8600), 0, 0],
  'cost:rest': [yuan(84_000), 0, 0],
  'cost:birthday': [yuan(600), 0, 0],
  'cost:wedding': [yuan(1000), 0, 0],
  'cost:matching': [yuan(900), 0, 0],
  funds: [yuan(129_200), yuan(27_000), null],
  'funds:union': [yuan(27_600), 0, 0],
  'funds:superior': [yuan(18_000), 0, 0],
  'funds:government': [yuan(8600), 0, 0],
  'funds:firm': [yuan(75_000), yuan(27_000), 0],
  checkups: [113, 90, 0],
  checkupCost: [yuan(35_000), yuan(27_000), 0],
  perHead: [yuan(35_000) / 113, yuan(300), null],
})

ruled(desk, 'service', { union: town, day: '2025-08-20', kind: '体检', people: 30, cost: '3000', lines: [{ source: '企业', amount: '3000' }] }, [
  ['an examination', {}],
  ['how many no one says', { people: null }, 'later people: 请补服务人数'],
  ['who paid no one says', { lines: [] }, 'later lines: 有费用，请补经费来源'],
  ['a 汇总 of many', { form: '汇总', times: 4, people: null, lines: [] }],
  ['where and when another was', { day: '2025-05-14', place: '镇卫生院' }, 'warn day: 同一天同一地点已有一次同样的服务，若是同一件事请填“同一事项”'],
])

changes(desk, 'those who were examined are known', { ledger: 'service', find: '人数待报', do: 'change', values: { people: 47 } }, [
  [town, '2025H1', {
    'service.people': [334, 381], 'service.people:checkup': [113, 160], 'service.checkups': [113, 160], 'service.perHead': [yuan(35_000) / 113, yuan(35_000) / 160],
  }],
])
