import { ledger } from '#model/ledger.ts'
import { inOrder } from '#model/rules.ts'

/** 集体合同 for tests: every kind of field, parts, ties, states, and each register rule. */
export const pact = ledger({
  id: 'testpact', label: '集体合同', unit: '份', day: 'from',
  title: ['name', 'firm'],
  keys: [['code'], ['name', 'from']],
  fields: {
    code: { kind: 'text', label: '编号' },
    name: { kind: 'text', label: '名称', required: true },
    sort: { kind: 'choice', label: '类别', required: true, of: { wage: '工资', safety: '劳动安全', women: '女职工' } },
    topics: { kind: 'choices', label: '内容', of: { pay: '工资标准', hours: '工时', leave: '休假' } },
    from: { kind: 'date', label: '生效日期', required: true },
    until: { kind: 'date', label: '终止日期' },
    firm: { kind: 'ref', to: 'employer', label: '企业' },
    total: { kind: 'count', label: '条款数' },
    worth: { kind: 'money', label: '金额' },
    heads: { kind: 'people', label: '覆盖职工' },
    share: { kind: 'percent', label: '比例' },
    rise: { kind: 'range', unit: '%', label: '增幅' },
    voted: { kind: 'flag', label: '经表决' },
    phone: { kind: 'phone', label: '联系电话' },
    scan: { kind: 'files', label: '扫描件' },
    note: { kind: 'long', label: '说明', required: 'later' },
  },
  parts: {
    terms: {
      label: '条款',
      fields: { item: { kind: 'text', label: '条目', required: true }, payer: { kind: 'ref', to: 'employer', label: '支付单位' }, account: { kind: 'card', label: '账号' } },
    },
  },
  links: { firms: { label: '覆盖企业', to: 'employer' } },
  states: { draft: { label: '草案' }, signed: { label: '已签' }, ended: { label: '终止', on: 'until', final: true } },
  steps: {
    sign: { label: '签订', from: ['draft'], to: 'signed', needs: ['firm'] },
    end: { label: '终止', from: ['signed'], to: 'ended', needs: ['until'] },
    revive: { label: '恢复', from: ['ended'], to: 'signed', by: 'lead' },
  },
  rules: [
    inOrder('from', 'until', '终止日期早于生效日期，请核对'),
    { ok: r => r.sort !== 'women' || r.heads === null || r.heads.women !== undefined, say: '请补女职工人数', at: 'heads', strength: 'later' },
    { noOverlap: ['from', 'until'], same: ['firm', 'sort'], say: '这家企业同期已有同类合同，请先终止旧的' },
    { notBefore: 'from', of: 'union', their: 'founded', say: '生效日期早于工会成立日期，请核对' },
    { alike: ['from', 'sort', 'firm'], say: '同一天已有同类合同，若是同一件事请填“同一事项”', strength: 'warn' },
  ],
  sums: { total: ['terms'] },
  totals: ['sort'],
  zero: 'sort',
  indicators: { signed: { label: '签订集体合同', unit: '份', flow: 'from', by: 'sort' } },
})
