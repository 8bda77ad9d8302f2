import { ledger } from '#model/ledger.ts'
import { atMost, inOrder } from '#model/rules.ts'

/** 劳动争议调解台账: from the day a case is taken in to the day it ends, with its three sums. */
export const dispute = ledger({
  id: 'dispute', label: '劳动争议', unit: '起', day: 'received', restricted: 'handler',
  title: ['number', 'cause'],
  keys: [['number']],
  fields: {
    number: { kind: 'text', label: '案号', aka: ['编号', '案件编号'] },
    received: { kind: 'date', label: '受理日期', required: true, aka: ['日期', '受理时间'] },
    cause: {
      kind: 'choice', label: '案由', required: 'later', aka: ['类型', '争议类型'],
      of: {
        injury: { label: '工伤', aka: ['工伤纠纷', '工伤赔偿', '工伤争议'] },
        pay: { label: '劳资纠纷', aka: ['工资纠纷', '劳动报酬', '欠薪', '拖欠工资', '欠工资', '工资被拖欠', '加班费', '讨薪', '工资', '工钱', '克扣'] },
        termination: { label: '解除劳动合同', aka: ['经济补偿', '解除合同', '辞退', '开除', '退工'] },
        insurance: { label: '社会保险', aka: ['社保', '生育保险', '养老保险'] },
        other: { label: '其他争议', aka: ['其他'] },
      },
    },
    employer: { kind: 'ref', to: 'employer', label: '用人单位', aka: ['企业', '单位'] },
    handler: { kind: 'ref', to: 'post', label: '经办人', aka: ['调解员'] },
    people: { kind: 'people', label: '涉及职工', aka: ['涉及人数', '人数'] },
    sought: { kind: 'money', label: '标的金额', aka: ['标的', '涉案金额', '索赔', '要求赔偿', '金额', '诉求金额', '欠薪', '要求赔', '要求补偿', '要求经济补偿'] },
    way: { kind: 'choice', label: '办理方式', of: { mediation: { label: '调解', aka: ['调了', '调处'] }, arbitration: '仲裁', court: '诉讼', withdrawn: '撤回' } },
    result: { kind: 'choice', label: '办理结果', of: { agreed: { label: '调解成功', aka: ['成功', '达成协议', '谈妥', '谈成', '谈拢', '调成', '调好', '调解好', '签了协议', '签协议', '签订协议', '说好', '讲好', '谈好'] }, failed: { label: '调解不成', aka: ['不成', '没谈成', '谈不拢', '没调成'] } } },
    closed: { kind: 'date', label: '办结日期', aka: ['结案日期'] },
    agreed: { kind: 'money', label: '协议金额', aka: ['调解金额', '补偿', '赔偿', '补偿款', '赔偿款'] },
    paid: { kind: 'money', label: '到位金额', aka: ['已支付', '已付', '给了', '付了', '先付', '先给'] },
    knew: { kind: 'date', label: '知道权利被侵害日期' },
    interrupted: { kind: 'date', label: '时效中断日期', help: '主张权利、请求救济或对方同意履行的最近一日' },
    left: { kind: 'date', label: '劳动关系终止日期' },
    filed: { kind: 'date', label: '申请仲裁日期' },
  },
  parts: {
    parties: {
      label: '当事职工',
      fields: {
        name: { kind: 'text', label: '姓名', required: true },
        identity: { kind: 'identity', label: '身份证号' },
        phone: { kind: 'phone', label: '联系电话' },
        female: { kind: 'flag', label: '女' },
        migrant: { kind: 'flag', label: '外来务工' },
      },
    },
  },
  states: {
    open: { label: '受理', on: 'received' },
    settled: { label: '办结', on: 'closed', final: true },
    withdrawn: { label: '撤回', on: 'closed', final: true },
  },
  steps: {
    settle: { label: '办结', from: ['open'], to: 'settled', needs: ['closed', 'result'], asks: ['way', 'agreed', 'paid'] },
    withdraw: { label: '撤回', from: ['open'], to: 'withdrawn', needs: ['closed'] },
    reopen: { label: '重新受理', from: ['settled', 'withdrawn'], to: 'open', by: 'lead' },
  },
  clocks: {
    limitation: {
      label: '仲裁时效', rule: 'arbitration.limitation', starts: ['knew', 'interrupted'], stops: 'filed',
      instead: { when: { cause: 'pay' }, starts: ['left', 'interrupted'] },
    },
  },
  rules: [
    inOrder('received', 'closed', '办结日期早于受理日期，请核对'),
    atMost('paid', 'agreed', '到位金额大于协议金额，请核对两个数'),
    atMost('agreed', 'sought', '协议金额大于标的金额，请确认', 'warn'),
    { ok: r => !r.people?.total || r.form === 'total' || r.parties.length <= r.people.total, say: '当事职工多于涉及人数，请核对', at: 'people' },
    { ok: r => r.result !== 'agreed' || r.state !== 'open' || r.closed !== null, say: '已调解成功，请补办结日期；记不清可填“不详”', at: 'closed', strength: 'later' },
  ],
  totals: ['cause'],
  zero: true,
  indicators: {
    received: { label: '受理劳动争议', unit: '起', units: ['件', '例'], aka: ['劳动争议案件受理', '劳动争议案件', '受理案件', '受理劳动纠纷', '劳动纠纷'], flow: 'received', by: 'cause' },
    mediated: { label: '调解劳动争议', unit: '起', units: ['件', '例'], aka: ['调解', '调处劳动争议', '调解案件', '调处案件', '调解劳动纠纷', '调解劳资纠纷'], flow: 'closed', where: { way: 'mediation' }, by: 'cause' },
    agreed: { label: '调解成功', unit: '起', units: ['件', '例'], aka: ['成功调解', '调解成功劳动争议', '调处成功', '成功调处', '成功化解', '化解劳动争议', '化解劳动纠纷', '化解矛盾纠纷'], flow: 'closed', where: { result: 'agreed' }, by: 'cause' },
    success: { label: '调解成功率', unit: '%', aka: ['成功率'], cohort: 'received', where: { way: 'mediation' }, done: { by: 'closed', where: { result: 'agreed' } } },
    people: { label: '劳动争议涉及职工', unit: '人', units: ['名'], aka: ['涉及职工', '涉案职工', '涉及劳动者'], flow: 'received', sum: 'people.total' },
    migrants: { label: '劳动争议涉及外来务工人员', unit: '人', units: ['名'], aka: ['涉及外来务工人员'], flow: 'received', sum: 'people.migrants' },
    sought: { label: '劳动争议标的金额', unit: '元', aka: ['标的', '涉及标的', '涉案金额', '涉及金额', '标的额', '标的总额', '涉案标的'], flow: 'received', sum: 'sought', by: 'cause' },
    settled: { label: '劳动争议协议金额', unit: '元', aka: ['协议金额', '调解金额'], flow: 'closed', sum: 'agreed', by: 'cause' },
    paid: { label: '到位金额', unit: '元', aka: ['实际到位', '为职工挽回损失', '为职工追回', '追讨工资', '讨回工资', '追回工资', '讨回拖欠工资', '追回拖欠工资', '追讨欠薪', '追回欠薪', '讨回欠薪', '追回劳动报酬', '挽回经济损失', '兑现', '已到位', '职工实际拿到'], flow: 'closed', sum: 'paid', by: 'cause' },
    open: { label: '在办劳动争议', unit: '起', units: ['件'], aka: ['未办结', '办理中的劳动争议', '调解中的劳动争议', '尚未办结的劳动争议', '劳动争议未办结', '正在调解', '尚在调解', '正在办理', '在办理中'], stock: 'received', until: 'closed' },
  },
})
