import { ledger } from '#model/ledger.ts'
import { inOrder } from '#model/rules.ts'

/** 募捐: an appeal for somebody in need, with what came in, by donor, and what went out, to whom; what a charity adds stands apart. */
export const appeal = ledger({
  id: 'appeal', label: '募捐', unit: '次', day: 'day',
  title: ['title', 'day'],
  keys: [['title', 'day']],
  fields: {
    day: { kind: 'date', label: '发起日期', required: true, aka: ['募捐日期', '倡议日期', '日期'] },
    title: { kind: 'text', label: '募捐名称', required: true, aka: ['名称', '事由', '倡议书'] },
    household: { kind: 'ref', to: 'household', label: '受助困难职工' },
    until: { kind: 'date', label: '募捐结束日期' },
    people: { kind: 'people', label: '捐款人数', aka: ['捐款职工', '捐款人员'] },
    received: { kind: 'money', label: '收到捐款', aka: ['捐款', '募集捐款', '募得', '募捐金额', '捐款金额', '善款'] },
    partner: { kind: 'money', label: '慈善机构资助', aka: ['慈善中心资助', '慈善会资助', '慈善资助', '慈善总会'], help: '慈善会、红十字会等另给的钱，不算职工捐款' },
    out: { kind: 'money', label: '拨付捐款', aka: ['拨付', '拨付金额', '已拨付', '转交'] },
  },
  parts: {
    donors: {
      label: '捐款单位',
      fields: {
        name: { kind: 'text', label: '单位或个人', required: true },
        people: { kind: 'people', label: '捐款人数' },
        amount: { kind: 'money', label: '捐款额', required: true },
      },
    },
    payouts: {
      label: '拨付去向',
      fields: {
        to: { kind: 'text', label: '拨给谁', required: true },
        on: { kind: 'date', label: '拨付日期' },
        amount: { kind: 'money', label: '拨付额', required: true },
      },
    },
  },
  sums: { received: ['donors', 'amount'], out: ['payouts', 'amount'] },
  rules: [
    inOrder('day', 'until', '募捐结束日期早于发起日期，请核对'),
    { ok: r => r.out === null || r.received === null || r.out <= r.received + (r.partner ?? 0), say: '拨付的比募得的还多，请核对两个数', at: 'out' },
    { ok: r => !r.received || r.form === 'total' || r.out !== null, say: '请补捐款拨付给了谁', at: 'out', strength: 'later' },
    { alike: ['day', 'household'], say: '同一天已为这一户发起募捐，若是同一件事请填“同一事项”', strength: 'warn' },
  ],
  totals: [],
  zero: true,
  indicators: {
    appeals: { label: '开展募捐', unit: '次', units: ['场'], aka: ['专项募捐', '发起募捐', '组织募捐', '募捐活动', '爱心募捐', '募捐'], flow: 'day' },
    received: { label: '收到捐款', unit: '元', aka: ['募集捐款', '募集善款', '募得捐款', '募集爱心捐款', '捐款', '募捐', '职工捐款', '募得善款', '爱心捐款', '共捐款', '自愿捐款', '爱心款', '捐资', '慷慨解囊捐款'], flow: 'day', sum: 'received' },
    donors: { label: '捐款单位', unit: '家', units: ['个'], aka: ['参加募捐单位', '单位捐款'], flow: 'day', of: 'donors' },
    people: { label: '捐款职工', unit: '人', units: ['名', '位'], aka: ['参加募捐职工', '职工参加募捐', '干部捐款', '党员干部捐款', '劳模捐款'], flow: 'day', sum: 'people.total' },
    partner: { label: '慈善机构资助', unit: '元', aka: ['慈善资助', '慈善中心资助', '慈善中心救助', '慈善总会救助', '慈善会救助', '慈善救助', '慈善机构救助'], flow: 'day', sum: 'partner' },
    out: { label: '拨付捐款', unit: '元', aka: ['拨付善款', '捐款拨付'], flow: 'day', sum: 'out' },
  },
})
