import type { Township } from './township.ts'

/** Report 5: a poor township of quarries; eight unions, one bargaining for a trade, aid with partners’ money kept apart. */
export const panling: Township = {
  folder: 'panling', union: '磐岭乡总工会', period: '2025',
  stated: [
    { thing: '新建企业工会', says: '8个', figure: 'union.founded:enterprise', value: 8 },
    { thing: '发展会员', says: '100名', figure: 'member.added', value: 100 },
    { thing: '累计会员', says: '460名', figure: 'member.total', value: 460 },
    { thing: '机关职工', says: '82人', figure: 'headcount.workers', value: 82, union: '磐岭乡机关工会' },
    { thing: '机关职工入会率', says: '100%', figure: 'headcount.rate', value: 100, union: '磐岭乡机关工会' },
    { thing: '各委员会', says: '六个', figure: 'body.standing', value: 6 },
    { thing: '各委员会人员', says: '九人', figure: 'body.people', value: 9 },
    { thing: '五月换届选举', says: '一次', figure: 'election.held', value: 1, period: '2025-05' },
    { thing: '采石行业工资协商', says: '八家', figure: 'agreement.talkFirms:trade', value: 8 },
    { thing: '采石行业工资协商职工', says: '240名', figure: 'agreement.talkWorkers', value: 240 },
    { thing: '采石行业工资增幅', says: '十五个百分点', figure: 'agreement.rise', value: 15, high: 15 },
    { thing: '住院医疗互助参保', says: '59人', figure: 'mutual.joined', value: 59 },
    { thing: '住院医疗互助参保率', says: '100%', figure: 'mutual.rate', value: 100 },
    { thing: '互助理赔', says: '7例', figure: 'claim.cases', value: 7 },
    { thing: '互助理赔金', says: '1.09万元', figure: 'claim.money', value: 1_090_000 },
    { thing: '建档困难职工', says: '6户', figure: 'household.opened', value: 6 },
    { thing: '中秋慰问', says: '12户', figure: 'consolation.households:midAutumn', value: 12 },
    { thing: '转介低保', says: '9户', figure: 'support.referred', value: 9 },
    { thing: '转介低保人口', says: '25人', figure: 'support.referredPeople', value: 25 },
    { thing: '民政发放（不是工会的钱）', says: '13.1万元', figure: 'support.referredMoney', value: 13_100_000 },
    { thing: '助学', says: '9名', figure: 'study.students', value: 9 },
    { thing: '助学金', says: '0.9万元', figure: 'study.money', value: 900_000 },
    { thing: '安全法规培训班', says: '一期', figure: 'activity.trainings:safetyTraining', value: 1 },
    { thing: '安全法规培训参加', says: '50人次', figure: 'activity.traineeTimes', value: 50 },
    { thing: '文艺演出', says: '两场', figure: 'activity.culture:show', value: 2 },
    { thing: '演出节目', says: '26个', figure: 'activity.programmes', value: 26 },
    { thing: '演职人员', says: '46人', figure: 'activity.performers', value: 46 },
    { thing: '演出观众', says: '○人次', figure: 'activity.audience', value: 590 },
    { thing: '演出经费', says: '1万元', figure: 'activity.cost', value: 1_000_000 },
    { thing: '文体活动参加', says: '350人次', figure: 'activity.cultureTimes', value: 350 },
    { thing: '职工书屋读者', says: '52人次', figure: 'facility.readers', value: 52 },
  ],
  less: [
    {
      does: 'a claim is deleted', ledger: 'claim', find: '车平安',
      from: { 'claim.cases': [7, 6], 'claim.cases:hospital': [7, 6], 'claim.money': [1_090_000, 860_000], 'claim.money:hospital': [1_090_000, 860_000] },
    },
    {
      does: 'a 汇总 of handed-over households is deleted', ledger: 'support', find: '由民政发放',
      from: { 'support.referred': [9, 2], 'support.referredPeople': [25, 4], 'support.referredMoney': [13_100_000, 2_700_000] },
    },
    {
      does: 'a show is deleted', ledger: 'activity', find: '七一文艺演出',
      from: {
        'activity.held': [13, 12], 'activity.held:show': [2, 1], 'activity.culture': [11, 10], 'activity.culture:show': [2, 1],
        'activity.audience': [590, 210], 'activity.programmes': [26, 14],
        'activity.performers': [46, 26], 'activity.cost': [1_000_000, 500_000], 'activity.cost:union': [200_000, null], 'activity.cost:government': [800_000, 500_000],
        // Two shows were the target; three of six targets were reached.
        'target.met': [3, 2], 'target.rate': [50, 100 * 2 / 6],
      },
    },
  ],
}
