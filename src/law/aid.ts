import type { LawField } from './version.ts'

const hubei = '鄂工办〔2017〕45号'
const shanghai = '上海市2019年帮扶标准'
const mutual = '职工医疗互助保障办法'

/** Households in difficulty, what one may be given, and mutual medical aid. Sums are the ceilings of a place. */
export const aid: LawField = {
  label: '困难帮扶与医疗互助',
  topics: {
    'aid.deep': { label: '深度困难：扣除刚性支出后的人均月收入低于', of: '当地低保标准', rate: true, versions: [{ from: '2018-01-01', share: [1, 1], article: '困难职工认定标准', grade: 'R' }] },
    'aid.relative': { label: '相对困难：扣除刚性支出后的人均月收入低于', of: '当地低保标准', rate: true, versions: [{ from: '2018-01-01', share: [2, 1], article: '困难职工认定标准', grade: 'R' }] },
    'aid.accident': { label: '意外致困：自付费用超过', of: '家庭年收入', rate: true, versions: [{ place: '3702', from: '2018-01-01', share: [80, 100], article: '青岛市困难职工认定标准', grade: 'R' }] },
    'aid.review': { label: '困难职工档案年度复核', of: '建档或上次复核', versions: [{ from: '2018-01-01', length: { years: 1 }, article: '困难职工档案管理要求', grade: 'R', remark: '每年调整' }] },
    'aid.livingDeep': { label: '深度困难家庭生活救助上限', of: '当地月低保标准', unit: '个月', versions: [{ place: '42', from: '2017-01-01', number: 12, article: hubei, grade: 'R' }] },
    'aid.livingOther': { label: '相对困难、意外致困家庭生活救助上限', of: '当地月低保标准', unit: '个月', versions: [{ place: '42', from: '2017-01-01', number: 10, article: hubei, grade: 'R' }] },
    'aid.living': { label: '生活救助上限', of: '每户每年', versions: [{ place: '31', from: '2019-01-01', money: 5000_00, article: shanghai, grade: 'R', remark: '不超过一年的低保标准' }] },
    'aid.medical': {
      label: '医疗救助上限', of: '每户每年',
      versions: [
        { place: '31', from: '2019-01-01', money: 20000_00, article: shanghai, grade: 'R', remark: '自付一万元以内补九成，以上补七成' },
        { place: '42', from: '2017-01-01', money: 20000_00, article: hubei, grade: 'R', remark: '不超过个人自付' },
      ],
    },
    'aid.studyUniversity': {
      label: '大学助学上限', of: '当地月低保标准', unit: '个月',
      versions: [
        { place: '31', from: '2019-01-01', number: 10, article: shanghai, grade: 'R' },
        { place: '42', from: '2017-01-01', number: 10, article: hubei, grade: 'R' },
      ],
    },
    'aid.studySenior': {
      label: '高中助学上限', of: '当地月低保标准', unit: '个月',
      versions: [
        { place: '31', from: '2019-01-01', number: 5, article: shanghai, grade: 'R' },
        { place: '42', from: '2017-01-01', number: 6, article: hubei, grade: 'R' },
      ],
    },
    'aid.temporary': { label: '临时救助上限', of: '每人', versions: [{ place: '42', from: '2017-01-01', money: 3000_00, article: hubei, grade: 'R' }] },
    'mutual.enrol': { label: '医疗互助参加比例', of: '单位职工', versions: [{ from: '2014-01-01', share: [80, 100], article: mutual, grade: 'R', remark: '一百人以下的单位全部参加' }] },
    'mutual.all': { label: '应全部参加医疗互助的单位人数', of: '职工', unit: '人', versions: [{ from: '2014-01-01', number: 100, article: mutual, grade: 'R', remark: '及以下' }] },
    'mutual.accident': { label: '意外伤害互助期满', of: '参加', versions: [{ from: '2014-01-01', length: { years: 1 }, article: mutual, grade: 'R' }] },
    'mutual.women': { label: '女职工特病互助期满', of: '参加', versions: [{ from: '2014-01-01', length: { years: 2 }, article: mutual, grade: 'R' }] },
    'mutual.illness': { label: '重大疾病互助期满', of: '参加', versions: [{ from: '2014-01-01', length: { years: 3 }, article: mutual, grade: 'R' }] },
  },
}
