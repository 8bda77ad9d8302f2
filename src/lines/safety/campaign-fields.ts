import type { Fields, Parts } from '#model/field.ts'
import { RANKS } from '#office/ranks.ts'

const FIRMS = ['家', '个'] as const

export const fields = {
  day: { kind: 'date', label: '启动日期', required: true, aka: ['日期', '报名日期', '开展日期'] },
  kind: {
    kind: 'choice', label: '活动种类', required: true, aka: ['种类', '竞赛种类'],
    of: {
      safety: { label: '安康杯竞赛', aka: ['安康杯', '“安康杯”竞赛', '安全生产竞赛'] },
      learning: { label: '创争活动', aka: ['创建学习型组织', '学习型组织', '争做知识型职工', '知识型职工', '学习型组织知识型职工'] },
      saving: { label: '节能减排活动', aka: ['节能减排竞赛', '降耗竞赛'] },
      other: '其他竞赛创建',
    },
  },
  title: { kind: 'text', label: '活动名称', aka: ['名称', '竞赛名称'] },
  tier: { kind: 'choice', label: '组织级别', of: RANKS },
  partners: { kind: 'text', label: '联合单位', aka: ['会同单位'] },
  firms: { kind: 'count', label: '参赛企业', aka: ['参赛家数', '参赛单位数', '参加企业', '组队企业', '企业'], units: FIRMS },
  teams: { kind: 'count', label: '参赛班组', aka: ['班组数', '参赛队', '参赛队伍'], units: ['个', '支', '队'] },
  workers: { kind: 'count', label: '参赛职工', aka: ['参赛人数', '参加职工'], units: ['人', '名'] },
  models: { kind: 'count', label: '示范企业', aka: ['示范单位', '示范培育'], units: FIRMS },
  seenFirms: { kind: 'count', label: '观看企业', units: FIRMS },
  seenVillages: { kind: 'count', label: '观看村（社区）', aka: ['观看村社区'], units: ['个'] },
  score: { kind: 'decimal', label: '总分', aka: ['得分'] },
  result: { kind: 'choice', label: '本级结果', aka: ['竞赛结果', '获奖情况'], of: { win: '优胜单位', organize: { label: '优秀组织奖', aka: ['优秀组织单位'] }, pass: '合格', none: '未获奖' } },
  ended: { kind: 'date', label: '结束日期', aka: ['总结日期'] },
} as const satisfies Fields

export const parts = {
  entries: {
    label: '参赛单位',
    fields: {
      employer: { kind: 'ref', to: 'employer', label: '企业', required: true, aka: ['单位'] },
      teams: { kind: 'count', label: '班组', units: ['个'] },
      workers: { kind: 'count', label: '职工', units: ['人', '名'] },
      model: { kind: 'flag', label: '示范培育', aka: ['示范'] },
      mark: { kind: 'decimal', label: '得分' },
      award: { kind: 'choice', label: '获奖', of: { win: '优胜企业', team: '优胜班组', organize: '优秀组织', person: '先进个人' } },
    },
  },
  scores: {
    label: '评分表',
    fields: {
      item: { kind: 'text', label: '评分项目', required: true, aka: ['项目', '内容'] },
      full: { kind: 'decimal', label: '满分', required: true },
      gained: { kind: 'decimal', label: '得分' },
      why: { kind: 'text', label: '扣分原因' },
    },
  },
} as const satisfies Parts
