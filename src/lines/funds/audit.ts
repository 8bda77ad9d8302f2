import { ledger } from '#model/ledger.ts'
import { atMost, inOrder } from '#model/rules.ts'

const FINDINGS = ['个', '条', '项', '处'] as const

/** 经费审查: one unit looked at, with what was found and whether it was put right; a 汇总 says how many units. */
export const audit = ledger({
  id: 'audit', label: '经费审查', unit: '家次', day: 'day',
  title: ['audited', 'year', 'day'],
  keys: [['audited', 'year', 'kind', 'day']],
  fields: {
    day: { kind: 'date', label: '审查日期', required: true, aka: ['日期', '检查日期', '审计日期'] },
    kind: {
      kind: 'choice', label: '审查方式', required: 'later', aka: ['方式', '种类', '审查种类'],
      of: {
        own: { label: '本级经审', aka: ['经审', '经审会议', '经审委审查', '自审', '经费自查', '自查'] }, grass: { label: '检查基层经费', aka: ['经审委检查', '基层经费检查', '检查基层', '下审'] },
        superior: { label: '上级审计', aka: ['上级检查', '县总审计', '上审', '财务大检查'] }, leaving: { label: '离任审计', aka: ['主席离任审计', '离任'] },
      },
    },
    audited: { kind: 'ref', to: 'union', label: '被审工会', aka: ['被审单位', '受审单位', '单位'] },
    year: { kind: 'date', span: true, label: '审查年度', aka: ['年度', '审查期间'] },
    by: { kind: 'text', label: '审查人', aka: ['检查人', '审计单位', '经审人员'] },
    amount: { kind: 'money', label: '审查金额', aka: ['审计金额'] },
    findings: { kind: 'count', label: '发现问题', aka: ['问题', '问题数', '查出问题'], units: FINDINGS },
    wrong: { kind: 'money', label: '问题金额', aka: ['违规金额'] },
    fixed: { kind: 'count', label: '整改问题', aka: ['整改', '整改数', '已整改'], units: FINDINGS },
    due: { kind: 'date', label: '整改期限' },
    fixedOn: { kind: 'date', label: '整改日期', aka: ['整改完成日期'] },
    opinion: { kind: 'long', label: '审查意见', aka: ['意见', '结论', '审查结论'] },
  },
  parts: {
    problems: { label: '问题明细', fields: { what: { kind: 'text', label: '问题', required: true }, amount: { kind: 'money', label: '金额' }, remedy: { kind: 'text', label: '整改情况' } } },
  },
  sums: { findings: ['problems'], wrong: ['problems', 'amount'] },
  clocks: { remedy: { label: '审查问题整改', rule: 'due.set', starts: ['due'], stops: 'fixedOn' } },
  rules: [
    atMost('fixed', 'findings', '整改问题多于发现问题，请核对'),
    inOrder('day', 'fixedOn', '整改日期早于审查日期，请核对'),
    { ok: r => r.form === 'total' || r.audited !== null, say: '请补被审的是哪个工会', at: 'audited', strength: 'later' },
    { ok: r => !r.fixed || r.fixedOn !== null, say: '有整改问题，请补整改日期；记不清可填“不详”', at: 'fixedOn', strength: 'later' },
  ],
  totals: ['kind'],
  zero: 'kind',
  indicators: {
    audited: {
      label: '经费审查', unit: '家次', units: ['次', '家'], flow: 'day', by: 'kind',
      aka: ['经费审计', '开展经费审查', '开展经审', '经审', '财务检查', '财务审计', '经费检查', '开展经费审计', '审查经费', '审计经费', '财务审查'],
    },
    grass: { label: '检查基层工会经费', unit: '家', units: ['个', '家次'], aka: ['检查基层经费', '审查基层工会经费', '基层工会经费检查', '审计基层工会经费', '对基层工会经费进行检查', '基层工会进行经费审查', '基层工会进行审计', '基层工会进行经费审计', '基层工会财务检查', '审计基层工会', '审查基层工会', '对基层工会进行审查'], flow: 'day', where: { kind: 'grass' } },
    findings: { label: '经审发现问题', unit: '个', units: ['条', '项', '处'], aka: ['经费审查发现问题', '审查发现问题', '审查查出问题', '审计发现问题', '财务检查发现问题'], flow: 'day', sum: 'findings' },
    fixed: { label: '经审整改问题', unit: '个', units: ['条', '项', '处'], aka: ['整改经费问题', '审查问题整改', '审计问题整改', '经费审查整改问题', '审查已整改', '经审已整改', '整改'], flow: 'fixedOn', sum: 'fixed' },
    fixRate: { label: '经审问题整改率', unit: '%', aka: ['审查问题整改率', '审计整改率', '审计问题整改率'], cohort: 'day', sum: 'findings', done: { by: 'fixedOn', sum: 'fixed' } },
    wrong: { label: '经审问题金额', unit: '元', aka: ['审查问题金额', '审计问题金额'], flow: 'day', sum: 'wrong' },
  },
})
