import { changes, counted, ruled } from '../../../test/counted.ts'
import { sampleDesk } from '../../../test/desk.ts'

/* Counted by hand from supervision.csv beside this file. */
const [town, liuxi, xiayang] = ['青石镇总工会', '柳溪村联合工会', '下洋村联合工会']
const desk = await sampleDesk('supervision')

// What November found was put right in January; what June found in the firms' contracts, in July. 柳溪村’s 汇总 tells fifteen calls at the window.
counted(desk, 'supervision', [[town, '2025H1'], [town, '2024'], [liuxi, '2025H1'], [xiayang, '2024']], {
  handled: [25, 6, 15, 4],
  'handled:warning': [3, 1, 0, 0],
  'handled:window': [16, 0, 15, 0],
  'handled:law': [2, 0, 0, 0],
  'handled:congressLaw': [1, 1, 0, 0],
  'handled:threeSides': [1, 0, 0, 0],
  'handled:keeping': [1, 0, 0, 0],
  'handled:patrol': [1, 4, 0, 4],
  warnings: [3, 1, 0, 0],
  'warnings:wages': [2, 1, 0, 0],
  'warnings:layoff': [1, 0, 0, 0],
  window: [16, 0, 15, 0],
  'window:wages': [1, 0, 0, 0],
  'window:': [15, 0, 15, 0],
  windowPeople: [20, 0, 18, 0],
  threeSides: [1, 0, 0, 0],
  rounds: [5, 5, 0, 4],
  'rounds:law': [2, 0, 0, 0],
  'rounds:congressLaw': [1, 1, 0, 0],
  'rounds:keeping': [1, 0, 0, 0],
  'rounds:patrol': [1, 4, 0, 4],
  visits: [14, 10, 0, 4],
  findings: [16, 12, 0, 7],
  corrected: [16, 7, 0, 7],
  correctRate: [100 * 11 / 16, 100 * 7 / 12, null, 100],
  letters: [3, 1, 0, 0],
  'letters:notice': [1, 1, 0, 0],
  'letters:opinion': [1, 0, 0, 0],
  'letters:proposal': [1, 0, 0, 0],
  answered: [2, 1, 0, 0],
})

const sound = { union: town, day: '2025-08-04', kind: '劳动法律监督', title: '劳务派遣用工检查', findings: 3, letterOn: '2025-08-05', letter: '提示函' }
ruled(desk, 'supervision', sound, [
  ['a letter the day after', {}],
  ['a letter before it was found', { letterOn: '2025-08-03' }, 'refuse letterOn: 发函日期早于登记日期，请核对'],
  ['a letter of no day', { letterOn: null }, 'later letterOn: 请补发函日期；记不清可填“不详”'],
  ['answered before the letter', { answeredOn: '2025-08-04' }, 'refuse answeredOn: 答复日期早于发函日期，请核对'],
  ['all of it put right', { corrected: 3, correctedOn: '2025-08-20' }],
  ['more put right than found', { corrected: 4, correctedOn: '2025-08-20' }, 'refuse corrected: 整改问题多于发现问题，请核对'],
  ['put right no one says when', { corrected: 2 }, 'later correctedOn: 有整改数，请补整改日期；记不清可填“不详”'],
  [
    'a firm that put right more than was found there',
    { findings: 3, corrected: 2, correctedOn: '2025-08-20', firms: [{ employer: '明德纺织厂', findings: 1, corrected: 2 }, { employer: '宏图机械有限公司', findings: 2, corrected: 0 }] },
    'refuse firms: 有单位的整改数多于发现数，请核对',
  ],
  ['a warning of no matter', { kind: '预警', findings: null }, 'later matter: 请补预警事由'],
  ['a meeting of three sides that names no other', { kind: '三方会议', findings: null }, 'later partners: 三方会议请补参加的另外两方'],
  ['a letter of a number that is there', { letterNo: '青工监〔2025〕2号' }, 'refuse letterNo: 已有监督与受理“高温前用工检查 劳动法律监督 2025-04-22”（函书编号相同），请打开那一条修改，或改正后再登记'],
])

changes(desk, 'put right in June, what June found counts as done', { ledger: 'supervision', find: '工资专项集体合同履约检查', do: 'change', values: { correctedOn: '2025-06-30' } }, [
  [town, '2025H1', { 'supervision.corrected': [16, 18], 'supervision.correctRate': [100 * 11 / 16, 100 * 13 / 16] }],
])
