import type { Topic } from './version.ts'

const order = '工资集体协商试行办法'
const ningbo = '宁波市企业工资集体协商条例'
const hangzhou = '杭州市企业工资集体协商条例'
const shandong = '山东省企业工资集体协商条例'
const henan = '河南省企业工资集体协商条例'

/** What differs for wage agreements; for all else they go by what holds for collective agreements. */
export const wages: Readonly<Record<string, Topic>> = {
  'wages.reply': {
    label: '答复工资协商要约', of: '收到要约', wider: 'agreement.reply',
    versions: [
      { from: '2000-11-08', length: { days: 20 }, article: order, grade: 'R' },
      { place: '3301', from: '2014-05-01', length: { workdays: 10 }, article: `${hangzhou}第二十四条`, grade: 'S' },
      { place: '3302', from: '2014-05-01', length: { workdays: 10 }, article: `${ningbo}第十四条`, grade: 'S' },
      { place: '37', from: '2017-01-01', length: { days: 10 }, article: `${shandong}第二十一条`, grade: 'S' },
      { place: '41', from: '2014-01-01', length: { workdays: 10 }, article: `${henan}第二十一条`, grade: 'S' },
    ],
  },
  'wages.notice': {
    label: '工资协商前提供情况和资料', of: '协商会议', counts: 'before', wider: 'agreement.notice',
    versions: [
      { from: '2000-11-08', length: { days: 5 }, article: order, grade: 'R' },
      { place: '3301', from: '2014-05-01', length: { workdays: 7 }, article: `${hangzhou}第二十五条`, grade: 'S' },
      { place: '3302', from: '2014-05-01', length: { days: 7 }, article: `${ningbo}第十七条`, grade: 'S' },
      { place: '37', from: '2017-01-01', length: { days: 10 }, article: `${shandong}第二十三条`, grade: 'S' },
      { place: '41', from: '2014-01-01', length: { workdays: 5 }, article: `${henan}第二十三条`, grade: 'S' },
    ],
  },
  'wages.fromOffer': {
    label: '完成工资协商（从要约起算）', of: '发出或收到要约',
    versions: [
      { place: '3301', from: '2014-05-01', length: { days: 60 }, article: `${hangzhou}第二十九条`, grade: 'S', remark: '从发出要约起算' },
      { place: '41', from: '2014-01-01', length: { months: 2 }, article: `${henan}第二十六条`, grade: 'S', remark: '从收到要约起算' },
    ],
  },
  'wages.fromReply': { label: '完成工资协商（从答复起算）', of: '答复同意协商', versions: [{ place: '37', from: '2017-01-01', length: { days: 60 }, article: `${shandong}第二十八条`, grade: 'S' }] },
  'wages.fromMeeting': {
    label: '完成工资协商（从首次会议起算）', of: '协商会议开始',
    versions: [{ place: '3302', from: '2014-05-01', length: { workdays: 30 }, article: `${ningbo}第十六条`, grade: 'S' }],
  },
  'wages.pause': {
    label: '中止工资协商', of: '中止', wider: 'agreement.pause',
    versions: [
      { place: '3301', from: '2014-05-01', length: { days: 30 }, article: `${hangzhou}第二十七条`, grade: 'S', remark: '累计不超过' },
      { place: '3302', from: '2014-05-01', length: { days: 60 }, article: `${ningbo}第十九条`, grade: 'S', remark: '累计不超过' },
    ],
  },
  'wages.submit': {
    label: '工资合同草案提交职工（代表）大会', of: '协商一致', wider: 'agreement.submit',
    versions: [
      { place: '3301', from: '2014-05-01', length: { workdays: 15 }, article: `${hangzhou}第二十八条`, grade: 'S' },
      { place: '3302', from: '2014-05-01', length: { workdays: 15 }, article: `${ningbo}第二十条`, grade: 'S' },
    ],
  },
  'wages.quorum': {
    label: '讨论工资合同草案的出席人数', of: '全体职工代表或全体职工', wider: 'agreement.quorum',
    versions: [{ place: '3301', from: '2014-05-01', share: [2, 3], article: `${hangzhou}第二十八条`, grade: 'S' }],
  },
  'wages.majority': {
    label: '通过工资合同草案的赞成票', of: '全体职工代表或全体职工', wider: 'agreement.majority',
    versions: [
      { place: '3301', from: '2014-05-01', share: [1, 2], exceed: true, article: `${hangzhou}第二十八条`, grade: 'S' },
      { place: '37', from: '2017-01-01', share: [1, 2], exceed: true, article: `${shandong}第二十七条`, grade: 'S' },
    ],
  },
  'wages.areaMajority': {
    label: '通过区域性、行业性工资合同草案的赞成票', of: '全体代表或全体职工', wider: 'agreement.areaMajority',
    versions: [
      { place: '3301', from: '2014-05-01', share: [1, 2], article: `${hangzhou}第三十三条`, grade: 'S' },
      { place: '3302', from: '2014-05-01', share: [1, 2], article: `${ningbo}第三十条`, grade: 'S' },
      { place: '37', from: '2017-01-01', share: [1, 2], exceed: true, article: `${shandong}第三十五条`, grade: 'S', remark: '按每个企业，或者区域、行业职工代表大会' },
    ],
  },
  'wages.negotiators': {
    label: '每方协商代表', unit: '名',
    versions: [
      { from: '2000-11-08', number: 3, most: 10, article: order, grade: 'R' },
      { place: '11', from: '2005-11-01', number: 3, most: 10, article: '北京市集体合同条例第七条', grade: 'S', remark: '一般，双方对等' },
      { place: '31', from: '2008-01-01', number: 3, article: '上海市集体合同条例第六条', grade: 'S', remark: '至少；企业一方不得多于职工一方' },
      { place: '33', from: '2011-01-01', number: 3, article: '浙江省集体合同条例第十条', grade: 'S', remark: '至少；规模以上企业至少五名' },
      { place: '3301', from: '2014-05-01', number: 3, most: 9, article: `${hangzhou}第十六条`, grade: 'S', remark: '规模以上企业至少五名' },
      { place: '3302', from: '2014-05-01', number: 3, most: 10, article: `${ningbo}第八条`, grade: 'S', remark: '规模以上企业至少五名' },
      { place: '37', from: '2017-01-01', number: 3, article: `${shandong}第七条`, grade: 'S', remark: '至少，双方对等' },
      { place: '41', from: '2014-01-01', number: 3, article: `${henan}第十二条`, grade: 'S', remark: '至少，双方对等' },
      { place: '50', from: '2017-01-01', number: 3, most: 15, article: '重庆市集体合同条例第八条', grade: 'S' },
    ],
  },
  'wages.frontline': {
    label: '一线职工代表比例', of: '职工方协商代表',
    versions: [
      { place: '37', from: '2017-01-01', share: [1, 3], article: `${shandong}第七条`, grade: 'S' },
      { place: '41', from: '2014-01-01', share: [1, 3], article: `${henan}第八条`, grade: 'S' },
    ],
  },
  'wages.file': {
    label: '工资合同报送人力社保部门', of: '双方首席代表签字', wider: 'agreement.file',
    versions: [
      { from: '2000-11-08', length: { days: 7 }, article: order, grade: 'R', remark: '一式三份' },
      { place: '3301', from: '2014-05-01', length: { days: 10 }, article: `${hangzhou}第四十条`, grade: 'S' },
      { place: '3302', from: '2014-05-01', length: { days: 10 }, article: `${ningbo}第三十四条`, grade: 'S' },
      { place: '37', from: '2017-01-01', length: { days: 10 }, article: `${shandong}第二十九条`, grade: 'S' },
      { place: '41', from: '2014-01-01', length: { workdays: 5 }, article: `${henan}第二十八条`, grade: 'S' },
    ],
  },
  'wages.review': {
    label: '人力社保部门审查工资合同', of: '收到工资合同文本', wider: 'agreement.review',
    versions: [
      { from: '2000-11-08', length: { days: 15 }, article: order, grade: 'R', remark: '到期未提出异议的，即行生效' },
      { place: '3301', from: '2014-05-01', length: { days: 15 }, article: `${hangzhou}第四十条`, grade: 'S' },
      { place: '3302', from: '2014-05-01', length: { days: 15 }, article: `${ningbo}第三十五条`, grade: 'S' },
      { place: '37', from: '2017-01-01', length: { days: 15 }, article: `${shandong}第三十条`, grade: 'S' },
      { place: '41', from: '2014-01-01', length: { days: 15 }, article: `${henan}第二十九条`, grade: 'S' },
    ],
  },
  'wages.publish': {
    label: '向全体职工公布工资合同', of: '工资合同生效', wider: 'agreement.publish',
    versions: [
      { from: '2000-11-08', length: { days: 5 }, article: order, grade: 'R' },
      { place: '3301', from: '2014-05-01', length: { workdays: 5 }, article: `${hangzhou}第四十一条`, grade: 'S' },
      { place: '3302', from: '2014-05-01', length: { workdays: 5 }, article: `${ningbo}第三十五条`, grade: 'S' },
      { place: '37', from: '2017-01-01', length: { days: 7 }, article: `${shandong}第三十一条`, grade: 'S' },
      { place: '41', from: '2014-01-01', length: { days: 5 }, article: `${henan}第三十条`, grade: 'S' },
    ],
  },
  'wages.term': {
    label: '工资合同期限', of: '工资合同生效', wider: 'agreement.term',
    versions: [
      { from: '2000-11-08', length: { years: 1 }, article: order, grade: 'R', remark: '一般一年协商一次' },
      { place: '31', from: '2008-01-01', length: { years: 1 }, article: '上海市集体合同条例第二十五条', grade: 'S' },
      { place: '33', from: '2011-01-01', length: { years: 1 }, article: '浙江省集体合同条例第三十条', grade: 'S', remark: '一般' },
      { place: '3301', from: '2014-05-01', length: { years: 1 }, article: `${hangzhou}第二十三条`, grade: 'S', remark: '一般' },
      { place: '37', from: '2017-01-01', length: { years: 3 }, shortest: { years: 1 }, article: `${shandong}第十七条`, grade: 'S', remark: '一般一年' },
      { place: '41', from: '2014-01-01', length: { years: 3 }, shortest: { years: 1 }, article: `${henan}第三十一条`, grade: 'S' },
    ],
  },
  'wages.ended': {
    label: '解除工资合同备案', of: '解除', wider: 'agreement.ended',
    versions: [{ place: '37', from: '2017-01-01', length: { days: 7 }, article: `${shandong}第四十一条`, grade: 'S' }],
  },
  'wages.renew': {
    label: '重新签订或续订工资合同', of: '工资合同期满', counts: 'last', wider: 'agreement.renew',
    versions: [
      { from: '2000-11-08', length: { days: 60 }, article: order, grade: 'R' },
      { place: '3301', from: '2014-05-01', length: { days: 90 }, article: `${hangzhou}第二十三条`, grade: 'S' },
      { place: '3302', from: '2014-05-01', length: { days: 90 }, article: `${ningbo}第二十二条`, grade: 'S' },
      { place: '41', from: '2014-01-01', length: { months: 2 }, article: `${henan}第三十一条`, grade: 'S' },
    ],
  },
}
