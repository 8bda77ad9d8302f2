import { changes, counted, ruled } from '../../../test/counted.ts'
import { sampleDesk } from '../../../test/desk.ts'

/* Counted by hand from suggestion.csv beside this file; money in 分. */
const [town, mingde] = ['青石镇总工会', '明德纺织工会']
const desk = await sampleDesk('suggestion')
const yuan = (n: number) => n * 100

/* Sixty came as a 汇总 and say nothing of what they were about; one was adopted no one knows when, which counts for the rate alone. */
counted(desk, 'suggestion', [[town, '2025H1'], [town, '2024'], [mingde, '2025H1']], {
  raised: [65, 1, 1],
  'raised:craft': [1, 0, 1],
  'raised:safety': [2, 0, 0],
  'raised:saving': [1, 0, 0],
  'raised:manage': [1, 0, 0],
  'raised:quality': [0, 1, 0],
  'raised:': [60, 0, 0],
  adopted: [3, 1, 1],
  used: [3, 1, 1],
  adoptRate: [100 * 4 / 65, 100, 100],
  projects: [2, 0, 1],
  patents: [1, 0, 0],
  benefit: [yuan(206_000), yuan(8000), yuan(86_000)],
  'benefit:suggestion': [yuan(36_000), yuan(8000), yuan(36_000)],
  'benefit:project': [yuan(170_000), 0, yuan(50_000)],
  rewards: [yuan(4300), null, yuan(800)],
})

ruled(desk, 'suggestion', { union: mingde, raised: '2025-08-20', title: '料架加轮子', kind: '合理化建议' }, [
  ['put forward', {}],
  ['adopted before it was put forward', { adopted: '2025-08-19', state: 'adopted' }, 'refuse adopted: 采纳日期早于提出日期，请核对'],
  ['carried out before it was adopted', { adopted: '2025-09-10', used: '2025-09-01', state: 'used' }, 'refuse used: 实施日期早于采纳日期，请核对'],
  ['carried out and adopted no one says when', { used: '2025-09-01', state: 'used' }, 'later adopted: 已经实施，请补采纳日期；记不清可填“不详”'],
  ['adopted and not', { adopted: '2025-09-01', declined: '2025-09-02', state: 'declined' }, 'warn declined: 已经采纳或实施的，又填了不采纳日期，请核对'],
  ['what it brings before it is carried out', { benefit: '5000' }, 'later used: 有年效益，请补实施日期；记不清可填“不详”'],
])

changes(desk, 'carried out in June as well', { ledger: 'suggestion', find: '切削液回收', do: 'carry', values: { used: '2025-06-30', benefit: '9000' } }, [
  [town, '2025H1', { 'suggestion.used': [3, 4], 'suggestion.benefit': [yuan(206_000), yuan(215_000)], 'suggestion.benefit:suggestion': [yuan(36_000), yuan(45_000)] }],
  [mingde, '2025H1', {}],
])
