import type { Township } from './township.ts'

/** Report 2: a township of co-operatives; what it recovered for workers and raised for one of them. */
export const huaipo: Township = {
  folder: 'huaipo', union: '槐坡镇工会联合会', period: '2025',
  stated: [
    { thing: '安全法规培训班', says: '一期', figure: 'activity.trainings:safetyTraining', value: 1 },
    { thing: '安全法规培训参加', says: '60余人次', figure: 'activity.traineeTimes', value: 63, record: '安全生产法规培训班 2025-07-15' },
    { thing: '新建合作社工会', says: '一个', figure: 'union.founded:cooperative', value: 1 },
    { thing: '建会发展会员', says: '69人', figure: 'member.added', value: 69 },
    { thing: '讨薪涉及农民工', says: '近百名', figure: 'recovery.workers', value: 97 },
    { thing: '讨回工资', says: '60多万元', figure: 'recovery.recovered', value: 63_240_000 },
    { thing: '爱心捐款', says: '壹万伍仟余元', figure: 'appeal.received', value: 1_564_000 },
    { thing: '慈善中心救助', says: '一万元', figure: 'appeal.partner', value: 1_000_000 },
    { thing: '区域性工资协商企业', says: '12家', figure: 'agreement.talkFirms:region', value: 12 },
    { thing: '行业性工资协商企业', says: '8家', figure: 'agreement.talkFirms:trade', value: 8 },
    { thing: '工资上浮的农民工', says: '82名', figure: 'agreement.talkWorkers', value: 82 },
    { thing: '工资上浮幅度', says: '4—8个百分点', figure: 'agreement.rise', value: 4, high: 8 },
    { thing: '大病互助参保率', says: '100%', figure: 'mutual.rate', value: 100 },
    { thing: '种植技能培训参加', says: '100余人次', figure: 'activity.traineeTimes', value: 104, record: '温室大棚蔬菜种植技能培训' },
    { thing: '三八晚会节目', says: '22个', figure: 'activity.programmes', value: 22 },
    { thing: '三八晚会演员', says: '68人', figure: 'activity.performers', value: 68 },
    { thing: '三八晚会观众', says: '○多人', figure: 'activity.audience', value: 2060, record: '“三八”女职工文艺晚会' },
    { thing: '首届篮球赛参加', says: '70余人', figure: 'activity.players', value: 74, record: '首届“槐王杯”职工篮球赛' },
  ],
  less: [
    {
      does: 'a wage case is deleted', ledger: 'recovery', find: '槐薪2025-03',
      from: {
        'recovery.cases': [8, 7], 'recovery.cases:late': [6, 5], 'recovery.workers': [97, 88], 'recovery.migrants': [97, 88], 'recovery.owed': [63_930_000, 59_260_000],
        'recovery.settled': [8, 7], 'recovery.recovered': [63_240_000, 59_240_000], 'recovery.paid': [97, 88],
      },
    },
    {
      // The ledger is then empty, and nothing is known.
      does: 'the only appeal is deleted', ledger: 'appeal', find: '为社员家属募捐',
      from: { 'appeal.appeals': [1, null], 'appeal.received': [1_564_000, null], 'appeal.donors': [5, null], 'appeal.partner': [1_000_000, null], 'appeal.out': [2_564_000, null] },
    },
  ],
}
