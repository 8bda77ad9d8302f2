import { counted, ruled } from '../../../test/counted.ts'
import { sampleDesk } from '../../../test/desk.ts'

/* Counted by hand from the samples beside this file. */
const [town, shiwan] = ['青石镇总工会', '石湾村联合工会']
const desk = await sampleDesk('submission', 'weakness', 'wording', 'passage', 'liaison')

// May's plan was sent no one knows when: it is not open, and counts in no period as sent.
counted(desk, 'submission', [[town, '2025H1'], [town, '2024'], [town, '2025'], [shiwan, '2025H1']], {
  due: [8, 1, 11, 1],
  'due:monthly': [7, 0, 8, 1],
  'due:start': [1, 0, 1, 0],
  'due:half': [0, 0, 1, 0],
  'due:final': [0, 1, 1, 0],
  sent: [6, 1, 9, 1],
  'sent:monthly': [5, 0, 6, 1],
  'sent:start': [1, 0, 1, 0],
  'sent:half': [0, 0, 1, 0],
  'sent:final': [0, 1, 1, 0],
  plans: [5, 0, 6, 1],
  rate: [100 * 7 / 8, 100, 100 * 10 / 11, 100],
  open: [1, 0, 1, 0],
})

// What was mended no one knows when does not stand open.
counted(desk, 'weakness', [[town, '2025H1'], [town, '2024'], [town, '2025'], [shiwan, '2025H1']], {
  found: [5, 3, 7, 1],
  'found:organizing': [2, 0, 2, 1],
  'found:safety': [1, 0, 1, 0],
  'found:skills': [1, 1, 1, 0],
  'found:aid': [1, 0, 1, 0],
  'found:funds': [0, 1, 1, 0],
  'found:publicity': [0, 1, 0, 0],
  'found:staff': [0, 0, 1, 0],
  repeated: [1, 0, 2, 0],
  open: [6, 2, 7, 1],
  improved: [1, 1, 2, 0],
  rate: [0, 100 / 3, 100 / 7, 0],
})

// Names in use since no one knows when stand in no year.
counted(desk, 'wording', [[town, '2025H1'], [town, '2024']], {
  standing: [7, 5],
  'standing:thought': [1, 0],
  'standing:task': [2, 2],
  'standing:local': [2, 1],
  'standing:name': [2, 2],
})

// 石湾 talked with the village three times, once of it told singly.
counted(desk, 'liaison', [[town, '2025H1'], [town, '2024'], [town, '2025'], [shiwan, '2025H1']], {
  exchanges: [3, 1, 4, 0],
  'exchanges:came': [1, 0, 2, 0],
  'exchanges:went': [2, 1, 2, 0],
  consulted: [6, 1, 6, 3],
  people: [29, 10, 35, 0],
})

ruled(desk, 'submission', { union: town, kind: '年末考核', period: '2026', receiver: '北湾县总工会', due: '2026-12-20' }, [
  ['a paper to be sent', {}],
  ['more than full marks', { items: [{ item: '宣传', full: '10', score: '10.5', evidence: '台账' }] }, 'refuse items: 有考核项目的自评分高于满分，请核对'],
  ['marks without evidence', { items: [{ item: '宣传', full: '10', score: '9' }] }, 'later items: 有自评分的考核项目，请补依据'],
  ['marks that do not add up', { score: '20', items: [{ item: '宣传', full: '10', score: '9.5', evidence: '台账' }] }, 'warn score: 自评得分填了20，按其他各栏推算是9.5，请核对'],
  ['the same with another day', { period: '2025', due: '2025-12-25' }, 'refuse kind: 已有计划考核报送“年末考核 2025年”（材料种类、所属期、报送单位相同），请打开那一条修改，或改正后再登记'],
])
ruled(desk, 'weakness', { union: town, day: '2026-06-20', what: '女职工活动少', area: '文体', measure: '办一次健身班', due: '2026-09-30' }, [
  ['a shortcoming with its measure', {}],
  ['without a measure', { measure: null, due: null }, 'later measure: 请填写改进措施'],
  ['a measure until no one knows when', { due: null }, 'later due: 有改进措施，请补完成期限'],
  ['due before it was found', { due: '2026-06-19' }, 'refuse due: 完成期限早于提出日期，请核对'],
  ['mended before it was found', { done: '2026-06-19' }, 'refuse done: 改进日期早于提出日期，请核对'],
  ['told of last year in the same words', { what: '活动经费偏少' }, 'warn what: 同样的不足以前提过，请选“以前提过的”那一条，或写明这次有什么不同'],
])
ruled(desk, 'passage', { union: town, name: '新段落', place: '做法', theme: '维权', from: '2026-01-01', text: '有求必应' }, [
  ['a passage', {}],
  ['in no part', { theme: null }, 'refuse theme: 做法段请选写在哪一部分'],
  ['out of use before it was in use', { until: '2025-12-31' }, 'refuse until: 停用日期早于启用日期，请核对'],
])
