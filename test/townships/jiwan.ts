import type { Township } from './township.ts'

/** Report 1: a town of large firms; the safety contest, those honoured, one firm’s sports, levies collected by the tax office. */
export const jiwan: Township = {
  folder: 'jiwan', union: '霁湾镇总工会', period: '2025-01..2025-08',
  stated: [
    { thing: '职工体检', says: '113位', figure: 'service.checkups', value: 113 },
    { thing: '体检费用', says: '35000元', figure: 'service.checkupCost', value: 3_500_000 },
    { thing: '五月体检', says: '一次', figure: 'service.services:checkup', value: 1, period: '2025-05' },
    { thing: '安康杯组队企业', says: '18家', figure: 'campaign.firms', value: 18 },
    { thing: '安康杯观看企业', says: '130家', figure: 'campaign.seenFirms', value: 130 },
    { thing: '安康杯观看村（社区）', says: '31个', figure: 'campaign.seenVillages', value: 31 },
    { thing: '先进科技人员和先进职工', says: '37名', figure: 'honour.people', value: 37, period: '2025-01' },
    { thing: '年初表彰大会', says: '1次', figure: 'activity.meetings:commend', value: 1 },
    { thing: '当选市劳模', says: '两位', figure: 'honour.named:city', value: 2 },
    { thing: '三禾集团历届运动会', says: '6次', figure: 'activity.firmEvents', value: 6, period: '2020..2025' },
    { thing: '三禾集团运动会届数', says: '14年', words: ['activity', '三禾集团第十四届职工运动会'] },
    { thing: '三禾集团运动会项目', says: '十多个', words: ['activity', '十一个项目'] },
    { thing: '三禾集团运动会参加', says: '1000余人', figure: 'activity.firmTimes', value: 1036 },
    { thing: '办企业报的企业', says: '六家', figure: 'facility.papers', value: 6 },
    { thing: '消防演练', says: '一次', figure: 'activity.drills', value: 1 },
    { thing: '工会经费入库', says: '○万元', figure: 'levy.received', value: 27_600_000 },
  ],
  less: [
    {
      does: 'a payment is deleted with its levy', ledger: 'levy', find: '霁湾锦程鞋业有限公司',
      from: {
        'levy.task': [62_162_000, 56_570_000], 'levy.received': [27_600_000, 24_804_000], 'levy.payers': [4, 3], 'levy.settled': [27_600_000, 24_804_000],
        'levy.rate': [100 * 27_600 / 62_162, 100 * 24_804 / 56_570], 'levy.arrears': [34_562_000, 31_766_000], 'levy.owing': [5, 4],
      },
    },
    {
      does: 'a paper is deleted', ledger: 'facility', find: '锦程报',
      from: { 'facility.standing': [7, 6], 'facility.standing:paper': [6, 5], 'facility.papers': [6, 5] },
    },
  ],
}
