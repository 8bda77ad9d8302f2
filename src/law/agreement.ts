import type { LawField } from './version.ts'
import { wages } from './wages.ts'

const order = '集体合同规定'
const beijing = '北京市集体合同条例'
const shanghai = '上海市集体合同条例'
const zhejiang = '浙江省集体合同条例'
const chongqing = '重庆市集体合同条例'

/** Collective agreements of any kind. Local law changes nearly every number; wages.ts has what differs for wage agreements. */
export const agreement: LawField = {
  label: '集体协商与集体合同',
  topics: {
    'agreement.reply': {
      label: '答复协商要约', of: '收到要约',
      versions: [
        { from: '2004-05-01', length: { days: 20 }, article: `${order}第三十二条`, grade: 'S' },
        { place: '11', from: '2005-11-01', length: { days: 20 }, article: `${beijing}第三十二条`, grade: 'S' },
        { place: '31', from: '2008-01-01', length: { days: 15 }, article: `${shanghai}第十五条`, grade: 'S' },
        { place: '33', from: '2011-01-01', length: { workdays: 10 }, article: `${zhejiang}第七条`, grade: 'S' },
        { place: '50', from: '2017-01-01', length: { days: 20 }, article: `${chongqing}第十九条`, grade: 'S' },
      ],
    },
    'agreement.notice': {
      label: '协商前提供情况和资料', of: '协商会议', counts: 'before',
      versions: [
        { place: '33', from: '2011-01-01', length: { days: 7 }, article: `${zhejiang}第十六条`, grade: 'S' },
        { place: '50', from: '2017-01-01', length: { days: 10 }, article: `${chongqing}第二十条`, grade: 'S' },
      ],
    },
    'agreement.pause': {
      label: '中止协商', of: '中止',
      versions: [
        { place: '11', from: '2005-11-01', length: { days: 60 }, article: `${beijing}第三十七条`, grade: 'S', remark: '不超过' },
        { place: '50', from: '2017-01-01', length: { days: 30 }, article: `${chongqing}第二十二条`, grade: 'S', remark: '一般不超过，双方另有约定的除外' },
      ],
    },
    'agreement.submit': {
      label: '草案提交职工（代表）大会', of: '协商一致',
      versions: [{ place: '33', from: '2011-01-01', length: { workdays: 15 }, article: `${zhejiang}第二十四条`, grade: 'S' }],
    },
    'agreement.resubmit': {
      label: '修改后的草案再次提交', of: '重新协商一致',
      versions: [{ place: '33', from: '2011-01-01', length: { workdays: 5 }, article: `${zhejiang}第二十四条`, grade: 'S' }],
    },
    'agreement.quorum': {
      label: '讨论集体合同草案的出席人数', of: '全体职工代表或全体职工',
      versions: [
        { from: '2004-05-01', share: [2, 3], article: `${order}第三十六条`, grade: 'X', remark: '只见到转引的条文' },
        { place: '11', from: '2005-11-01', share: [2, 3], article: `${beijing}第三十八条`, grade: 'S' },
        { place: '33', from: '2011-01-01', share: [2, 3], article: `${zhejiang}第二十四条`, grade: 'S' },
        { place: '50', from: '2017-01-01', share: [2, 3], article: `${chongqing}第二十六条`, grade: 'S' },
      ],
    },
    'agreement.majority': {
      label: '通过集体合同草案的赞成票', of: '全体职工代表或全体职工',
      versions: [
        { from: '2004-05-01', share: [1, 2], article: `${order}第三十六条`, grade: 'X', remark: '只见到转引的条文' },
        { place: '11', from: '2005-11-01', share: [1, 2], article: `${beijing}第三十八条`, grade: 'S' },
        { place: '31', from: '2008-01-01', share: [1, 2], article: `${shanghai}第二十二条`, grade: 'S' },
        { place: '33', from: '2011-01-01', share: [1, 2], exceed: true, article: `${zhejiang}第二十四条`, grade: 'S' },
        { place: '50', from: '2017-01-01', share: [1, 2], article: `${chongqing}第二十六条`, grade: 'S' },
      ],
    },
    'agreement.areaMajority': {
      label: '通过区域性、行业性集体合同草案的赞成票', of: '全体代表或全体职工',
      versions: [
        { place: '31', from: '2008-01-01', share: [1, 2], article: `${shanghai}第二十八条、第三十条`, grade: 'S' },
        { place: '33', from: '2011-01-01', share: [1, 2], article: `${zhejiang}第二十九条`, grade: 'S' },
        { place: '50', from: '2017-01-01', share: [1, 2], article: `${chongqing}第四十四条`, grade: 'S', remark: '没有区域、行业职工代表大会的' },
      ],
    },
    'agreement.file': {
      label: '报送人力社保部门', of: '双方首席代表签字',
      versions: [
        { from: '2004-05-01', length: { days: 10 }, article: `${order}第四十二条`, grade: 'R' },
        { place: '11', from: '2005-11-01', length: { days: 10 }, article: `${beijing}第三十九条`, grade: 'S' },
        { place: '31', from: '2008-01-01', length: { days: 10 }, article: `${shanghai}第二十三条`, grade: 'S', remark: '从收到表决通过的书面通知起算' },
        { place: '33', from: '2011-01-01', length: { days: 10 }, article: `${zhejiang}第三十四条`, grade: 'S' },
        { place: '50', from: '2017-01-01', length: { days: 10 }, article: `${chongqing}第二十八条`, grade: 'S' },
      ],
    },
    'agreement.copies': {
      label: '报送份数', unit: '份',
      versions: [
        { from: '2004-05-01', number: 3, article: `${order}第四十二条`, grade: 'R' },
        { place: '33', from: '2011-01-01', number: 5, article: `${zhejiang}第三十四条`, grade: 'S' },
        { place: '50', from: '2017-01-01', number: 3, article: `${chongqing}第二十八条`, grade: 'S' },
      ],
    },
    'agreement.review': {
      label: '人力社保部门提出异议', of: '收到集体合同文本', versions: [{ from: '2008-01-01', length: { days: 15 }, article: '劳动合同法第五十四条', grade: 'S', remark: '到期未提出异议的，集体合同即行生效' }],
    },
    'agreement.publish': {
      label: '向全体职工公布', of: '集体合同生效',
      versions: [
        { place: '33', from: '2011-01-01', length: { workdays: 5 }, article: `${zhejiang}第三十五条`, grade: 'S' },
        { place: '50', from: '2017-01-01', length: { days: 10 }, article: `${chongqing}第二十九条`, grade: 'S' },
      ],
    },
    'agreement.term': {
      label: '集体合同期限', of: '集体合同生效',
      versions: [
        { from: '2004-05-01', length: { years: 3 }, shortest: { years: 1 }, article: `${order}第三十八条`, grade: 'X', remark: '只见到转引的条文' },
        { place: '11', from: '2005-11-01', length: { years: 3 }, article: `${beijing}第三十六条`, grade: 'S', remark: '一般' },
        { place: '31', from: '2008-01-01', length: { years: 3 }, shortest: { years: 1 }, article: `${shanghai}第二十五条`, grade: 'S' },
        { place: '33', from: '2011-01-01', length: { years: 3 }, shortest: { years: 1 }, article: `${zhejiang}第三十条`, grade: 'S' },
        { place: '50', from: '2017-01-01', length: { years: 3 }, shortest: { years: 1 }, article: `${chongqing}第二十四条`, grade: 'S' },
      ],
    },
    'agreement.renew': {
      label: '提出重新签订或续订', of: '集体合同期满', counts: 'last',
      versions: [
        { from: '2004-05-01', length: { months: 3 }, article: `${order}第三十八条`, grade: 'X', remark: '只见到转引的条文' },
        { place: '11', from: '2005-11-01', length: { months: 3 }, article: `${beijing}第四十三条`, grade: 'S' },
        { place: '33', from: '2011-01-01', length: { days: 90 }, article: `${zhejiang}第三十条`, grade: 'S' },
        { place: '50', from: '2017-01-01', length: { months: 3 }, article: `${chongqing}第三十三条`, grade: 'S' },
      ],
    },
    'agreement.ended': {
      label: '解除集体合同备案', of: '解除',
      versions: [
        { place: '11', from: '2005-11-01', length: { days: 10 }, article: `${beijing}第四十八条`, grade: 'S', remark: '终止的也要备案' },
        { place: '33', from: '2011-01-01', length: { workdays: 5 }, article: `${zhejiang}第三十三条`, grade: 'S' },
      ],
    },
    ...wages,
  },
}
