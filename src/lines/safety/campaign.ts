import { ledger } from '#model/ledger.ts'
import { atMost, inOrder } from '#model/rules.ts'
import { fields, parts } from './campaign-fields.ts'
import { scoreSheet } from './forms.ts'

const FIRMS = ['家', '个'] as const

/** 安康杯等竞赛活动: a campaign of a year, who enrolled with how many teams and workers, how it was scored, who saw it. */
export const campaign = ledger({
  id: 'campaign', label: '安康杯与创争活动', unit: '项', day: 'day',
  title: ['title', 'kind', 'day'],
  keys: [['kind', 'title', 'day']],
  fields, parts,
  rules: [
    inOrder('day', 'ended', '结束日期早于启动日期，请核对'),
    atMost('models', 'firms', '示范企业多于参赛企业，请核对'),
    { ok: r => total(r.scores, 'full') <= 100, say: '评分表的满分合计超过100分，请核对各项满分', at: 'scores' },
    { ok: r => r.entries.length === 0 || r.models === null || r.models === marked(r.entries), say: '示范企业数和参赛单位里勾选的不一样多，请核对', at: 'models', strength: 'warn' },
    { ok: r => r.scores.every(s => s.full === null || s.gained === null || s.gained <= s.full), say: '评分表中有一项得分高于满分，请核对', at: 'scores' },
    { ok: r => r.scores.length === 0 || total(r.scores, 'full') >= 100, say: '评分表的满分合计不到100分，请看看是不是漏了项目', at: 'scores', strength: 'warn' },
    { ok: r => r.form === 'total' || r.firms !== null, say: '请补参赛企业数', at: 'firms', strength: 'later' },
    { ok: r => new Set(r.entries.map(e => e.employer)).size === r.entries.length, say: '有企业在参赛单位里填了两遍，请核对', at: 'entries' },
  ],
  sums: { firms: ['entries'], teams: ['entries', 'teams'], workers: ['entries', 'workers'] },
  derived: {
    models: r => r.models ?? (r.entries.length > 0 ? marked(r.entries) : null),
    score: r => r.scores.length > 0 && r.scores.every(s => s.gained !== null) ? total(r.scores, 'gained') : null,
  },
  totals: ['kind'],
  zero: true,
  forms: { scoreSheet },
  indicators: {
    campaigns: { label: '开展竞赛创建活动', unit: '项', units: ['次', '个'], aka: ['安康杯与创争活动', '主题竞赛活动'], flow: 'day', by: 'kind' },
    firms: {
      label: '参加安康杯竞赛企业', unit: '家', units: FIRMS, aka: ['安康杯竞赛参赛企业', '企业参加安康杯竞赛', '企业参加安康杯', '安康杯参赛企业', '组队参加安康杯竞赛', '“安康杯”竞赛企业', '安康杯竞赛', '参赛企业', '参赛单位'],
      flow: 'day', where: { kind: 'safety' }, sum: 'firms',
    },
    teams: { label: '参加安康杯竞赛班组', unit: '个', units: ['支', '队'], aka: ['安康杯竞赛班组', '班组参加安康杯竞赛', '安康杯参赛班组', '安康杯参赛队', '参赛班组', '班组参赛'], flow: 'day', where: { kind: 'safety' }, sum: 'teams' },
    workers: { label: '参加安康杯竞赛职工', unit: '人', units: ['名'], aka: ['安康杯竞赛参赛职工', '职工参加安康杯竞赛', '安康杯参赛职工', '参加安康杯职工'], flow: 'day', where: { kind: 'safety' }, sum: 'workers' },
    models: { label: '安康杯示范企业', unit: '家', units: FIRMS, aka: ['培育安康杯示范企业', '安全示范企业', '示范培育企业', '安康杯示范培育企业', '培育示范企业', '示范企业'], flow: 'day', where: { kind: 'safety' }, sum: 'models' },
    learning: { label: '开展创争活动企业', unit: '家', units: FIRMS, aka: ['学习型组织创建企业', '创建学习型组织企业', '企业创建学习型组织', '创建学习型企业'], flow: 'day', where: { kind: 'learning' }, sum: 'firms' },
    learners: { label: '参加创争活动职工', unit: '人', units: ['名'], aka: ['知识型职工', '争做知识型职工', '职工参加创争活动'], flow: 'day', where: { kind: 'learning' }, sum: 'workers' },
    seenFirms: { label: '观看企业', unit: '家', units: FIRMS, aka: ['企业观看', '组织企业观看'], flow: 'day', sum: 'seenFirms' },
    seenVillages: { label: '观看村（社区）', unit: '个', aka: ['村社区观看', '村（社区）观看', '观看村'], flow: 'day', sum: 'seenVillages' },
    prizes: {
      label: '安康杯竞赛受表彰企业', unit: '家', units: FIRMS, aka: ['安康杯竞赛优胜单位', '安康杯竞赛获奖企业', '企业受到表彰', '企业受表彰', '受表彰企业', '企业获得表彰', '优胜单位', '优胜企业'], flow: 'day', of: 'entries',
      where: { kind: 'safety', award: { known: true } }, by: 'award',
    },
  },
})

function marked(entries: readonly { model: boolean | null }[]): number {
  return entries.filter(({ model }) => model === true).length
}

function total<K extends string>(rows: readonly Readonly<Record<K, number | null>>[], field: K): number {
  return Math.round(rows.reduce((sum, row) => sum + (row[field] ?? 0), 0) * 100) / 100
}
