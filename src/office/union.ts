import { ledger } from '#model/ledger.ts'
import { inOrder } from '#model/rules.ts'

/** Union types that are grassroots unions; the township and its superiors are none of them. */
export const GRASSROOTS = ['village', 'enterprise', 'office', 'trade', 'regional', 'cooperative', 'community', 'park', 'institution'] as const

/** 工会组织名册. A record's `union` is its superior, so a township is not counted among its own unions. */
export const union = ledger({
  id: 'union', label: '工会组织', unit: '个', tree: { until: 'dissolved' },
  title: ['name'],
  keys: [['code'], ['name']],
  fields: {
    name: { kind: 'text', label: '工会名称', required: true, aka: ['名称', '工会'] },
    type: {
      kind: 'choice', label: '工会类型', required: true, usual: 'enterprise', aka: ['类型'],
      of: {
        village: { label: '村联合工会', aka: ['村级联合工会', '联合工会'] },
        enterprise: { label: '企业工会', aka: ['企业基层工会', '非公企业工会'] },
        office: { label: '机关工会', aka: ['镇机关工会'] },
        trade: { label: '行业工会', aka: ['行业工会联合会'] },
        regional: { label: '区域工会', aka: ['区域工会联合会'] },
        cooperative: { label: '合作社工会', aka: ['专业合作社工会'] },
        community: '社区工会', park: '园区工会', institution: '事业单位工会',
        township: '乡镇（街道）工会', county: '县（市、区）总工会', city: '市总工会', province: '省总工会',
      },
    },
    employer: { kind: 'ref', to: 'employer', label: '所在单位' },
    code: { kind: 'credit', label: '统一社会信用代码' },
    founded: { kind: 'date', label: '成立日期', required: 'later', aka: ['建会日期', '组建日期'] },
    approval: { kind: 'text', label: '批复文号' },
    dissolved: { kind: 'date', label: '撤销日期' },
    chair: { kind: 'text', label: '主席' },
    termEnds: { kind: 'date', label: '本届届满' },
    party: { kind: 'flag', label: '已建党组织' },
    account: { kind: 'date', label: '单独建账日期' },
  },
  rules: [inOrder('founded', 'dissolved', '撤销日期早于成立日期，请核对')],
  indicators: {
    standing: {
      label: '工会组织', unit: '个', units: ['家'], aka: ['基层工会', '工会', '基层工会组织', '建会总数', '已建工会'],
      stock: 'founded', until: 'dissolved', where: { type: GRASSROOTS }, by: 'type',
    },
    founded: {
      label: '新建工会', unit: '家', units: ['个'], aka: ['新建基层工会', '组建工会', '新组建工会', '成立工会', '建起工会', '建会了', '成立了工会', '建起了工会', '工会成立', '新建会', '新建会企业', '新建会单位'],
      flow: 'founded', where: { type: GRASSROOTS }, by: 'type',
    },
    dissolved: { label: '撤销工会', unit: '家', units: ['个'], aka: ['注销工会', '撤并工会'], flow: 'dissolved', where: { type: GRASSROOTS } },
    accounts: { label: '单独建账工会', unit: '家', units: ['个'], aka: ['单独建账', '单独建账的基层工会', '单独开设账户', '单独开设帐户', '开设独立账户', '经费独立核算', '独立建账的基层工会', '独立建账', '基层工会开设独立账户', '基层工会单独建账'], stock: 'account', until: 'dissolved', where: { type: GRASSROOTS } },
  },
})
