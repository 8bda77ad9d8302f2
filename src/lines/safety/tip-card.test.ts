import { changes, counted, ruled } from '../../../test/counted.ts'
import { sampleDesk } from '../../../test/desk.ts'

/* Counted by hand from tipCard.csv beside this file; money in 分. */
const [town, liuxi] = ['青石镇总工会', '柳溪村联合工会']
const desk = await sampleDesk('tipCard')

/* 下洋村’s eight were handed out no one knows when; the moulding card of a firm that closes was never made. */
counted(desk, 'tipCard', [[town, '2025H1'], [town, '2024'], [liuxi, '2025H1']], {
  cards: [110, 5, 30],
  firms: [10, 2, 5],
  posts: [11, 2, 4],
  open: [2, 0, 0],
  cost: [480_00, 90_00, null],
})

ruled(desk, 'tipCard', { union: town, set: '2025-09-01', machine: '压铸机', tips: '合模前看手' }, [
  ['a card to be made', {}],
  ['handed out before it was made', { made: '2025-09-10', issued: '2025-09-09', number: 4, state: 'issued' }, 'refuse issued: 发放日期早于制作日期，请核对'],
  ['how many no one says', { issued: '2025-09-09', state: 'issued' }, 'later number: 已经发放，请补发放张数'],
  ['when no one says', { number: 4 }, 'later issued: 有发放张数，请补发放日期；记不清可填“不详”'],
  ['for one firm and for several', { employer: '明德纺织厂', places: [{ employer: '宏图机械有限公司' }] }, 'refuse places: 企业和发放企业名单只填一处：只发一家填企业，发许多家填名单'],
  ['what it says no one says', { tips: null }, 'later tips: 请填写提示内容'],
])

changes(desk, 'the card for forklifts handed out in July', { ledger: 'tipCard', find: '叉车', do: 'issue', values: { issued: '2025-07-03', number: 5 } }, [
  [town, '2025H1', {}],
  [town, '2025', { 'tipCard.cards': [120, 125], 'tipCard.firms': [11, 12], 'tipCard.open': [2, 1] }],
])
