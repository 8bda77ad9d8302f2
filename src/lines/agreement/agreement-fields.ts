import type { Fields, Parts } from '#model/field.ts'

const FIRMS = ['家', '个', '户'] as const
const WORKERS = ['人', '名'] as const

export const fields = {
  name: { kind: 'text', label: '合同名称', required: 'later', aka: ['名称', '协议名称', '集体合同名称'] },
  kind: {
    kind: 'choice', label: '合同种类', required: true, aka: ['种类', '类别', '类型', '合同类型'],
    of: {
      general: { label: '综合集体合同', aka: ['综合', '集体合同', '综合性集体合同'] },
      wage: { label: '工资专项集体合同', aka: ['工资', '工资协议', '工资集体协议', '工资专项', '工资集体协商', '工资协商', '工资集体合同', '工资协商集体合同', '工资集体协商合同'] },
      safety: { label: '劳动安全卫生专项集体合同', aka: ['劳动安全卫生', '安全卫生', '劳动安全卫生协议', '劳动安全卫生专项', '劳动安全专项集体合同'] },
      women: { label: '女职工权益保护专项集体合同', aka: ['女职工', '女职工专项', '女职工权益', '女职工专项集体合同', '女职工权益保护专项'] },
    },
  },
  scope: {
    kind: 'choice', label: '协商范围', required: 'later', aka: ['范围', '合同范围'],
    of: { firm: { label: '单个企业', aka: ['企业级'] }, region: { label: '区域性', aka: ['区域', '区域性集体合同', '村级'] }, trade: { label: '行业性', aka: ['行业', '行业性集体合同'] } },
  },
  number: { kind: 'text', label: '备案号', aka: ['合同编号', '编号', '登记号'] },
  round: { kind: 'count', label: '第几轮', aka: ['轮次', '第几次'], units: ['轮', '次'] },
  employer: { kind: 'ref', to: 'employer', label: '签约单位', aka: ['企业', '用人单位', '单位'] },
  workerSide: { kind: 'text', label: '职工方首席代表', aka: ['职工方代表', '首席代表'] },
  employerSide: { kind: 'text', label: '企业方首席代表', aka: ['企业方代表', '行政方代表'] },
  workerTalkers: { kind: 'count', label: '职工方协商代表', units: WORKERS },
  employerTalkers: { kind: 'count', label: '企业方协商代表', units: WORKERS },
  offered: { kind: 'date', label: '要约日期', aka: ['发出要约日期'] },
  replied: { kind: 'date', label: '回应日期', aka: ['答复日期', '要约答复日期'] },
  talked: { kind: 'date', label: '协商日期', aka: ['协商会议日期'] },
  voted: { kind: 'date', label: '审议通过日期', aka: ['职代会通过日期', '表决日期'] },
  base: { kind: 'count', label: '应到代表', aka: ['代表总数', '职工总数'], units: WORKERS },
  present: { kind: 'count', label: '实到代表', aka: ['到会代表'], units: WORKERS },
  yes: { kind: 'count', label: '赞成', aka: ['赞成票', '同意票', '同意'], units: ['票', ...WORKERS] },
  signed: { kind: 'date', label: '签订日期', aka: ['签约日期', '日期'] },
  firms: { kind: 'count', label: '覆盖企业', aka: ['覆盖企业数', '企业数', '家数'], units: FIRMS, help: '单个企业的合同填1' },
  workers: { kind: 'count', label: '覆盖职工', aka: ['覆盖职工数', '职工数', '覆盖人数'], units: WORKERS },
  rise: { kind: 'range', unit: '%', label: '工资增幅', aka: ['增幅', '涨', '工资涨', '涨工资', '涨了', '人均涨', '平均涨', '上涨', '工资增长', '增长幅度'] },
  filed: { kind: 'date', label: '报送日期', aka: ['报送审查日期', '报备日期', '备案日期'] },
  objected: { kind: 'date', label: '收到异议日期' },
  effective: { kind: 'date', label: '生效日期', aka: ['有效期起', '生效时间'] },
  published: { kind: 'date', label: '公布日期', aka: ['公示日期'] },
  expires: { kind: 'date', label: '期满日期', aka: ['到期日期', '有效期止', '有效期到', '有效期至', '届满日期'] },
  renewAsked: { kind: 'date', label: '提出续签日期' },
  renewed: { kind: 'date', label: '续签或终止日期', aka: ['续签日期', '终止日期'] },
} as const satisfies Fields

export const parts = {
  covered: {
    label: '覆盖企业名单',
    fields: {
      employer: { kind: 'ref', to: 'employer', label: '企业', required: true },
      workers: { kind: 'count', label: '职工数', units: WORKERS },
      note: { kind: 'text', label: '说明' },
    },
  },
} as const satisfies Parts
