import { ledger } from '#model/ledger.ts'
import { inOrder } from '#model/rules.ts'
import { termNotice } from './forms.ts'

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
        trade: { label: '行业工会', aka: ['行业工会联合会', '行业性联合工会'] },
        regional: { label: '区域工会', aka: ['区域工会联合会', '区域性联合工会', '区域联合工会'] },
        cooperative: { label: '合作社工会', aka: ['专业合作社工会'] },
        community: '社区工会', park: '园区工会', institution: '事业单位工会',
        township: '乡镇（街道）工会', county: '县（市、区）总工会', city: '市总工会', province: '省总工会',
      },
    },
    employer: { kind: 'ref', to: 'employer', label: '所在单位' },
    code: { kind: 'credit', label: '统一社会信用代码' },
    founded: { kind: 'date', label: '成立日期', required: 'later', aka: ['建会日期', '组建日期'] },
    approval: { kind: 'text', label: '批复文号' },
    way: { kind: 'choice', label: '建会方式', of: { single: { label: '单独建会', aka: ['独立建会', '单建'] }, joint: { label: '联合建会', aka: ['联建', '多家联合'] } } },
    dissolved: { kind: 'date', label: '撤销日期' },
    ended: {
      kind: 'choice', label: '撤销方式',
      of: { merged: { label: '并入其他工会', aka: ['合并', '并入'] }, closed: { label: '单位终止', aka: ['企业关停', '单位撤销'] }, other: { label: '其他撤销', aka: ['其他'] } },
    },
    into: { kind: 'ref', to: 'union', label: '并入的工会' },
    chair: { kind: 'text', label: '主席' },
    termEnds: { kind: 'date', label: '本届届满' },
    certified: { kind: 'date', label: '法人登记日期', aka: ['法人资格登记日期', '取得法人资格日期'] },
    validUntil: { kind: 'date', label: '法人证书有效期至', aka: ['证书有效期'] },
    altered: { kind: 'date', label: '登记事项变动日期', help: '名称、住所、法定代表人等变动的日期' },
    filed: { kind: 'date', label: '办理变更登记日期', aka: ['变更登记日期'] },
    party: { kind: 'flag', label: '已建党组织' },
    partyLed: { kind: 'date', label: '党建带工建日期', aka: ['党工共建日期'] },
    twoNew: { kind: 'flag', label: '两新组织', aka: ['二新组织', '两新企业', '二新企业'] },
    premises: { kind: 'text', label: '办公场所', aka: ['工会办公室', '办公室'] },
    account: { kind: 'date', label: '单独建账日期' },
  },
  clocks: {
    term: { label: '任期届满', rule: 'term.end', starts: ['termEnds'], stops: 'dissolved', ahead: [6, 3, 1] },
    certificate: { label: '法人证书换领', rule: 'registration.renew', starts: ['validUntil'], stops: 'dissolved' },
    change: { label: '变更登记', rule: 'registration.change', starts: ['altered'], stops: 'filed' },
  },
  forms: { termNotice },
  rules: [
    inOrder('founded', 'dissolved', '撤销日期早于成立日期，请核对'),
    inOrder('altered', 'filed', '办理变更登记早于事项变动，请核对'),
    inOrder('certified', 'validUntil', '法人证书有效期早于登记日期，请核对'),
    { ok: r => r.into === null || r.into !== r.id, say: '工会不能并入自己，请选并入的另一个工会', at: 'into' },
    { ok: r => (r.ended === null && r.into === null) || r.dissolved !== null, say: '已写撤销方式或并入的工会，请补撤销日期；记不清可填“不详”', at: 'dissolved', strength: 'later' },
  ],
  indicators: {
    standing: {
      label: '工会组织', unit: '个', units: ['家'], aka: ['基层工会', '工会', '基层工会组织', '建会总数', '已建工会', '工会组织总数', '基层工会总数'],
      stock: 'founded', until: 'dissolved', where: { type: GRASSROOTS }, by: 'type',
    },
    founded: {
      label: '新建工会', unit: '家', units: ['个'], aka: ['建立基层工会', '建立基层工会委员会', '新建基层工会', '组建工会', '新组建工会', '成立工会', '第一次会员大会', '首次会员大会', '建起工会', '建会了', '成立了工会', '建起了工会', '工会成立', '新建会', '新建会企业', '新建会单位', '新增工会组织', '新增基层工会', '新建工会组织', '组建工会委员会', '新成立工会', '帮助建立工会', '企业建立工会', '企业建立了工会', '建立了工会组织', '增加工会组织', '单位建立工会组织'],
      flow: 'founded', where: { type: GRASSROOTS }, by: 'type',
    },
    dissolved: { label: '撤销工会', unit: '家', units: ['个'], aka: ['注销工会', '撤并工会'], flow: 'dissolved', where: { type: GRASSROOTS } },
    merged: { label: '合并工会', unit: '家', units: ['个'], aka: ['并入其他工会的工会'], flow: 'dissolved', where: { type: GRASSROOTS, ended: 'merged' } },
    legal: { label: '取得法人资格工会', unit: '家', units: ['个'], aka: ['法人资格登记', '取得工会法人资格', '办理工会法人登记', '取得法人资格', '办理法人资格', '法人登记'], stock: 'certified', until: 'dissolved', where: { type: GRASSROOTS } },
    twoNew: { label: '两新组织工会', unit: '家', units: ['个'], aka: ['两新组织建会', '两新企业建会', '两新组织建立工会'], stock: 'founded', until: 'dissolved', where: { twoNew: true } },
    partyLed: { label: '党建带工建单位', unit: '家', units: ['个'], aka: ['党建带工建', '党工共建单位', '党工共建'], stock: 'partyLed', until: 'dissolved' },
    chairless: {
      label: '主席空缺工会', unit: '家', units: ['个'], aka: ['工会主席空缺', '没有主席的工会'],
      lacking: 'founded', until: 'dissolved', where: { type: GRASSROOTS, chair: { known: false } },
      without: { ledger: 'post', via: 'union', from: 'from', until: 'until', where: { post: 'chair' } },
    },
    accounts: {
      label: '单独建账工会', unit: '家', units: ['个'],
      aka: ['单独建账', '单独建账的基层工会', '单独开设账户', '单独开设帐户', '开设独立账户', '经费独立核算', '独立建账的基层工会', '独立建账', '基层工会开设独立账户', '基层工会单独建账', '单独设立账户', '独立开户', '单独开户', '设立独立账户', '单独立户', '独立核算经费', '经费单独核算', '单独核算'],
      stock: 'account', until: 'dissolved', where: { type: GRASSROOTS },
    },
  },
})
