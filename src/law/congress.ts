import type { LawField } from './version.ts'

const national = '企业民主管理规定（总工发〔2012〕12号）'
const stateOwned = '全民所有制工业企业职工代表大会条例'
const shanghai = '上海市职工代表大会条例'

/** Workers' congresses and workers on the boards. */
export const congress: LawField = {
  label: '职工代表大会',
  topics: {
    'congress.required': {
      label: '应召开职工代表大会的人数', of: '职工', unit: '人',
      versions: [{ place: '31', from: '2011-05-01', number: 100, article: `${shanghai}第四条`, grade: 'S', remark: '不足的一般召开职工大会' }],
    },
    'congress.yearly': {
      label: '下一次职工代表大会', of: '上一次会议',
      versions: [
        { from: '2012-02-13', length: { years: 1 }, article: national, grade: 'X', remark: '每年至少一次；没有读到规定原文，第几条待查' },
        { place: '31', from: '2011-05-01', length: { years: 1 }, article: `${shanghai}第二十二条`, grade: 'S', remark: '每年至少一次' },
      ],
    },
    'congress.halfYearly': {
      label: '国有工业企业下一次职工代表大会', of: '上一次会议',
      versions: [{ from: '1986-10-01', length: { months: 6 }, article: `${stateOwned}第十八条`, grade: 'X', remark: '每半年至少一次；只见到转引的条文' }],
    },
    'congress.term': {
      label: '职工代表大会届满', of: '当选',
      versions: [{ place: '31', from: '2011-05-01', length: { years: 5 }, shortest: { years: 3 }, article: `${shanghai}第二十二条`, grade: 'S', remark: '延期换届不超过一年' }],
    },
    'congress.papers': {
      label: '材料送交职工代表', of: '大会召开', counts: 'before',
      versions: [{ place: '31', from: '2011-05-01', length: { days: 7 }, article: `${shanghai}第三十条`, grade: 'S' }],
    },
    'congress.report': { label: '会议情况报上一级工会', of: '大会闭会', versions: [{ place: '31', from: '2011-05-01', length: { workdays: 7 }, article: `${shanghai}第三十七条`, grade: 'S' }] },
    'congress.quorum': {
      label: '职工代表大会到会人数', of: '全体职工代表',
      versions: [
        { from: '2012-02-13', share: [2, 3], article: national, grade: 'X', remark: '没有读到规定原文，第几条待查' },
        { place: '31', from: '2011-05-01', share: [2, 3], article: `${shanghai}第二十八条`, grade: 'S' },
      ],
    },
    'congress.majority': {
      label: '职工代表大会通过事项的赞成票', of: '全体职工代表',
      versions: [
        { from: '2012-02-13', share: [1, 2], exceed: true, article: national, grade: 'X', remark: '没有读到规定原文，第几条待查' },
        { place: '31', from: '2011-05-01', share: [1, 2], article: `${shanghai}第三十一条`, grade: 'S', remark: '无记名投票' },
      ],
    },
    'congress.turnout': { label: '选举职工代表的参加人数', of: '选区全体职工', versions: [{ place: '31', from: '2011-05-01', share: [2, 3], article: `${shanghai}第十五条`, grade: 'S' }] },
    'congress.elected': { label: '当选职工代表的赞成票', of: '选区全体职工', versions: [{ place: '31', from: '2011-05-01', share: [1, 2], article: `${shanghai}第十五条`, grade: 'S' }] },
    'congress.managers': {
      label: '中高层管理人员比例上限', of: '职工代表', rate: true,
      versions: [
        { from: '1986-10-01', share: [1, 5], article: stateOwned, grade: 'X', remark: '国有工业企业，一般为五分之一；只见到转引的条文' },
        { place: '31', from: '2011-05-01', share: [1, 5], article: `${shanghai}第十六条`, grade: 'S', remark: '不超过；大型集团可适当提高' },
      ],
    },
    'congress.delegates': {
      label: '职工代表最少人数', unit: '名',
      versions: [
        { from: '2012-02-13', article: national, grade: '–', remark: '全国的人数没有查到，按当地规定填' },
        { place: '31', from: '2011-05-01', number: 30, article: `${shanghai}第二十一条`, grade: 'S', remark: '一百人以上每增一百人至少增五名，三千人以上至少一百七十五名' },
      ],
    },
    'director.required': { label: '应有职工董事的人数', of: '职工', unit: '人', versions: [{ from: '2024-07-01', number: 300, article: '公司法第六十八条', grade: 'S', remark: '依法设监事会并有职工监事的除外' }] },
    'supervisor.share': { label: '职工监事比例', of: '监事会成员', versions: [{ from: '2024-07-01', share: [1, 3], article: '公司法第七十六条', grade: 'S' }] },
  },
}
