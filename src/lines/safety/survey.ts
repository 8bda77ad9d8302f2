import { ledger } from '#model/ledger.ts'
import { inOrder } from '#model/rules.ts'

/** 调查摸底: of a trade and its machines, of firms that ought to have a union, of families in need: what was asked, of how many, what was found. */
export const survey = ledger({
  id: 'survey', label: '调查摸底', unit: '次', day: 'day',
  title: ['title', 'day'],
  keys: [['title', 'day']],
  fields: {
    day: { kind: 'date', label: '调查日期', required: true, aka: ['日期', '时间', '调查时间'] },
    title: { kind: 'text', label: '调查内容', required: true, aka: ['名称', '内容', '调查名称', '主题'] },
    kind: {
      kind: 'choice', label: '调查种类', required: 'later', aka: ['种类', '类别'],
      of: {
        trade: { label: '行业调查', aka: ['行业摸底', '设备摸底', '行业情况调查'] }, founding: { label: '应建会调查', aka: ['建会摸底', '应建会企业摸底'] },
        staff: { label: '职工队伍调查', aka: ['职工状况调查', '务工人员调查'] }, student: { label: '困难学生调查', aka: ['助学摸底', '困难大学生调查'] },
        hardship: { label: '困难职工调查', aka: ['困难家庭摸底', '困难职工摸底'] }, wages: { label: '工资调查', aka: ['工资水平调查', '工价调查'] }, other: '其他调查',
      },
    },
    role: {
      kind: 'choice', label: '工会角色', usual: 'host', aka: ['角色'],
      of: { host: { label: '主办', verb: '组织' }, joint: { label: '联合', aka: ['会同'], verb: '会同{partners}' }, join: '参与', assist: '配合' },
    },
    partners: { kind: 'text', label: '会同单位', aka: ['联合单位'] },
    trade: { kind: 'text', label: '行业', aka: ['调查行业'] },
    device: { kind: 'text', label: '设备名称', aka: ['机器名称', '设备'] },
    firms: { kind: 'count', label: '调查企业', aka: ['企业数', '调查家数', '摸底企业'], units: ['家', '个'] },
    machines: { kind: 'count', label: '设备台数', aka: ['台数', '机器台数', '设备数'], units: ['台', '套', '部'] },
    people: { kind: 'people', label: '涉及人数', aka: ['调查人数', '职工人数', '学生人数', '人数'] },
    families: { kind: 'count', label: '涉及户数', aka: ['户数', '调查户数'], units: ['户', '家'] },
    forms: { kind: 'count', label: '收回问卷', aka: ['问卷', '调查表'], units: ['份', '张'] },
    found: { kind: 'long', label: '调查结论', aka: ['结论', '情况'] },
    reported: { kind: 'date', label: '上报日期', aka: ['形成报告日期'] },
  },
  parts: {
    rows: {
      label: '调查明细',
      fields: {
        employer: { kind: 'ref', to: 'employer', label: '企业', aka: ['单位'] },
        name: { kind: 'text', label: '对象', aka: ['姓名', '名称'] },
        machines: { kind: 'count', label: '台数', units: ['台', '套', '部'] },
        people: { kind: 'count', label: '人数', units: ['人', '名'] },
        note: { kind: 'text', label: '情况' },
      },
    },
  },
  rules: [
    inOrder('day', 'reported', '上报日期早于调查日期，请核对'),
    { ok: r => r.role !== 'joint' || r.form === 'total' || !!r.partners, say: '会同调查的，请补会同单位', at: 'partners', strength: 'later' },
    { ok: r => r.rows.every(row => row.employer !== null || row.name !== null), say: '调查明细有一行没有写明是哪家企业或哪个人，请补', at: 'rows' },
    { ok: r => r.firms === null || r.rows.filter(row => row.employer !== null).length <= r.firms, say: '调查明细里的企业比调查企业数还多，请核对', at: 'rows' },
    { ok: r => r.form === 'total' || [r.firms, r.machines, r.people, r.families].some(one => one !== null), say: '请补摸清的数：企业、台数、人数或户数', at: 'firms', strength: 'later' },
  ],
  derived: {
    firms: r => new Set(r.rows.flatMap(row => row.employer ?? [])).size || null,
    machines: r => r.rows.length > 0 && r.rows.every(row => row.machines !== null) ? r.rows.reduce((sum, row) => sum + row.machines!, 0) : null,
  },
  totals: ['kind'],
  zero: true,
  indicators: {
    surveys: { label: '开展调查摸底', unit: '次', units: ['项', '个'], aka: ['调查摸底', '调查研究', '开展调查', '摸底调查', '开展专题调查'], flow: 'day', by: 'kind' },
    firms: { label: '摸底企业', unit: '家', units: ['个'], aka: ['调查企业', '调查摸底企业', '摸清企业'], flow: 'day', sum: 'firms', by: 'kind' },
    machines: { label: '摸清设备', unit: '台', units: ['套', '部'], aka: ['摸底设备', '调查设备', '冲床', '摸清冲床', '各类冲床', '冲压设备', '拥有冲床'], flow: 'day', sum: 'machines' },
    tradeFirms: { label: '行业调查企业', unit: '家', units: ['个'], aka: ['行业摸底企业', '冲床企业', '摸清冲床企业', '冲床行业企业', '冲床加工企业'], flow: 'day', where: { kind: 'trade' }, sum: 'firms' },
    people: { label: '调查摸底职工', unit: '人', units: ['名'], aka: ['摸底职工', '调查职工', '摸清职工', '操作工', '冲床操作工', '冲床工'], flow: 'day', where: { kind: { not: 'student' } }, sum: 'people.total' },
    students: { label: '摸底困难学生', unit: '名', units: ['人'], aka: ['调查困难学生', '调查困难大学生', '摸清困难学生'], flow: 'day', where: { kind: 'student' }, sum: 'people.total' },
    families: { label: '摸底家庭', unit: '户', aka: ['调查家庭', '摸清困难家庭', '调查困难职工家庭'], flow: 'day', sum: 'families' },
    forms: { label: '收回调查问卷', unit: '份', units: ['张'], aka: ['调查问卷', '收回问卷'], flow: 'day', sum: 'forms' },
  },
})
