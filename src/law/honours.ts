import type { LawField } from './version.ts'

/** Honours: how long names are posted, how the shares of those chosen are bounded. */
export const honours: LawField = {
  label: '评先评优',
  topics: {
    'honours.publicity': { label: '推荐人选公示', of: '公示开始', versions: [{ from: '2000-01-01', length: { workdays: 5 }, article: '当年评选通知', grade: '–', remark: '一般不少于五个工作日，以当年通知为准' }] },
    'honours.model': {
      label: '全国劳动模范评选间隔', of: '上一届表彰',
      versions: [{ from: '2000-01-01', length: { years: 5 }, article: '全国劳动模范和先进工作者评选表彰通知', grade: 'X', remark: '见报道，没有读到当年通知' }],
    },
    'medal.industrial': { label: '五一劳动奖章：产业工人比例', of: '推荐人选', versions: [{ from: '2022-01-01', share: [35, 100], article: '2022年、2024年评选通知', grade: 'R' }] },
    'medal.frontline': { label: '五一劳动奖章：其他一线和专业技术人员比例', of: '推荐人选', versions: [{ from: '2022-01-01', share: [20, 100], article: '2022年、2024年评选通知', grade: 'R' }] },
    'medal.science': { label: '五一劳动奖章：科教人员比例', of: '推荐人选', versions: [{ from: '2022-01-01', share: [20, 100], article: '2022年、2024年评选通知', grade: 'R' }] },
    'medal.migrants': { label: '五一劳动奖章：农民工比例', of: '推荐人选', versions: [{ from: '2022-01-01', share: [10, 100], article: '2022年、2024年评选通知', grade: 'R' }] },
    'medal.private': { label: '五一劳动奖状：非公企业比例', of: '推荐单位', versions: [{ from: '2022-01-01', share: [35, 100], article: '2022年、2024年评选通知', grade: 'R' }] },
  },
}
