import { changes, counted, ruled } from '../../../test/counted.ts'
import { sampleDesk } from '../../../test/desk.ts'

/* Counted by hand from pilot.csv and rollout.csv beside this file. */
const [town, shiwan, xiayang] = ['青石镇总工会', '石湾村联合工会', '下洋村联合工会']
const desk = await sampleDesk('pilot', 'rollout')

/* 下洋村’s ended on the last day of June; how many firms the one of February has is not settled. */
counted(desk, 'pilot', [[town, '2025H1'], [town, '2024'], [shiwan, '2025H1']], {
  begun: [5, 2, 1],
  running: [5, 1, 1],
  firms: [12, 3, 4],
  hazards: [9, 8, 5],
  contracts: [3, 3, 3],
  before: [2, 1, 2],
})

/* 柳溪村 was ten days late and is done, 下洋村 is not; what 老街 gave up is neither due nor late. Nothing was set in autumn. */
counted(desk, 'rollout', [[town, '2025H1'], [town, '2024'], [town, '2025Q3']], {
  planned: [9, 2, null],
  'planned:committee': [5, 0, 0],
  'planned:safety': [3, 0, 0],
  'planned:mediation': [0, 2, 0],
  'planned:other': [1, 0, 0],
  due: [4, 2, 2],
  'due:committee': [3, 0, 1],
  'due:safety': [1, 0, 1],
  'due:mediation': [0, 2, 0],
  done: [3, 2, 1],
  'done:committee': [2, 0, 1],
  'done:safety': [1, 0, 0],
  'done:mediation': [0, 2, 0],
  committees: [2, 0, 1],
  open: [5, 0, 4],
  'open:committee': [3, 0, 2],
  'open:safety': [1, 0, 1],
  'open:other': [1, 0, 1],
  late: [1, 0, 2],
  rate: [75, 100, 50],
})

ruled(desk, 'pilot', { union: shiwan, begun: '2025-09-01', title: '小作坊用电', village: shiwan, firms: 6 }, [
  ['begun', {}],
  ['hazards looked for before it began', { looked: '2025-08-31', state: 'looked' }, 'refuse looked: 查找隐患日期早于试点开始日期，请核对'],
  ['signed before it was talked over', { looked: '2025-09-02', talked: '2025-09-20', signed: '2025-09-10', state: 'signed' }, 'refuse signed: 试点五个步骤的日期前后颠倒，请核对'],
  ['a step that no one remembers', { looked: '不详', talked: '2025-09-20', state: 'talked' }],
  ['more contracts than firms', { looked: '2025-09-02', signed: '2025-09-20', contracts: 7, state: 'signed' }, 'warn contracts: 签订的安全合同多于试点企业，请核对'],
  ['how many firms no one says', { firms: null }, 'later firms: 请补试点企业数'],
  ['before its union was there', { begun: '2003-03-11' }, 'refuse begun: 试点开始时这个工会还没有成立，请核对'],
])

ruled(desk, 'rollout', { union: town, village: shiwan, work: '村级调解', set: '2025-09-01', due: '2025-10-31' }, [
  ['planned', {}],
  ['due before it was set', { due: '2025-08-31' }, 'refuse due: 计划完成日期早于布置日期，请核对'],
  ['done before anyone asked', { done: '2025-08-01', state: 'done' }, 'warn done: 完成日期早于布置日期，请核对'],
  ['by when no one says', { due: null }, 'later due: 请填写计划完成日期，记不清可填“不详”'],
  ['given up and done', { done: '2025-09-20', dropped: '2025-09-30', state: 'dropped' }, 'warn done: 已经取消的扩面又填了完成日期，请核对'],
  ['the same village and work again', { village: xiayang }, 'warn village: 这个单位的这项扩面已有一条，请核对是不是登记了两次'],
])

changes(desk, 'what 下洋村 sets up in time is done and not late', { ledger: 'rollout', find: '下洋村联合工会 村联合委员会', do: 'finish', values: { done: '2025-06-14' } }, [
  [town, '2025H1', {
    'rollout.done': [3, 4], 'rollout.done:committee': [2, 3], 'rollout.committees': [2, 3], 'rollout.open': [5, 4], 'rollout.open:committee': [3, 2],
    'rollout.late': [1, 0], 'rollout.rate': [75, 100],
  }],
])
