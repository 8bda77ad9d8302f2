import { ledger } from '#model/ledger.ts'
import { atMost } from '#model/rules.ts'
import { isQuorate, passes, sayNeeded } from './votes.ts'

const PEOPLE = ['人', '名'] as const

/** 职代会: each session with who was due and there, and a row for each matter put to the vote; a general meeting of all workers likewise. */
export const congress = ledger({
  id: 'congress', label: '职代会', unit: '次', day: 'day',
  title: ['name', 'employer', 'day'],
  keys: [['employer', 'day'], ['name', 'day']],
  fields: {
    day: { kind: 'date', label: '召开日期', required: true, aka: ['日期', '会议日期', '时间'] },
    tier: {
      kind: 'choice', label: '职代会层级', required: 'later', aka: ['层级', '范围'],
      of: {
        firm: { label: '企事业单位职代会', aka: ['企业', '单位', '企业职代会'] }, town: { label: '镇职代会', aka: ['镇级', '乡镇（街道）职代会'] },
        area: { label: '区域（行业）职代会', aka: ['区域', '行业', '集群', '联合职代会', '区域职代会', '行业职代会'] },
      },
    },
    meeting: {
      kind: 'choice', label: '会议形式', usual: 'delegates', aka: ['形式'],
      of: { delegates: { label: '职工代表大会', aka: ['职代会', '代表大会'] }, all: { label: '职工大会', aka: ['全体职工大会'] } },
    },
    employer: { kind: 'ref', to: 'employer', label: '召开单位', aka: ['企业', '单位', '用人单位'] },
    name: { kind: 'text', label: '会议名称', aka: ['名称'] },
    term: { kind: 'count', label: '届', aka: ['第几届', '届数'], units: ['届'] },
    session: { kind: 'count', label: '次', aka: ['第几次', '次会议'], units: ['次'] },
    base: { kind: 'count', label: '应到代表', aka: ['代表总数', '应到人数', '代表'], units: PEOPLE },
    present: { kind: 'count', label: '实到代表', aka: ['到会代表', '实到人数', '到会', '到了'], units: PEOPLE },
    proposals: { kind: 'count', label: '征集提案', aka: ['提案', '提案数'], units: ['件', '条', '份', '个'] },
  },
  parts: {
    subjects: {
      label: '审议事项',
      fields: {
        subject: { kind: 'text', label: '议题', required: true, aka: ['内容', '事项'] },
        kind: {
          kind: 'choice', label: '议题类别',
          of: {
            contract: { label: '集体合同', aka: ['工资协议', '集体合同草案'] }, rules: { label: '规章制度', aka: ['制度'] }, welfare: '福利', safety: '劳动安全',
            work: { label: '经营情况', aka: ['工作报告'] }, review: { label: '民主评议', aka: ['评议'] }, election: '选举', other: '其他',
          },
        },
        yes: { kind: 'count', label: '赞成', aka: ['赞成票', '同意票', '同意'], units: ['票', ...PEOPLE] },
        no: { kind: 'count', label: '反对', units: ['票', ...PEOPLE] },
        passed: { kind: 'flag', label: '通过' },
      },
    },
  },
  rules: [
    atMost('present', 'base', '实到代表多于应到代表，请核对'),
    {
      ok: (r, law) => r.form === 'total' || isQuorate('congress', r, law),
      say: (r, law) => `实到代表没有达到应到的${sayNeeded('congress', 'quorum', r.day, law)}，会议无效，请核对`, at: 'present', strength: 'warn',
    },
    { ok: r => r.subjects.every(one => (one.yes ?? 0) + (one.no ?? 0) <= (r.present ?? Infinity)), say: '有事项的赞成和反对多于实到代表，请核对', at: 'subjects' },
    {
      ok: (r, law) => r.subjects.every(one => one.passed !== true || passes('congress', { day: r.day, base: r.base, yes: one.yes }, law)),
      say: (r, law) => `有事项记为通过，赞成却没有达到全体代表的${sayNeeded('congress', 'majority', r.day, law)}，请核对`, at: 'subjects', strength: 'warn',
    },
    { ok: r => r.form === 'total' || r.tier !== 'firm' || r.employer !== null, say: '企业职代会请补召开单位', at: 'employer', strength: 'later' },
    { alike: ['day', 'tier', 'employer'], say: '同一天已有一次同级职代会，若是同一次会请填“同一事项”', strength: 'warn' },
  ],
  totals: ['tier'],
  zero: true,
  indicators: {
    held: { label: '召开职代会', unit: '次', units: ['场', '场次', '届次'], aka: ['职代会', '职工代表大会', '召开职工代表大会', '企业职代会'], flow: 'day', by: 'tier' },
    employers: { label: '召开职代会单位', unit: '家', units: ['个'], aka: ['召开职代会企业', '召开职代会', '企业召开职代会', '建立职代会制度企业', '建立职工代表大会制度的企业', '企业建立职代会制度'], flow: 'day', distinct: 'employer' },
    decided: { label: '职代会审议事项', unit: '项', units: ['个', '件'], aka: ['审议事项', '职代会审议', '审议议题'], flow: 'day', of: 'subjects', by: 'kind' },
    passed: { label: '职代会通过事项', unit: '项', units: ['个', '件'], aka: ['审议通过', '职代会通过', '职代会审议通过', '审议通过制度', '审议通过各项制度'], flow: 'day', of: 'subjects', where: { passed: true }, by: 'kind' },
    proposals: { label: '职代会征集提案', unit: '件', units: ['条', '份'], aka: ['征集提案', '征集职工提案', '职代会提案', '收集提案', '收到提案'], flow: 'day', sum: 'proposals' },
    delegates: { label: '职代会到会代表', unit: '人次', units: ['人', '名'], aka: ['到会代表', '到会职工代表'], flow: 'day', sum: 'present' },
  },
})
