import { ledger } from '#model/ledger.ts'
import { inOrder } from '#model/rules.ts'

/** 信访接待: letters, calls and visits; one that became a dispute is linked, not counted there. */
export const petition = ledger({
  id: 'petition', label: '信访接待', unit: '起', day: 'received', restricted: 'handler',
  title: ['matter', 'received'],
  keys: [['number']],
  fields: {
    number: { kind: 'text', label: '编号', aka: ['工单号', '信访编号', '转办单号'] },
    received: { kind: 'date', label: '接待日期', required: true, aka: ['日期', '来访日期'] },
    way: {
      kind: 'choice', label: '方式',
      of: {
        visit: { label: '来访', aka: ['走访', '上访', '来反映', '来问', '来咨询', '来镇里', '来工会', '到镇里', '到工会', '来找', '找上门', '找工会'] },
        call: { label: '来电', aka: ['电话', '打电话', '来电话'] },
        letter: '来信',
        online: { label: '网上', aka: ['微信', '微信群'] },
        hotline: { label: '12351转办', aka: ['12351'] },
      },
    },
    matter: {
      kind: 'choice', label: '事项', required: 'later', aka: ['内容', '诉求', '反映', '咨询'],
      of: {
        wages: { label: '工资', aka: ['拖欠工资', '欠薪', '加班费', '工钱', '讨薪', '讨要工资', '高温费', '高温津贴'] },
        injury: '工伤',
        contract: { label: '劳动合同', aka: ['签合同', '不签合同', '没签合同', '未签合同', '解除合同', '经济补偿', '辞退'] },
        insurance: { label: '社会保险', aka: ['社保', '生育保险', '养老保险', '医保', '退休'] },
        hardship: { label: '生活困难', aka: ['家里困难'] },
        other: '其他',
      },
    },
    people: { kind: 'people', label: '人数', aka: ['来访人数'] },
    handler: { kind: 'ref', to: 'post', label: '经办人', aka: ['接待人'] },
    employer: { kind: 'ref', to: 'employer', label: '涉及企业', aka: ['企业', '单位'] },
    accepted: { kind: 'date', label: '受理日期' },
    informed: { kind: 'date', label: '告知日期', help: '书面告知信访人是否受理' },
    extended: { kind: 'flag', label: '已书面延期', help: '延期要书面告知信访人，最长三十日' },
    finished: { kind: 'date', label: '办结日期', aka: ['答复日期'] },
    reply: { kind: 'long', label: '答复' },
    dispute: { kind: 'ref', to: 'dispute', label: '转为劳动争议' },
    passed: { kind: 'date', label: '收到转送日期', help: '上级或别的单位转来的' },
    objected: { kind: 'date', label: '提出异议日期', help: '不属于本单位办理的' },
    reviewAsked: { kind: 'date', label: '申请复查日期' },
    reviewed: { kind: 'date', label: '复查答复日期' },
  },
  states: {
    open: { label: '接待', on: 'received' },
    accepted: { label: '受理', on: 'accepted' },
    finished: { label: '办结', on: 'finished', final: true },
    review: { label: '复查', on: 'reviewAsked' },
    reviewed: { label: '复查答复', on: 'reviewed', final: true },
  },
  steps: {
    accept: { label: '受理', from: ['open'], to: 'accepted', needs: ['accepted'] },
    finish: { label: '办结', from: ['open', 'accepted'], to: 'finished', needs: ['finished'], asks: ['reply'] },
    askReview: { label: '申请复查', from: ['finished'], to: 'review', needs: ['reviewAsked'] },
    answerReview: { label: '答复复查', from: ['review'], to: 'reviewed', needs: ['reviewed'], asks: ['reply'] },
  },
  clocks: {
    inform: { label: '信访告知', rule: 'petition.inform', starts: ['received'], stops: 'informed', instead: { when: { accepted: { known: true } }, starts: [] } },
    object: { label: '转送异议', rule: 'petition.object', starts: ['passed'], stops: 'objected', instead: { when: { accepted: { known: true } }, starts: [] } },
    finish: { label: '信访办理', rule: 'petition.finish', starts: ['accepted'], stops: 'finished', extended: 'extended' },
    review: { label: '信访复查答复', rule: 'petition.review', starts: ['reviewAsked'], stops: 'reviewed' },
  },
  rules: [
    inOrder('received', 'accepted', '受理日期早于接待日期，请核对'),
    inOrder('received', 'finished', '办结日期早于接待日期，请核对'),
    inOrder('received', 'informed', '告知日期早于接待日期，请核对'),
    inOrder('finished', 'reviewAsked', '申请复查日期早于办结日期，请核对'),
    inOrder('reviewAsked', 'reviewed', '复查答复日期早于申请复查日期，请核对'),
  ],
  totals: ['matter'],
  zero: true,
  indicators: {
    received: {
      label: '接待信访', unit: '起', units: ['件', '批', '批次'], aka: ['来信来访来电', '职工来信来访来电', '信访接待', '信访', '信访件', '接待来信来访', '接待来访', '接待职工来访', '来信来访', '接访', '职工信访', '职工来信来访', '来电来访', '来信来电来访', '接待职工上访', '信访案件', '信访事项', '信访事件'],
      flow: 'received', by: 'matter',
    },
    hotline: { label: '12351转办', unit: '件', units: ['起', '条'], aka: ['12351热线转办', '12351热线', '12351转办件', '12351职工热线', '热线转办件'], flow: 'received', where: { way: 'hotline' } },
    people: { label: '信访接待人次', unit: '人次', aka: ['信访接待', '接待信访人次', '接待来访', '接待来访人员', '接待职工来访', '接待来信来访', '来信来访', '职工来信来访', '来访职工', '职工来访', '来电来访', '来访', '接访', '接待群众', '接待上访', '接待来电来访'], flow: 'received', sum: 'people.total', per: 'attendance' },
    visitors: { label: '信访接待职工', unit: '人', units: ['名'], aka: ['接待职工', '来访职工', '接待来访职工', '接待信访职工'], flow: 'received', sum: 'people.total' },
    finished: { label: '办结信访', unit: '起', units: ['件', '批'], aka: ['信访办结', '来访办结', '办结来信来访', '办结信访件', '办结信访事项', '办结来访'], flow: 'finished' },
    finishRate: { label: '信访办结率', unit: '%', aka: ['来访办结率'], cohort: 'received', done: { by: 'finished' } },
  },
})
