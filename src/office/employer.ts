import { ledger } from '#model/ledger.ts'
import { inOrder } from '#model/rules.ts'

/** 应建会: the size from which a union of one's own is required, and the union that answers it. */
const least = { part: 'staff', on: 'on', size: 'workers', threshold: 'union.required' } as const
const ownUnion = { ledger: 'union', via: 'employer', from: 'founded', until: 'dissolved' } as const
const FOREIGN = ['foreign', 'joint'] as const

/** 用人单位名录: firms with and without a union; the staff number is dated, so that coverage can be asked for any day. */
export const employer = ledger({
  id: 'employer', label: '用人单位', unit: '家',
  title: ['name'],
  keys: [['code'], ['name']],
  fields: {
    name: { kind: 'text', label: '单位名称', required: true, aka: ['企业名称', '名称', '企业'] },
    code: { kind: 'credit', label: '统一社会信用代码' },
    ownership: {
      kind: 'choice', label: '所有制', aka: ['经济类型'],
      of: {
        state: '国有', collective: '集体', private: { label: '民营', aka: ['私营', '个私'] }, joint: { label: '合资', aka: ['中外合资'] },
        foreign: { label: '外商独资', aka: ['外资'] }, cooperative: '合作社', district: { label: '特色街区', aka: ['商圈', '商业街'] },
        household: { label: '个体作坊', aka: ['个体', '作坊'] }, public: '机关事业', social: '社会组织',
      },
    },
    trade: { kind: 'text', label: '行业' },
    place: { kind: 'place', label: '所在村（社区）', aka: ['所在村', '地址'] },
    opened: { kind: 'date', label: '开业日期', required: 'later' },
    closed: { kind: 'date', label: '停业日期', aka: ['注销日期'] },
    tasked: { kind: 'date', label: '列入建会任务日期', help: '不到法定人数、但本地任务要求建会的，填列入的日期' },
    jointUnion: { kind: 'ref', to: 'union', label: '加入的联合工会' },
    joinedOn: { kind: 'date', label: '加入联合工会日期' },
    leftOn: { kind: 'date', label: '退出联合工会日期' },
    watched: { kind: 'flag', label: '安全重点企业', aka: ['重点企业', '有隐患企业'], help: '要经常上门督查的企业' },
    contact: { kind: 'text', label: '联系人' },
    phone: { kind: 'phone', label: '联系电话' },
  },
  parts: {
    staff: {
      label: '职工人数',
      fields: {
        on: { kind: 'date', label: '截至日期', required: true },
        workers: { kind: 'people', label: '职工', required: true },
      },
    },
  },
  rules: [
    inOrder('opened', 'closed', '停业日期早于开业日期，请核对'),
    inOrder('joinedOn', 'leftOn', '退出日期早于加入日期，请核对'),
    { ok: r => (r.jointUnion === null) === (r.joinedOn === null), say: '加入的联合工会与加入日期要一起填，日期记不清可填“不详”', at: 'joinedOn', strength: 'later' },
  ],
  indicators: {
    standing: { label: '用人单位', unit: '家', units: ['个'], aka: ['辖区企业', '登记企业', '各类企业'], stock: 'opened', until: 'closed', by: 'ownership' },
    covered: {
      label: '联合工会覆盖企业', unit: '家', units: ['个'], aka: ['加入村联合工会企业', '覆盖企业', '覆盖法人单位', '覆盖小微企业', '覆盖小企业', '企业加入村联合工会', '企业加入联合工会', '小企业加入村联合工会', '纳入联合工会', '纳入村联合工会的企业', '企业纳入村联合工会'],
      stock: 'joinedOn', until: 'leftOn',
    },
    workers: { label: '企业职工', unit: '人', units: ['名'], aka: ['在册职工', '职工总数'], latest: 'on', each: 'record', until: 'closed', of: 'staff', sum: 'workers.total' },
    uncovered: {
      label: '应建未建工会企业', unit: '家', units: ['个'], aka: ['达到建会条件未建会企业', '应建未建企业', '符合建会条件尚未建会企业', '符合建会条件未建会企业', '应建会未建会企业', '企业应建未建', '达到建会条件企业没有建会', '符合建会条件企业没有建会'],
      lacking: 'opened', until: 'closed', least, without: ownUnion,
    },
    required: { label: '应建会企业', unit: '家', units: ['个'], aka: ['达到建会条件企业', '符合建会条件企业', '应建会单位', '非公企业'], lacking: 'opened', until: 'closed', least },
    built: { label: '应建会企业中已建会的', unit: '家', units: ['个'], aka: ['达到建会条件企业已建会', '独立建会企业', '应建会企业已建会', '非公企业建立工会组织', '非公企业建立工会', '非公企业建会', '非公企业中建立工会组织', '应建会企业建立了工会', '应建会企业中已有建立了工会'], lacking: 'opened', until: 'closed', least, having: ownUnion },
    rate: { label: '建会率', unit: '%', aka: ['组建率', '应建会企业建会率', '企业建会率', '工会组建率'], ratio: ['employer.built', 'employer.required'] },
    unsized: { label: '人数不明的未建会企业', unit: '家', units: ['个'], lacking: 'opened', until: 'closed', least: { ...least, unsized: true }, without: ownUnion },
    untasked: { label: '建会任务内未建会企业', unit: '家', units: ['个'], aka: ['建会任务未完成企业', '列入建会任务尚未建会企业'], lacking: 'tasked', until: 'closed', without: ownUnion },
    foreign: { label: '外资企业', unit: '家', units: ['个'], aka: ['外商投资企业', '三资企业'], stock: 'opened', until: 'closed', where: { ownership: FOREIGN } },
    foreignBuilt: {
      label: '外资企业建会', unit: '家', units: ['个'], aka: ['外资企业已建会', '建会外资企业', '外资企业建工会'], lacking: 'opened', until: 'closed',
      where: { ownership: FOREIGN }, having: ownUnion,
    },
    womenless: {
      label: '应建会企业中没有女职工组织的', unit: '家', units: ['个'], aka: ['没有女职工组织的企业', '未建女职工组织企业'],
      lacking: 'opened', until: 'closed', least, having: ownUnion, without: { ledger: 'body', via: 'union.employer', from: 'founded', until: 'ended', where: { kind: 'women' } },
    },
    mediatorless: {
      label: '应建会企业中没有劳动争议调解组织的', unit: '家', units: ['个'], aka: ['没有调解组织的企业', '未建劳动争议调解组织企业', '未建调解组织企业'],
      lacking: 'opened', until: 'closed', least, having: ownUnion,
      without: { ledger: 'body', via: 'union.employer', from: 'founded', until: 'ended', where: { kind: 'mediation' } },
    },
  },
})
