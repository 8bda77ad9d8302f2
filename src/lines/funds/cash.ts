import { ledger } from '#model/ledger.ts'
import { PAYERS } from '#office/payers.ts'
import { cashList, payout } from './forms.ts'

/** 收支流水: money in or out, from whose purse, and for which event; a partner's money is never added to the union's own. */
export const cash = ledger({
  id: 'cash', label: '收支流水', unit: '笔', day: 'day',
  title: ['what', 'day'],
  keys: [['voucher']],
  fields: {
    day: { kind: 'date', label: '收支日期', required: true, aka: ['日期', '记账日期', '付款日期', '收款日期'] },
    way: { kind: 'choice', label: '收支', required: true, aka: ['收或支', '收支方向'], of: { in: { label: '收入', aka: ['收入款', '入账'] }, out: { label: '支出', aka: ['支付', '付出', '报销'] } } },
    amount: { kind: 'money', label: '金额', required: true, aka: ['收支金额', '款额'] },
    source: { kind: 'choice', label: '资金来源', required: 'later', usual: 'union', aka: ['来源', '经费来源', '谁出的钱'], of: PAYERS },
    item: {
      kind: 'choice', label: '收支科目', required: 'later', aka: ['科目', '项目'],
      of: {
        dues: { label: '会费收入', aka: ['会费'] }, funds: { label: '拨缴经费收入', aka: ['拨缴经费'] },
        subsidy: { label: '补助收入', aka: ['上级补助', '政府补助', '行政补助'] }, given: { label: '捐赠赞助', aka: ['赞助', '捐赠收入'] },
        activity: { label: '职工活动支出', aka: ['活动支出', '活动费', '文体活动'] }, rights: { label: '维权支出', aka: ['维权', '帮扶慰问', '慰问支出'] },
        business: { label: '业务支出', aka: ['培训费', '会议费', '业务费'] },
        office: { label: '行政支出', aka: ['办公费'] }, capital: { label: '资本性支出', aka: ['设备购置', '购置'] },
        downward: { label: '补助下级支出', aka: ['补助下级', '补助基层'] }, other: { label: '其他收支', aka: ['其他'] },
      },
    },
    what: { kind: 'text', label: '摘要', required: 'later', aka: ['事由', '用途', '说明'] },
    event: { kind: 'ref', to: ['activity', 'consolation', 'inspection', 'service'], label: '对应事项', aka: ['对应活动', '活动'] },
    other: { kind: 'text', label: '对方单位', aka: ['收款人', '付款单位', '对方'] },
    voucher: { kind: 'text', label: '凭证号', aka: ['凭证', '票据号'] },
    handler: { kind: 'text', label: '经办人', aka: ['经手人'] },
    approver: { kind: 'text', label: '审批人', aka: ['批准人'] },
  },
  parts: {
    payees: {
      label: '发放名单',
      fields: {
        name: { kind: 'text', label: '姓名', required: true }, unit: { kind: 'text', label: '单位' }, item: { kind: 'text', label: '项目' },
        amount: { kind: 'money', label: '金额', required: true },
      },
    },
  },
  sums: { amount: ['payees', 'amount'] },
  rules: [
    { ok: r => r.payees.length === 0 || r.way === 'out', say: '只有支出才有发放名单，请改收支或清空名单', at: 'payees' },
    { ok: r => r.item === null || r.way === null || r.item === 'other' || INCOME.some(item => item === r.item) === (r.way === 'in'), say: '收支科目和收支对不上，请核对', at: 'item' },
  ],
  totals: ['way', 'source'],
  forms: { payout, cashList },
  indicators: {
    income: { label: '经费总收入', unit: '元', aka: ['总收入', '各类收入', '筹集经费', '筹措经费', '多方筹集经费', '收入总额'], flow: 'day', where: { way: 'in' }, sum: 'amount', by: 'source' },
    spent: { label: '经费总支出', unit: '元', aka: ['总支出', '各类支出', '报销', '支出总额'], flow: 'day', where: { way: 'out' }, sum: 'amount', by: 'source' },
    unionIncome: { label: '工会自有经费收入', unit: '元', aka: ['工会本级收入', '工会经费收入', '本级工会收入'], flow: 'day', where: { way: 'in', source: 'union' }, sum: 'amount' },
    unionSpent: { label: '工会自有经费支出', unit: '元', aka: ['工会本级支出', '工会经费支出', '本级工会支出'], flow: 'day', where: { way: 'out', source: 'union' }, sum: 'amount', by: 'item' },
    partner: {
      label: '外来资金收入', unit: '元', aka: ['其他来源资金', '争取外来资金', '外来经费', '争取资金支持'], flow: 'day',
      where: { way: 'in', source: ['government', 'firm', 'donation'] }, sum: 'amount',
    },
    eventSpent: { label: '对应活动支出', unit: '元', flow: 'day', where: { way: 'out', event: { known: true } }, sum: 'amount', by: 'source' },
    events: { label: '有支出的活动', unit: '次', units: ['项', '场'], flow: 'day', where: { way: 'out', event: { known: true } }, distinct: 'event' },
    perEvent: { label: '平均每次活动支出', unit: '元', aka: ['次均活动支出', '每次活动平均支出'], ratio: ['cash.eventSpent', 'cash.events'] },
  },
})

const INCOME = ['dues', 'funds', 'subsidy', 'given'] as const
