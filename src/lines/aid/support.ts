import { ledger } from '#model/ledger.ts'
import { inOrder } from '#model/rules.ts'

/** 协同帮扶: what others give or do – 转介低保, 结对帮扶, 企业内部互助 – and none of it the union's own money. */
export const support = ledger({
  id: 'support', label: '协同帮扶', unit: '件', day: 'day',
  title: ['kind', 'helped', 'day'],
  fields: {
    day: { kind: 'date', label: '发生日期', required: true, aka: ['日期', '转介日期', '结对日期'] },
    kind: {
      kind: 'choice', label: '帮扶方式', required: true, aka: ['方式', '类别'],
      of: {
        referral: { label: '转介低保', aka: ['低保衔接', '转介民政', '纳入低保', '低保转介', '转低保'] },
        pairing: { label: '结对帮扶', aka: ['结对', '一对一帮扶', '1+1结对', '结对子', '一帮一'] },
        firmAid: { label: '企业内部互助', aka: ['企业互助', '企业互助基金', '厂内互助', '企业帮困'] },
      },
    },
    household: { kind: 'ref', to: 'household', label: '困难职工', aka: ['户主姓名'] },
    helped: { kind: 'text', label: '受助人', aka: ['帮扶对象', '被帮扶人'] },
    helper: { kind: 'text', label: '帮扶人', aka: ['结对人', '结对干部'] },
    employer: { kind: 'ref', to: 'employer', label: '企业', aka: ['单位'] },
    partner: { kind: 'text', label: '接收单位', aka: ['转介单位', '民政部门'] },
    households: { kind: 'count', label: '户数', units: ['户', '家'] },
    people: { kind: 'people', label: '人数', aka: ['受益人数'] },
    amount: { kind: 'money', label: '对方资金', aka: ['民政发放', '互助金', '金额', '低保金'], help: '民政、企业等发的钱，不是工会的' },
    until: { kind: 'date', label: '结束日期', aka: ['结对到期'] },
  },
  parts: {
    acts: {
      label: '帮扶情况',
      fields: {
        on: { kind: 'date', label: '日期' },
        what: { kind: 'text', label: '做了什么', required: true },
      },
    },
  },
  derived: { households: r => r.form === 'detail' && r.kind === 'referral' ? 1 : null },
  rules: [
    inOrder('day', 'until', '结束日期早于发生日期，请核对'),
    { ok: r => r.form === 'total' || r.kind !== 'pairing' || r.helper !== null, say: '请补帮扶人', at: 'helper', strength: 'later' },
    { ok: r => r.form === 'total' || r.kind !== 'firmAid' || r.employer !== null, say: '请补是哪家企业', at: 'employer', strength: 'later' },
  ],
  totals: ['kind'],
  zero: 'kind',
  indicators: {
    referred: { label: '转介低保', unit: '户', aka: ['转介民政低保', '纳入低保', '低保衔接', '转介困难职工', '衔接低保'], flow: 'day', where: { kind: 'referral' }, sum: 'households' },
    referredPeople: { label: '转介低保', unit: '人', units: ['名'], aka: ['转介民政低保', '纳入低保'], flow: 'day', where: { kind: 'referral' }, sum: 'people.total' },
    referredMoney: { label: '民政发放低保金', unit: '元', aka: ['民政部门发放', '民政发放', '低保金'], flow: 'day', where: { kind: 'referral' }, sum: 'amount' },
    pairs: { label: '结对帮扶', unit: '对', units: ['户'], aka: ['结成帮扶对子', '结对帮扶困难职工', '结对', '结对子'], stock: 'day', until: 'until', where: { kind: 'pairing' } },
    firms: { label: '开展内部互助企业', unit: '家', units: ['个'], aka: ['企业开展内部互助', '企业开展互助帮困'], flow: 'day', where: { kind: 'firmAid' }, distinct: 'employer' },
    firmMoney: { label: '企业内部互助金', unit: '元', aka: ['企业互助金', '企业互助帮困资金'], flow: 'day', where: { kind: 'firmAid' }, sum: 'amount' },
  },
})
