import { ledger } from '#model/ledger.ts'
import { inOrder } from '#model/rules.ts'
import { PLANS } from './plans.ts'

/** 互助理赔: what the mutual aid paid to a member who fell ill. */
export const claim = ledger({
  id: 'claim', label: '互助理赔', unit: '例', day: 'day', restricted: 'handler',
  title: ['name', 'plan', 'day'],
  keys: [['name', 'plan', 'day']],
  fields: {
    day: { kind: 'date', label: '理赔日期', required: true, aka: ['日期', '赔付日期', '到账日期'] },
    plan: { kind: 'choice', label: '互助种类', required: 'later', usual: 'hospital', aka: ['险种', '种类'], of: PLANS },
    name: { kind: 'text', label: '理赔职工', required: 'later', aka: ['姓名', '职工姓名', '受益人'] },
    employer: { kind: 'ref', to: 'employer', label: '工作单位', aka: ['单位', '企业'] },
    applied: { kind: 'date', label: '申请日期' },
    hospital: { kind: 'text', label: '就诊医院' },
    spent: { kind: 'money', label: '自付医疗费', aka: ['医疗费', '个人自付'] },
    amount: { kind: 'money', label: '理赔金额', required: 'later', aka: ['理赔金', '赔付金额', '金额', '补助金额', '赔了', '理赔'] },
    handler: { kind: 'ref', to: 'post', label: '经办人' },
  },
  rules: [
    inOrder('applied', 'day', '理赔日期早于申请日期，请核对'),
    { ok: r => r.amount === null || r.spent === null || r.plan !== 'hospital' || r.amount <= r.spent, say: '住院互助的理赔金多于自付医疗费，请确认', at: 'amount', strength: 'warn' },
  ],
  totals: ['plan'],
  zero: true,
  indicators: {
    cases: { label: '互助理赔', unit: '例', units: ['人次', '起', '件', '人', '名'], aka: ['理赔', '赔付', '医疗互助理赔', '互助保障理赔', '办理理赔', '互助保障待遇申领', '申领互助保障待遇', '医疗互助补助', '获得理赔', '获赔', '得到理赔', '职工获得理赔', '医疗互助报销', '互助报销', '患病职工申请互助金', '申请互助金', '申报理赔', '申请理赔'], flow: 'day', by: 'plan' },
    money: { label: '互助理赔金', unit: '元', aka: ['理赔金额', '理赔金', '理赔', '赔付金额', '理赔款', '医疗互助理赔金额', '互助理赔金额', '获得理赔', '获赔', '医疗互助报销', '互助补助金', '报销金额', '患病职工申请互助金', '申请互助金', '领取互助金', '补助金额', '互助补助金额'], flow: 'day', sum: 'amount', by: 'plan' },
  },
})
