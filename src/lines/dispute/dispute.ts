import { findDate } from '#kit/period.ts'
import { ruleOn } from '#law/law.ts'
import { ledger } from '#model/ledger.ts'
import { atMost, inOrder } from '#model/rules.ts'
import { mediationAgreement, oralApplication } from './forms.ts'

/**
 * 劳动争议调解台账: from the day a case is taken in to the day it ends, with its three sums. An oral application notes who
 * applies, what about, why and when (劳动争议调解仲裁法第十二条); what goes on to arbitration keeps its days here too.
 */
export const dispute = ledger({
  id: 'dispute', label: '劳动争议', unit: '起', day: 'received', restricted: 'handler',
  title: ['number', 'cause'], unnamed: ['employer', 'cause', 'received'],
  keys: [['number']],
  fields: {
    number: { kind: 'text', label: '案号', aka: ['编号', '案件编号'] },
    received: { kind: 'date', label: '受理日期', required: true, aka: ['日期', '受理时间'] },
    cause: {
      kind: 'choice', label: '案由', required: 'later', aka: ['类型', '争议类型'],
      of: {
        injury: { label: '工伤', aka: ['工伤纠纷', '工伤赔偿', '工伤争议', '压伤', '轧伤', '砸伤', '断指'] },
        pay: { label: '劳资纠纷', aka: ['工资纠纷', '劳动报酬', '欠薪', '拖欠工资', '欠工资', '工资被拖欠', '加班费', '讨薪', '工资', '工钱', '克扣'] },
        termination: { label: '解除劳动合同', aka: ['经济补偿', '解除合同', '辞退', '开除', '退工'] },
        insurance: { label: '社会保险', aka: ['社保', '生育保险', '养老保险'] },
        other: { label: '其他争议', aka: ['其他'] },
      },
    },
    employer: { kind: 'ref', to: 'employer', label: '用人单位', aka: ['企业', '单位'] },
    place: { kind: 'place', label: '纠纷发生地', aka: ['发生地', '发生村'] },
    handler: { kind: 'ref', to: 'post', label: '经办人', aka: ['调解员'] },
    mediator: { kind: 'text', label: '主持调解人', help: '与经办人不是一人时填' },
    applied: { kind: 'date', label: '提出申请日期' },
    oral: { kind: 'flag', label: '口头申请' },
    matter: { kind: 'long', label: '争议事项', aka: ['调解请求'] },
    reasons: { kind: 'long', label: '事实与理由', aka: ['申请理由'] },
    collective: { kind: 'flag', label: '集体争议', help: '十人以上、有共同请求的' },
    people: { kind: 'people', label: '涉及职工', aka: ['涉及人数', '人数'] },
    sought: { kind: 'money', label: '标的金额', aka: ['标的', '涉案金额', '索赔', '要求赔偿', '金额', '诉求金额', '欠薪', '要求赔', '要求补偿', '要求经济补偿'] },
    way: { kind: 'choice', label: '办理方式', of: { mediation: { label: '调解', aka: ['调了', '调处'] }, arbitration: '仲裁', court: '诉讼', withdrawn: '撤回' } },
    result: {
      kind: 'choice', label: '办理结果', aka: ['处理结果', '调解结果'],
      of: {
        agreed: { label: '调解成功', aka: ['成功', '达成协议', '谈妥', '谈成', '谈拢', '调成', '调好', '调下来', '调解好', '签了协议', '签协议', '签订协议', '说好', '讲好', '谈好'] },
        failed: { label: '调解不成', aka: ['不成', '没谈成', '谈不拢', '没调成'] },
      },
    },
    closed: { kind: 'date', label: '办结日期', aka: ['结案日期'] },
    agreed: { kind: 'money', label: '协议金额', aka: ['调解金额', '补偿', '赔偿', '补偿款', '赔偿款', '赔付'] },
    signed: { kind: 'date', label: '协议签订日期' },
    sealed: { kind: 'flag', label: '双方和调解员已签名、调解组织已盖章' },
    paid: { kind: 'money', label: '到位金额', aka: ['已支付', '已付', '已打卡', '已到账', '给了', '付了', '先付', '先给'] },
    knew: { kind: 'date', label: '知道权利被侵害日期' },
    interrupted: { kind: 'date', label: '时效中断日期', help: '主张权利、请求救济或对方同意履行的最近一日' },
    left: { kind: 'date', label: '劳动关系终止日期' },
    filed: { kind: 'date', label: '申请仲裁日期' },
    accepted: { kind: 'date', label: '仲裁受理日期' },
    heard: { kind: 'date', label: '仲裁开庭日期' },
    awardExtended: { kind: 'flag', label: '仲裁已批准延期' },
    awarded: { kind: 'date', label: '仲裁裁决日期' },
    sued: { kind: 'date', label: '起诉日期' },
    injured: { kind: 'date', label: '事故伤害日期', aka: ['受伤日期'] },
    claimed: { kind: 'date', label: '申请工伤认定日期' },
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
        speaks: { kind: 'flag', label: '职工代表' },
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
    mediation: { label: '调解期限', rule: 'mediation.agree', starts: ['received'], stops: 'closed', instead: { when: { way: ['arbitration', 'court', 'withdrawn'] }, starts: [] } },
    acceptance: { label: '仲裁受理', rule: 'arbitration.accept', starts: ['filed'], stops: 'accepted' },
    award: { label: '仲裁裁决', rule: 'arbitration.award', starts: ['accepted'], stops: 'awarded', extended: 'awardExtended' },
    suit: { label: '不服裁决起诉', rule: 'arbitration.sue', starts: ['awarded'], stops: 'sued' },
    injuryByEmployer: { label: '用人单位申请工伤认定', rule: 'injury.employer', starts: ['injured'], stops: 'claimed' },
    injuryByUnion: { label: '工会申请工伤认定', rule: 'injury.union', starts: ['injured'], stops: 'claimed' },
  },
  rules: [
    inOrder('received', 'closed', '办结日期早于受理日期，请核对'),
    atMost('paid', 'agreed', '到位金额大于协议金额，请核对两个数'),
    atMost('agreed', 'sought', '协议金额大于标的金额，请确认', 'warn'),
    { ok: r => !r.people?.total || r.form === 'total' || r.parties.length <= r.people.total, say: '当事职工多于涉及人数，请核对', at: 'people' },
    inOrder('received', 'signed', '协议签订日期早于受理日期，请核对'),
    inOrder('filed', 'accepted', '仲裁受理日期早于申请日期，请核对'),
    inOrder('accepted', 'awarded', '裁决日期早于仲裁受理日期，请核对'),
    inOrder('injured', 'claimed', '申请工伤认定日期早于受伤日期，请核对'),
    {
      ok: (r, law) => r.collective !== true || r.people?.total == null || r.people.total >= (ruleOn(law, 'collective.claim', findDate(r.received)?.first)?.number ?? 0),
      say: '集体争议应有十人以上，请核对涉及人数', at: 'collective',
    },
    {
      ok: r => r.collective !== true || r.form === 'total' || r.parties.some(party => party.speaks === true),
      say: '集体争议请在当事职工里注明推举的职工代表', at: 'parties', strength: 'later',
    },
    { ok: r => r.oral !== true || (!!r.matter && !!r.reasons && r.applied !== null && r.parties.length > 0), say: '口头申请要当场记下申请人、争议事项、理由和时间，请补齐', at: 'oral', strength: 'later' },
    { ok: r => r.signed === null || r.sealed !== null, say: '请补调解协议是否已签名盖章，盖齐才生效', at: 'sealed', strength: 'later' },
    { ok: r => r.result !== 'agreed' || r.state !== 'open' || r.closed !== null, say: '已调解成功，请补办结日期；记不清可填“不详”', at: 'closed', strength: 'later' },
  ],
  totals: ['cause'],
  zero: true,
  forms: { oralApplication, mediationAgreement },
  indicators: {
    received: { label: '受理劳动争议', unit: '起', units: ['件', '例'], aka: ['劳动争议案件受理', '劳动争议受理', '劳动争议案件', '受理案件', '受理劳动纠纷', '劳动纠纷', '受理职工投诉', '受理纠纷', '职工投诉纠纷', '受理劳资纠纷案件', '劳动争议投诉'], flow: 'received', by: 'cause' },
    mediated: {
      label: '调解劳动争议', unit: '起', units: ['件', '例'], aka: ['调解', '调处劳动争议', '调解案件', '调处案件', '调解劳动纠纷', '调解劳资纠纷', '调处纠纷', '调解纠纷', '调处争议', '调解争议', '调处劳动纠纷', '调处劳资纠纷', '解决劳资纠纷', '解决纠纷', '调解结案', '协调解决劳资纠纷', '处理劳资纠纷', '调解劳动争议案件', '调解的劳动争议案件'], flow: 'closed',
      where: { way: 'mediation' }, by: 'cause',
    },
    agreed: {
      label: '调解成功', unit: '起', units: ['件', '例'], aka: ['成功调解', '调解成功劳动争议', '调处成功', '成功调处', '成功化解', '化解劳动争议', '化解劳动纠纷', '化解矛盾纠纷', '成功解决', '化解纠纷', '成功调解劳动争议', '成功调处纠纷'], flow: 'closed',
      where: { result: 'agreed' }, by: 'cause',
    },
    success: { label: '调解成功率', unit: '%', aka: ['成功率'], cohort: 'closed', where: { way: 'mediation' }, done: { by: 'closed', where: { result: 'agreed' } } },
    people: { label: '劳动争议涉及职工', unit: '人', units: ['名'], aka: ['涉及职工', '涉案职工', '涉及劳动者', '涉及员工', '牵涉职工', '涉及人员', '涉及人数'], flow: 'received', sum: 'people.total' },
    migrants: { label: '劳动争议涉及外来务工人员', unit: '人', units: ['名'], aka: ['涉及外来务工人员'], flow: 'received', sum: 'people.migrants' },
    times: { label: '劳动争议涉及人次', unit: '人次', aka: ['劳动争议涉及', '涉及职工'], flow: 'received', sum: 'people.total', per: 'attendance' },
    firms: { label: '劳动争议涉及企业', unit: '家', units: ['个'], aka: ['涉及企业', '涉案企业'], flow: 'received', distinct: 'employer' },
    sought: { label: '劳动争议标的金额', unit: '元', aka: ['标的', '涉及标的', '涉案金额', '涉及金额', '标的额', '标的总额', '涉案标的', '标的金额', '标的数', '争议金额', '涉及标的金额', '诉求金额'], flow: 'received', sum: 'sought', by: 'cause' },
    settled: { label: '劳动争议协议金额', unit: '元', aka: ['协议金额', '调解金额'], flow: 'closed', sum: 'agreed', by: 'cause' },
    paid: {
      label: '到位金额', unit: '元',
      aka: ['实际到位', '为职工挽回损失', '为职工追回', '追讨工资', '讨回工资', '追回工资', '讨回拖欠工资', '追回拖欠工资', '追讨欠薪', '追回欠薪', '讨回欠薪', '追回劳动报酬', '挽回经济损失', '兑现', '已到位', '职工实际拿到', '挽回损失', '追回工资款', '要回工资', '讨要工资', '追讨拖欠工资', '讨回工钱', '追回损失', '为职工挽回', '当场兑现', '赔付到位', '支付到位', '为职工要回'],
      flow: 'closed', sum: 'paid', by: 'cause',
    },
    collective: { label: '集体劳动争议', unit: '起', units: ['件'], aka: ['集体争议', '群体性劳动争议', '群体性劳动纠纷', '群体性纠纷'], flow: 'received', where: { collective: true } },
    arbitrated: { label: '申请劳动仲裁', unit: '起', units: ['件'], aka: ['引导仲裁', '转仲裁', '进入仲裁'], flow: 'filed' },
    open: {
      label: '在办劳动争议', unit: '起', units: ['件'], aka: ['未办结', '办理中的劳动争议', '调解中的劳动争议', '尚未办结的劳动争议', '劳动争议未办结', '正在调解', '尚在调解', '正在办理', '在办理中', '目前在办', '正在处理', '尚在处理', '处理中'],
      stock: 'received', until: 'closed',
    },
  },
})
