import type { Township } from './township.ts'

/** Report 3: a town of foreign firms; inspections with the people’s congress, aid in two purses, papers due every month. */
export const yanpu: Township = {
  folder: 'yanpu', union: '砚浦镇总工会', period: '2025-01..2025-11',
  stated: [
    { thing: '三月人大执法检查', says: '一次', figure: 'supervision.rounds:congressLaw', value: 1, period: '2025-03' },
    { thing: '打算：执法检查', says: '两次', words: ['document', '劳动法律执法检查'] },
    { thing: '疫情防治检查的外商独资企业', says: '三家', figure: 'inspection.firms', value: 3 },
    { thing: '春节放假协商', says: '5天改2天', words: ['visit', '春节放假五天改两天'] },
    { thing: '职工与法人代表同学法', says: '一次', figure: 'activity.lawStudies', value: 1 },
    { thing: '诚信倡议书', says: '两份', words: ['activity', '两份倡议书'] },
    { thing: '十月分片会议', says: '三个片', figure: 'activity.meetings:area', value: 3, period: '2025-10' },
    { thing: '七月主席会议', says: '一次', figure: 'activity.meetings:chairs', value: 1, period: '2025-07' },
    { thing: '工资协商指导小组', says: '四人', figure: 'body.people', value: 4 },
    { thing: '劳动安全卫生协议', says: '一份', figure: 'agreement.signed:safety', value: 1 },
    { thing: '上报困难职工', says: '30多名', figure: 'household.reported', value: 33 },
    { thing: '慰问困难职工', says: '30多名', figure: 'consolation.households', value: 34 },
    { thing: '会同市总慰问', says: '10多名', figure: 'consolation.households', value: 12, record: '棉被' },
    { thing: '青年歌手大赛', says: '一次', figure: 'activity.culture:show', value: 1 },
    { thing: '组队参加市里比赛', says: '两项', figure: 'activity.joined', value: 2 },
    { thing: '报刊登载的报道', says: '三篇', figure: 'article.published', value: 3 },
    { thing: '市九次工代会简讯', says: '一期', figure: 'article.briefs', value: 1 },
    { thing: '每月工作计划', says: '每月一份', figure: 'submission.plans', value: 11 },
    { thing: '目标考核', says: '六个方面', words: ['submission', '年末考核'] },
    { thing: '外资企业建会', says: '全部', figure: 'employer.foreignBuilt', value: 4 },
  ],
  less: [
    {
      // 33 on file, 98 people in their families, of whom this one and three more.
      does: 'a household is deleted', ledger: 'household', find: '靳长春',
      from: {
        'household.standing': [33, 32], 'household.standing:relative': [31, 30], 'household.people': [98, 94],
        'household.opened': [33, 32], 'household.opened:relative': [31, 30], 'household.reported': [33, 32],
      },
    },
    {
      does: 'a report in the paper is deleted', ledger: 'article', find: '外企里的学法课',
      from: { 'article.sent': [4, 3], 'article.sent:news': [3, 2], 'article.published': [3, 2], 'article.published:city': [3, 2] },
    },
  ],
}
