import { findDate } from '#kit/period.ts'
import { ruleOn, type Law } from '#law/law.ts'
import { ledger } from '#model/ledger.ts'
import { inOrder } from '#model/rules.ts'
import { levyList } from './forms.ts'

/** 经费收缴: what a firm owes for a time, each payment that came in, and what went back to its union; a row a firm and time, or a 汇总 of many. */
export const levy = ledger({
  id: 'levy', label: '经费收缴', unit: '笔', day: 'day',
  title: ['kind', 'employer', 'day'],
  keys: [['employer', 'kind', 'day']],
  fields: {
    day: { kind: 'date', label: '核定日期', required: true, aka: ['日期', '下达日期', '收缴日期', '计征日期'], help: '应缴数定下来的日子；只知道入库的填入库日期' },
    kind: {
      kind: 'choice', label: '款项', required: 'later', usual: 'funds', aka: ['种类', '经费种类', '款项种类'],
      of: { funds: { label: '工会经费', aka: ['拨缴经费', '经费', '季度经费', '上半年经费', '全年经费', '交工会经费'] }, preparation: { label: '建会筹备金', aka: ['筹备金'] }, dues: { label: '会费', aka: ['会员会费'] } },
    },
    employer: { kind: 'ref', to: 'employer', label: '缴款单位', aka: ['单位', '企业', '缴费单位'] },
    period: { kind: 'date', span: true, label: '所属期', aka: ['费款所属期', '所属期间', '属期'] },
    payroll: { kind: 'money', label: '工资总额', aka: ['职工工资总额'] },
    task: { kind: 'money', label: '应缴金额', aka: ['收缴任务', '任务', '应缴', '应收', '应缴经费', '应交', '任务数'], help: '写了工资总额，按规定的比例推算' },
    due: { kind: 'date', label: '缴款期限', aka: ['期限', '应缴日期'] },
    received: { kind: 'money', label: '入库金额', aka: ['入库', '实缴', '实收', '已缴', '入库数', '实缴金额', '收缴金额', '交工会经费', '已交', '交了', '到账', '已到账'] },
    cleared: { kind: 'date', label: '缴清日期' },
    reason: { kind: 'text', label: '超收原因', aka: ['多缴原因', '超任务原因'] },
    arrears: { kind: 'money', label: '欠缴金额', aka: ['欠缴', '尚欠', '还欠', '未缴'] },
    share: { kind: 'money', label: '按规定留成', aka: ['应返还', '留成'], help: '按规定的留成比例推算' },
    returned: { kind: 'money', label: '返还金额', aka: ['返还', '已返还', '返拨'] },
    returnedOn: { kind: 'date', label: '返还日期' },
  },
  parts: {
    payments: {
      label: '入库明细',
      fields: {
        paidOn: { kind: 'date', label: '入库日期', required: true },
        amount: { kind: 'money', label: '金额', required: true },
        receipt: { kind: 'text', label: '票据号' },
      },
    },
  },
  clocks: { payment: { label: '经费缴款', rule: 'due.set', starts: ['due'], stops: 'cleared' } },
  sums: { received: ['payments', 'amount'] },
  derived: {
    task: (r, law) => r.kind === 'funds' ? shareOf(r.payroll, 'funds.rate', r.day, law) : null,
    // A 汇总 that lists its payments and not their sum; one that lists only some of them says more itself.
    received: r => r.form !== 'total' || r.received !== null && r.received > (listed(r.payments) ?? 0) ? null : listed(r.payments),
    cleared: r => r.task !== null && (r.received ?? 0) >= r.task ? r.payments.map(one => one.paidOn ?? '?').sort().at(-1) : null,
    share: (r, law) => r.kind === 'funds' ? shareOf(r.received, 'funds.kept', r.day, law) : null,
    arrears: (r, law) => {
      const task = r.task ?? (r.kind === 'funds' ? shareOf(r.payroll, 'funds.rate', r.day, law) : null)
      return task === null ? null : Math.max(0, task - (r.received ?? listed(r.payments) ?? 0))
    },
  },
  rules: [
    { ok: r => r.task === null || r.received === null || r.received <= r.task || !!r.reason, say: '入库金额多于应缴金额，请核对；确实多收的请填超收原因', at: 'received' },
    { ok: r => !r.returned || r.received === null || r.returned <= r.received, say: '返还金额多于入库金额，请核对', at: 'returned' },
    { ok: r => !r.returned || r.returnedOn !== null, say: '有返还金额，请补返还日期；记不清可填“不详”', at: 'returnedOn', strength: 'later' },
    { ok: r => r.task !== null || r.kind === 'dues', say: '请补应缴金额，不然说不清完成多少、欠缴多少', at: 'task', strength: 'later' },
    { ok: r => !r.received || r.payments.length > 0, say: '有入库金额，请补入库明细', at: 'payments', strength: 'later' },
    inOrder('day', 'returnedOn', '返还日期早于核定日期，请核对'),
  ],
  totals: ['kind'],
  forms: { levyList },
  indicators: {
    task: { label: '工会经费收缴任务', unit: '元', aka: ['经费收缴任务', '工会经费任务', '经费任务'], flow: 'day', where: { kind: 'funds' }, sum: 'task' },
    received: {
      label: '工会经费入库', unit: '元', flow: 'paidOn', of: 'payments', where: { kind: 'funds' }, sum: 'amount',
      aka: ['收缴工会经费', '经费入库', '经费收缴', '收缴经费', '工会经费收缴', '入库工会经费', '经费收缴入库', '收取工会经费', '征收工会经费', '经费已入库', '工会经费已入库', '代收工会经费', '税务代收工会经费', '收到工会经费', '征收经费', '季度经费', '季度工会经费'],
    },
    payers: {
      label: '缴纳工会经费企业', unit: '家', units: ['个'], aka: ['缴纳经费企业', '上缴工会经费企业', '缴纳工会经费单位', '缴费企业', '企业缴纳工会经费'], flow: 'paidOn', of: 'payments',
      where: { kind: 'funds' }, distinct: 'employer',
    },
    settled: { label: '任务内经费入库', unit: '元', flow: 'day', where: { kind: 'funds', task: { known: true } }, sum: 'received' },
    rate: { label: '工会经费收缴率', unit: '%', aka: ['经费收缴率', '工会经费收缴完成率', '经费收缴完成率', '收缴率', '经费任务完成率', '经费完成任务', '收缴完成任务', '完成经费任务'], ratio: ['levy.settled', 'levy.task'] },
    returned: { label: '返还工会经费', unit: '元', aka: ['返还经费', '经费返还', '返还基层', '返还基层工会经费', '返拨工会经费', '小微企业经费返还', '返还企业', '返拨经费', '下拨基层经费', '返还小微企业', '下拨基层', '下拨基层工会', '拨付基层工会'], flow: 'returnedOn', where: { kind: 'funds' }, sum: 'returned' },
    arrears: { label: '欠缴工会经费', unit: '元', aka: ['欠缴经费', '经费欠缴', '未入库工会经费'], flow: 'day', where: { kind: 'funds' }, sum: 'arrears' },
    owing: {
      label: '欠缴工会经费企业', unit: '家', units: ['个'], aka: ['欠缴经费企业', '欠缴企业', '欠缴工会经费的企业', '欠缴的'],
      flow: 'day', where: { kind: 'funds', arrears: { from: 1 } }, distinct: 'employer',
    },
    preparation: { label: '建会筹备金入库', unit: '元', aka: ['收缴建会筹备金', '建会筹备金', '筹备金入库'], flow: 'paidOn', of: 'payments', where: { kind: 'preparation' }, sum: 'amount' },
    dues: { label: '收缴会费', unit: '元', aka: ['会费收缴', '收取会费', '会员会费', '会费收入'], flow: 'paidOn', of: 'payments', where: { kind: 'dues' }, sum: 'amount' },
  },
})

/** What listed payments add up to; null where one does not say how much. */
function listed(payments: readonly { amount: number | null }[]): number | null {
  return payments.length === 0 ? null : payments.reduce<number | null>((sum, { amount }) => sum === null || amount === null ? null : sum + amount, 0)
}

/** A share that the law of the place gives of a sum, to the 分; null where either is not known. */
function shareOf(whole: number | null, rule: string, day: string | null, law: Law | undefined): number | null {
  const on = findDate(day)?.first
  const share = on === undefined ? undefined : ruleOn(law, rule, on)?.share
  return whole === null || share === undefined ? null : Math.round(whole * share[0] / share[1])
}
