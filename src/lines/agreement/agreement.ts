import { ledger } from '#model/ledger.ts'
import { atMost, inOrder } from '#model/rules.ts'
import { fields, parts } from './agreement-fields.ts'
import { filingList } from './forms.ts'
import { isQuorate, passes, sayNeeded } from './votes.ts'

/** Wage agreements go by rules of their own where a place has them. */
const WAGES = (rule: string) => ({ by: 'kind', of: { wage: `wages.${rule}` } }) as const
const WAGES_OR = (rule: string) => ({ ...WAGES(rule), else: `agreement.${rule}` }) as const
/** What ended early held only until then. */
const byTerm = inOrder('expires', 'renewed', '合同提前终止的，请把期满日期改为终止日期', 'warn')
const SIGNED = { signed: { known: true } } as const

/**
 * 集体合同: from the offer to the renewal; any day in between may be 不详. Firms and workers are told kind by kind, for one
 * firm has a wage agreement beside its general contract, and would count twice in a sum over all.
 */
export const agreement = ledger({
  id: 'agreement', label: '集体合同', unit: '份', day: 'signed',
  title: ['name', 'employer', 'kind'],
  keys: [['number'], ['name', 'signed'], ['employer', 'kind', 'signed']],
  fields, parts,
  states: {
    signed: { label: '签订', on: 'signed' }, // what an office holds is the signed paper, more often than not
    offered: { label: '要约', on: 'offered' },
    voted: { label: '审议通过', on: 'voted' },
    filed: { label: '报送审查', on: 'filed' },
    inForce: { label: '生效', on: 'effective' },
    renewed: { label: '续签', on: 'renewed', final: true },
    ended: { label: '终止', on: 'renewed', final: true },
  },
  steps: {
    vote: { label: '审议通过', from: ['offered'], to: 'voted', needs: ['voted'], asks: ['replied', 'talked', 'base', 'present', 'yes'] },
    sign: { label: '签订', from: ['offered', 'voted'], to: 'signed', needs: ['signed'], asks: ['firms', 'workers', 'rise'] },
    file: { label: '报送审查', from: ['signed'], to: 'filed', needs: ['filed'] },
    takeEffect: { label: '生效', from: ['signed', 'filed'], to: 'inForce', needs: ['effective'], asks: ['expires', 'published'] },
    renew: { label: '续签', from: ['inForce'], to: 'renewed', needs: ['renewed'] },
    end: { label: '终止', from: ['offered', 'voted', 'signed', 'filed', 'inForce'], to: 'ended', needs: ['renewed'] },
  },
  clocks: {
    reply: { label: '要约回应', rule: WAGES_OR('reply'), starts: ['offered'], stops: 'replied', instead: { when: SIGNED, starts: [] } },
    fromOffer: { label: '完成协商', rule: WAGES('fromOffer'), starts: ['offered'], stops: 'signed' },
    fromReply: { label: '完成协商', rule: WAGES('fromReply'), starts: ['replied'], stops: 'signed' },
    fromMeeting: { label: '完成协商', rule: WAGES('fromMeeting'), starts: ['talked'], stops: 'signed' },
    file: { label: '报送审查', rule: WAGES_OR('file'), starts: ['signed'], stops: 'filed', instead: { when: { effective: { known: true } }, starts: [] } },
    review: { label: '异议期', rule: WAGES_OR('review'), starts: ['filed'], stops: 'effective', instead: { when: { objected: { known: true } }, starts: [] } },
    publish: { label: '公布', rule: WAGES_OR('publish'), starts: ['effective'], stops: 'published', instead: { when: { renewed: { known: true } }, starts: [] } },
    renew: { label: '续签', rule: WAGES_OR('renew'), starts: ['expires'], stops: 'renewAsked', instead: { when: { renewed: { known: true } }, starts: [] } },
  },
  rules: [
    inOrder('offered', 'replied', '回应日期早于要约日期，请核对'),
    inOrder('offered', 'signed', '签订日期早于要约日期，请核对'),
    inOrder('voted', 'signed', '签订日期早于审议通过日期，请核对', 'warn'),
    inOrder('signed', 'filed', '报送日期早于签订日期，请核对'),
    inOrder('effective', 'expires', '期满日期早于生效日期，请核对'),
    inOrder('signed', 'expires', '期满日期早于签订日期，请核对'),
    inOrder('effective', 'renewed', '续签或终止日期早于生效日期，请核对'),
    atMost('present', 'base', '实到代表多于应到代表，请核对'),
    atMost('yes', 'present', '赞成的多于实到代表，请核对'),
    {
      ok: (r, law) => r.form === 'total' || isQuorate('agreement', { ...r, day: r.voted }, law),
      say: (r, law) => `实到代表没有达到应到的${sayNeeded('agreement', 'quorum', r.voted, law)}，审议无效，请核对`, at: 'present', strength: 'warn',
    },
    {
      ok: (r, law) => r.form === 'total' || r.voted === null || passes('agreement', { ...r, day: r.voted }, law),
      say: (r, law) => `赞成没有达到全体代表的${sayNeeded('agreement', 'majority', r.voted, law)}，不算通过，请核对`, at: 'yes', strength: 'warn',
    },
    { ok: r => r.workerTalkers === null || r.employerTalkers === null || r.workerTalkers === r.employerTalkers, say: '双方协商代表人数应对等，请核对', at: 'employerTalkers', strength: 'warn' },
    { ok: r => r.form === 'total' || r.scope !== 'firm' || r.employer !== null, say: '企业合同请补签约单位', at: 'employer', strength: 'later' },
    { ok: r => r.signed === null || r.firms !== null, say: '请补覆盖企业数', at: 'firms', strength: 'later' },
    { ok: r => r.signed === null || r.workers !== null, say: '请补覆盖职工数', at: 'workers', strength: 'later' },
    { ok: r => r.form === 'total' || r.effective === null || r.expires !== null, say: '请补期满日期，到期未续要靠它提醒；记不清可填“不详”', at: 'expires', strength: 'later' },
    { ...byTerm, ok: r => r.state !== 'ended' || byTerm.ok(r), at: 'expires' },
    { ok: r => new Set(r.covered.map(row => row.employer)).size === r.covered.length, say: '覆盖企业名单里有重复的企业，请核对', at: 'covered' },
    { noOverlap: ['effective', 'expires'], same: ['employer', 'kind'], say: '这家单位同一种类的合同有效期有重叠，请核对', strength: 'warn' },
  ],
  derived: { firms: r => r.form === 'detail' && r.scope === 'firm' ? 1 : null },
  sums: { firms: ['covered'], workers: ['covered', 'workers'] },
  totals: ['kind', 'scope'],
  zero: true,
  forms: { filingList },
  indicators: {
    signed: { label: '签订集体合同', unit: '份', units: ['个', '件'], aka: ['签订合同', '新签集体合同', '签订集体合同和专项集体合同', '集体合同签订', '集体合同共签订', '签订各类集体合同', '续签集体合同'], flow: 'signed', by: 'kind' },
    signedFirms: { label: '签订集体合同企业', unit: '家', units: ['个'], aka: ['签订集体合同覆盖企业', '签约企业', '企业签订集体合同'], flow: 'signed', where: { kind: 'general' }, sum: 'firms' },
    signedWorkers: { label: '签订集体合同覆盖职工', unit: '人', units: ['名'], aka: ['集体合同签订覆盖职工', '签订集体合同职工'], flow: 'signed', where: { kind: 'general' }, sum: 'workers' },
    talks: {
      label: '开展工资集体协商', unit: '次', units: ['场', '轮'], aka: ['工资集体协商', '工资协商', '开展工资协商', '区域性工资集体协商', '行业性工资集体协商', '集体协商', '开展集体协商'],
      flow: 'signed', where: { kind: 'wage' }, by: 'scope',
    },
    talkFirms: {
      label: '工资集体协商企业', unit: '家', units: ['个'],
      aka: ['工资协商企业', '开展工资集体协商企业', '工资集体协商签约企业', '企业开展工资集体协商', '签订工资专项集体合同企业', '签订工资专项集体合同覆盖企业', '企业签订工资专项集体合同', '开展集体协商企业', '企业开展集体协商', '建立工资集体协商制度企业', '企业建立工资协商制度', '企业建立工资集体协商制度', '签订工资协议企业', '企业签订工资协议'],
      flow: 'signed', where: { kind: 'wage' }, sum: 'firms', by: 'scope',
    },
    talkWorkers: {
      label: '工资集体协商职工', unit: '人', units: ['名'], aka: ['工资协商惠及职工', '工资协商职工', '签订工资专项集体合同职工', '签订工资专项集体合同覆盖职工'], flow: 'signed',
      where: { kind: 'wage' }, sum: 'workers',
    },
    rise: { label: '工资增幅', unit: '%', units: ['个百分点'], aka: ['工资增长', '职工工资增长', '工资涨幅', '增资幅度', '工资上浮', '工资平均增长', '工资上涨', '工资提高'], spread: 'rise', flow: 'signed', where: { kind: 'wage' } },
    inForce: { label: '有效集体合同', unit: '份', units: ['个', '件'], aka: ['有效的集体合同', '有效期内集体合同', '在有效期内的集体合同'], stock: 'effective', until: 'expires', by: 'kind' },
    lapsed: {
      label: '到期未续集体合同', unit: '份', units: ['个', '件'], aka: ['到期未续签集体合同', '到期未续', '期满未续签的集体合同', '集体合同到期未续签'],
      stock: 'expires', until: 'renewed', by: 'kind',
    },
    covered: { label: '集体合同覆盖企业', unit: '家', units: ['个'], aka: ['综合集体合同覆盖企业', '合同覆盖企业'], stock: 'effective', until: 'expires', where: { kind: 'general' }, sum: 'firms' },
    coveredWorkers: { label: '集体合同覆盖职工', unit: '人', units: ['名'], aka: ['综合集体合同覆盖职工', '合同覆盖职工'], stock: 'effective', until: 'expires', where: { kind: 'general' }, sum: 'workers' },
    wageFirms: { label: '工资协议覆盖企业', unit: '家', units: ['个'], aka: ['工资专项集体合同覆盖企业', '工资集体协商覆盖企业'], stock: 'effective', until: 'expires', where: { kind: 'wage' }, sum: 'firms' },
    wageWorkers: { label: '工资协议覆盖职工', unit: '人', units: ['名'], aka: ['工资专项集体合同覆盖职工', '工资集体协商覆盖职工'], stock: 'effective', until: 'expires', where: { kind: 'wage' }, sum: 'workers' },
    listed: { label: '列名覆盖企业', unit: '家', aka: ['列入覆盖名单企业'], stock: 'effective', until: 'expires', of: 'covered', distinct: 'employer' },
    coverage: { label: '集体合同职工覆盖率', unit: '%', aka: ['集体合同覆盖率', '集体合同覆盖面'], ratio: ['agreement.coveredWorkers', 'employer.workers'] },
    wageCoverage: { label: '工资协议职工覆盖率', unit: '%', aka: ['工资集体协商覆盖率', '工资协商覆盖率', '工资集体协商覆盖面'], ratio: ['agreement.wageWorkers', 'employer.workers'] },
    talking: { label: '正在协商的集体合同', unit: '份', units: ['个', '件'], aka: ['正在协商', '尚在协商', '协商中的集体合同'], stock: 'offered', until: 'signed' },
    filed: { label: '报送审查集体合同', unit: '份', units: ['件'], aka: ['集体合同报送审查', '报送备案集体合同', '集体合同备案'], flow: 'filed' },
  },
})
