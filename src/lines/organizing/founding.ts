import { ledger } from '#model/ledger.ts'
import { atMost, inOrder } from '#model/rules.ts'
import { union } from '#office/union.ts'
import { establishmentApplication } from './forms.ts'

/** 建会: a firm on its way to a union, from the first call to the founding, which leaves the union and its first members behind. */
export const founding = ledger({
  id: 'founding', label: '建会', unit: '家', day: 'started',
  title: ['name'],
  keys: [['name', 'started']],
  fields: {
    name: { kind: 'text', label: '拟建工会名称', required: true, aka: ['拟建工会', '工会名称'] },
    employer: { kind: 'ref', to: 'employer', label: '建会单位', required: 'later', aka: ['企业名称', '单位', '企业'] },
    type: { kind: 'choice', label: '拟建类型', required: 'later', usual: 'enterprise', aka: ['工会类型'], of: union.fields.type.of },
    way: { kind: 'choice', label: '建会方式', of: union.fields.way.of },
    exploratory: { kind: 'flag', label: '探索性建会' },
    started: { kind: 'date', label: '动员日期', required: true, aka: ['启动日期', '走访日期'] },
    willing: { kind: 'date', label: '愿意建会日期', aka: ['同意建会日期', '同意建会'] },
    applied: { kind: 'date', label: '申请日期', aka: ['递交申请日期', '递交申请', '递交建会申请', '提出建会申请'] },
    approved: { kind: 'date', label: '批复日期' },
    approval: { kind: 'text', label: '批复文号', aka: ['文号'] },
    founded: { kind: 'date', label: '成立日期', aka: ['正式成立'] },
    shelved: { kind: 'date', label: '搁置日期' },
    reason: { kind: 'text', label: '搁置原因' },
    workers: { kind: 'people', label: '职工人数', aka: ['职工'] },
    members: { kind: 'people', label: '建会会员', aka: ['申请入会人数', '会员人数', '会员', '愿意入会'] },
    chair: { kind: 'text', label: '主席人选', aka: ['主席'] },
    contact: { kind: 'text', label: '单位联系人' },
    withCongress: { kind: 'flag', label: '与职代会结合', aka: ['同步建职代会'] },
    withTalks: { kind: 'flag', label: '与工资协商结合', aka: ['与集体合同结合'] },
    withSafety: { kind: 'flag', label: '与安全生产结合' },
    withNorm: { kind: 'flag', label: '与规范化结合' },
    founds: { kind: 'ref', to: 'union', label: '建成的工会', help: '点“成立”时自动登记；工会已在名册里的，先在这里选上' },
  },
  states: {
    started: { label: '动员', on: 'started' },
    willing: { label: '愿意建会', on: 'willing' },
    applied: { label: '已申请', on: 'applied' },
    approved: { label: '已批复', on: 'approved' },
    founded: { label: '已成立', on: 'founded', final: true },
    shelved: { label: '搁置', on: 'shelved', final: true },
  },
  steps: {
    agree: { label: '同意建会', from: ['started', 'shelved'], to: 'willing', needs: ['willing'] },
    apply: { label: '递交申请', from: ['started', 'willing'], to: 'applied', needs: ['applied'], asks: ['workers', 'members', 'chair'] },
    approve: { label: '批复', from: ['applied'], to: 'approved', needs: ['approved'], asks: ['approval'] },
    found: {
      label: '成立', from: ['willing', 'applied', 'approved'], to: 'founded', needs: ['founded', 'type'], asks: ['members', 'approval'],
      leaves: [
        {
          ledger: 'union', as: 'founds', unless: 'founds',
          values: { name: 'name', type: 'type', employer: 'employer', way: 'way', founded: 'founded', approval: 'approval', chair: 'chair' },
        },
        { ledger: 'movement', within: 'founds', unless: 'founds', when: 'members', fixed: { kind: 'founded' }, values: { day: 'founded', people: 'members' } },
      ],
    },
    shelve: { label: '搁置', from: ['started', 'willing', 'applied'], to: 'shelved', needs: ['shelved'], asks: ['reason'] },
  },
  forms: { establishmentApplication },
  rules: [
    inOrder('applied', 'approved', '批复日期早于申请日期，请核对'),
    inOrder('approved', 'founded', '成立日期早于批复日期，请确认', 'warn'),
    inOrder('started', 'founded', '成立日期早于动员日期，请核对'),
    atMost('members', 'workers', '建会会员多于职工人数，请核对'),
    { ok: r => r.approval === null || r.approved !== null, say: '有批复文号，请补批复日期；记不清可填“不详”', at: 'approved', strength: 'later' },
  ],
  indicators: {
    agreed: { label: '同意建会企业', unit: '家', units: ['个'], aka: ['达成建会意向', '落实建会意向', '企业答应建会', '企业愿意建会', '同意建会', '同意建会了'], flow: 'willing' },
    applied: { label: '递交建会申请', unit: '家', units: ['份', '个'], aka: ['建会申请', '受理建会申请', '递交申请'], flow: 'applied' },
    approved: { label: '批复建会', unit: '家', units: ['个'], aka: ['批准建会', '批复成立工会', '批复工会', '批准成立工会', '审批建会'], flow: 'approved' },
    members: { label: '建会时会员', unit: '人', units: ['名'], aka: ['建会时发展会员'], flow: 'founded', sum: 'members.total' },
    exploratory: { label: '探索性建会', unit: '家', units: ['个'], aka: ['探索建会', '探索组建工会'], flow: 'founded', where: { exploratory: true } },
    combined: {
      label: '做到四个结合的新建工会', unit: '家', units: ['个'], aka: ['做到四个结合', '建会四个结合', '落实四个结合'],
      flow: 'founded', where: { withCongress: true, withTalks: true, withSafety: true, withNorm: true },
    },
    underway: { label: '正在办理建会', unit: '家', units: ['个'], aka: ['办理建会手续', '正在建会'], stock: 'applied', until: 'founded', where: { shelved: { known: false } } },
  },
})
