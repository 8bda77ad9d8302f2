import { findDate } from '#kit/period.ts'
import { ledger } from '#model/ledger.ts'
import { atMost, inOrder } from '#model/rules.ts'
import { hazardNotice, hazardReceipt, inspectionRounds } from './forms.ts'
import { found, HAZARDS } from './hazards.ts'

const OWN = ['host', 'joint'] as const

/**
 * 安全检查: one round, a row for each firm with hazards found and fixed as numbers; single hazards with their own terms where
 * they matter. A round entered hazard by hazard tells its numbers itself.
 */
export const inspection = ledger({
  id: 'inspection', label: '安全检查', unit: '次', day: 'day',
  title: ['title', 'day'],
  fields: {
    day: { kind: 'date', label: '检查日期', required: true, aka: ['日期', '时间'] },
    title: { kind: 'text', label: '检查名称', required: true, aka: ['名称', '检查内容'] },
    kind: {
      kind: 'choice', label: '类别', required: 'later',
      of: {
        general: { label: '安全生产检查', aka: ['安全大检查', '安全检查', '检查安全'] },
        fire: { label: '消防检查', aka: ['消防', '消检', '消防安全检查', '消防安全大检查'] },
        heat: { label: '防暑降温检查', aka: ['防暑', '高温检查'] },
        health: '职业卫生检查',
        law: { label: '劳动保护检查', aka: ['劳动保护'] },
      },
    },
    role: {
      kind: 'choice', label: '工会角色', required: true, usual: 'host', aka: ['角色'],
      of: { host: { label: '主办', aka: ['牵头', '组织', '开展'] }, joint: { label: '联合', aka: ['会同'] }, join: '参与', assist: { label: '配合', aka: ['陪同', '陪'] } },
    },
    partners: { kind: 'text', label: '会同单位', aka: ['联合单位'] },
    visits: { kind: 'count', label: '检查企业家次', aka: ['检查家次', '家次'], units: ['家次', '家', '次', '个'] },
    hazards: { kind: 'count', label: '查出隐患', aka: ['隐患', '隐患数'], units: HAZARDS },
    fixed: { kind: 'count', label: '整改隐患', aka: ['整改', '整改数', '已改', '改好', '改了', '改掉'], units: HAZARDS },
    rechecked: { kind: 'date', label: '复查日期', aka: ['整改复查日期'] },
    noticeNo: { kind: 'text', label: '通知书编号', aka: ['整改通知书编号'] },
    noticeOn: { kind: 'date', label: '发整改通知日期', aka: ['通知书日期', '下发整改通知书日期'] },
    due: { kind: 'date', label: '整改期限', aka: ['限期整改日期'] },
    answeredOn: { kind: 'date', label: '收到回执日期', aka: ['回执日期'] },
    cleared: { kind: 'date', label: '销号日期', aka: ['隐患销号日期'], help: '查出的隐患全部改好、复查通过的日期' },
  },
  parts: {
    firms: {
      label: '受检企业',
      fields: {
        employer: { kind: 'ref', to: 'employer', label: '企业', required: true },
        hazards: { kind: 'count', label: '查出隐患', units: HAZARDS },
        fixed: { kind: 'count', label: '整改隐患', units: HAZARDS },
        note: { kind: 'text', label: '情况' },
      },
    },
    hazardRows: {
      label: '隐患明细',
      fields: {
        employer: { kind: 'ref', to: 'employer', label: '企业' },
        what: { kind: 'text', label: '隐患', required: true },
        due: { kind: 'date', label: '整改期限' },
        fixedOn: { kind: 'date', label: '整改日期' },
        measure: { kind: 'text', label: '整改要求' },
        serious: { kind: 'flag', label: '重大隐患', aka: ['重大'] },
      },
    },
  },
  rules: [
    atMost('fixed', 'hazards', '整改隐患多于查出隐患，请核对'),
    inOrder('day', 'rechecked', '复查日期早于检查日期，请核对'),
    { ok: r => r.firms.every(f => f.hazards === null || f.fixed === null || f.fixed <= f.hazards), say: '有企业的整改数多于隐患数，请核对', at: 'firms' },
    { ok: r => !r.fixed || r.rechecked !== null, say: '有整改数，请补复查日期；记不清可填“不详”', at: 'rechecked', strength: 'later' },
    inOrder('day', 'noticeOn', '发整改通知日期早于检查日期，请核对'),
    inOrder('noticeOn', 'answeredOn', '收到回执日期早于发整改通知日期，请核对'),
    inOrder('day', 'due', '整改期限早于检查日期，请核对'),
    inOrder('day', 'cleared', '销号日期早于检查日期，请核对'),
    { ok: r => r.hazardRows.every(h => inTime(r.day, h.fixedOn)), say: '有隐患的整改日期早于检查日期，查出以后才谈得上整改，请核对', at: 'hazardRows' },
    { ok: r => r.hazardRows.every(h => inTime(r.day, h.due)), say: '有隐患的整改期限早于检查日期，请核对', at: 'hazardRows' },
    { ok: r => r.hazards === null || r.hazardRows.length <= r.hazards, say: '隐患明细比查出隐患数还多，请核对', at: 'hazardRows' },
    { alike: ['day', 'kind'], say: '同一天已有一次同类检查，若是同一件事请填“同一事项”', strength: 'warn' },
  ],
  sums: { visits: ['firms'], hazards: ['firms', 'hazards'], fixed: ['firms', 'fixed'] },
  derived: found,
  totals: ['kind', 'role'],
  zero: 'kind',
  clocks: { due: { label: '隐患整改', rule: 'due.set', starts: ['due'], stops: 'cleared' } },
  forms: { hazardNotice, hazardReceipt, inspectionRounds },
  indicators: {
    rounds: { label: '组织安全检查', unit: '次', aka: ['开展安全检查', '安全检查', '安全生产检查', '安全大检查', '安全生产大检查', '安全生产专项检查', '隐患排查', '安全隐患排查', '安全巡查', '安全生产检查活动', '安全检查活动'], flow: 'day', where: { role: OWN }, by: 'kind' },
    joined: { label: '参与安全检查', unit: '次', aka: ['配合安全检查', '配合检查', '参与检查', '协助检查', '参加安全检查'], flow: 'day', where: { role: ['join', 'assist'] } },
    visits: { label: '检查企业', unit: '家次', units: ['家（次）', '家(次)'], aka: ['检查', '排查企业', '查企业', '检查各类企业', '参与安全生产大检查企业', '安全检查走访企业', '深入企业检查'], flow: 'day', where: { role: OWN }, sum: 'visits' },
    firms: { label: '受检企业', unit: '家', units: ['个'], aka: ['检查企业'], flow: 'day', of: 'firms', where: { role: OWN }, distinct: 'employer' },
    hazards: { label: '查出隐患', unit: '处', units: ['起', '条', '个', '项'], aka: ['发现隐患', '排查隐患', '隐患', '查出事故隐患', '安全隐患', '各类隐患', '事故隐患', '排查安全隐患'], flow: 'day', where: { role: OWN }, sum: 'hazards' },
    fixed: { label: '整改隐患', unit: '处', units: ['起', '条', '个', '项'], aka: ['落实整改', '完成整改', '整改', '整改到位', '督促整改', '整改完毕', '消除隐患', '排除隐患', '消除安全隐患', '整改完成', '治理隐患'], flow: 'rechecked', where: { role: OWN }, sum: 'fixed' },
    fixRate: { label: '隐患整改率', unit: '%', aka: ['整改率'], cohort: 'day', where: { role: OWN }, sum: 'hazards', done: { by: 'rechecked', sum: 'fixed' } },
    notices: { label: '发出整改通知书', unit: '份', units: ['件', '张'], aka: ['整改通知书', '下发整改通知书', '发放整改通知书', '隐患整改通知书', '整改意见书', '限期整改通知书', '整改通知单', '下发整改通知', '整改通知', '限期整改通知'], flow: 'noticeOn', where: { role: OWN } },
    answers: { label: '收到整改回执', unit: '份', units: ['件', '张'], aka: ['整改回执', '收回整改回执'], flow: 'answeredOn', where: { role: OWN } },
    serious: { label: '重大隐患', unit: '处', units: ['起', '条', '个', '项'], aka: ['查出重大隐患', '重大事故隐患'], flow: 'day', of: 'hazardRows', where: { role: OWN, serious: true } },
    overdue: {
      label: '逾期未整改隐患', unit: '处', units: ['起', '条', '个', '项'], aka: ['逾期未改隐患', '到期未整改隐患', '超期未整改隐患', '逾期未整改'], stock: 'due', until: 'fixedOn',
      of: 'hazardRows', where: { role: OWN },
    },
  },
})

function inTime(day: string | null, later: string | null): boolean {
  const [from, then] = [findDate(day), findDate(later)]
  return !from || !then || then.last >= from.first
}
