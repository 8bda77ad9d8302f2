import type { LawField } from './version.ts'

/** Trade unions as organizations: when one is required, its terms, its registration. */
export const union: LawField = {
  label: '工会组织',
  topics: {
    'union.required': {
      label: '应建立基层工会委员会的人数', of: '会员或职工', unit: '人',
      versions: [{ from: '2001-10-27', number: 25, article: '工会法第十一条', grade: 'S', remark: '不足的可单独建、联合建，或选一名组织员' }],
    },
    'union.fulltime': { label: '可设专职工会主席的人数', of: '职工', unit: '人', versions: [{ from: '2001-10-27', number: 200, article: '工会法第十四条', grade: 'S' }] },
    'term.three': { label: '三年一届的基层工会委员会届满', of: '当选', versions: [{ from: '2001-10-27', length: { years: 3 }, article: '工会法第十六条', grade: 'S' }] },
    'term.five': { label: '五年一届的工会委员会届满', of: '当选', versions: [{ from: '2001-10-27', length: { years: 5 }, article: '工会法第十六条', grade: 'S', remark: '地方和产业工会都是五年' }] },
    'term.end': {
      label: '任期届满前完成换届', of: '届满', counts: 'until',
      versions: [{ from: '2001-10-27', length: { months: 6 }, article: '工会法第十六条', grade: 'S', remark: '提前六个月起提醒，这六个月不是法律规定' }],
    },
    'union.special': { label: '要求召开临时会员大会', of: '会员', versions: [{ from: '2001-10-27', share: [1, 3], article: '工会法第十七条', grade: 'S', remark: '工会委员会提出的也应召开' }] },
    'union.removal': { label: '罢免工会主席、副主席', of: '全体会员或会员代表', versions: [{ from: '2001-10-27', share: [1, 2], exceed: true, article: '工会法第十八条', grade: 'S' }] },
    'union.paidDays': { label: '兼职委员每月可占用的带薪工作时间', unit: '个工作日', versions: [{ from: '2001-10-27', number: 3, article: '工会法第四十一条', grade: 'S', remark: '不超过' }] },
    'registration.valid': {
      label: '工会法人资格证书有效期', of: '发证',
      versions: [{ from: '2021-01-01', length: { years: 5 }, shortest: { years: 3 }, article: '基层工会法人登记管理办法第二十六条', grade: 'X', remark: '与届期相同；只见到转引的条文' }],
    },
    'registration.renew': {
      label: '工会法人资格证书换领', of: '证书到期', counts: 'last',
      versions: [{ from: '2021-01-01', length: { days: 30 }, article: '基层工会法人登记管理办法第二十七条', grade: 'X', remark: '只见到转引的条文' }],
    },
    'registration.change': { label: '名称、住所、法定代表人变更登记', of: '变更', versions: [{ from: '2021-01-01', length: { days: 30 }, article: '基层工会法人登记管理办法', grade: 'R' }] },
    'member.leave': {
      label: '不交会费、不参加活动视为自动退会', of: '最后一次交纳', versions: [{ from: '2003-09-26', length: { months: 6 }, article: '中国工会章程第六条（旧文本）', grade: '–', remark: '要经过劝说；以现行章程为准' }],
    },
  },
}
