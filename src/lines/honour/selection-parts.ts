import type { Fields, Parts } from '#model/field.ts'

/** Whom it concerns: a person of a unit, a unit itself, or one of its workshops. */
const who = {
  name: { kind: 'text', label: '姓名', aka: ['人选', '候选人', '入选人'] },
  unit: { kind: 'ref', to: ['employer', 'union'], label: '单位', aka: ['所在单位', '工作单位'] },
  workshop: { kind: 'text', label: '班组或岗位', aka: ['车间', '班组', '岗位'] },
} as const satisfies Fields

export const parts = {
  nominees: {
    label: '推荐名单',
    fields: { ...who, deeds: { kind: 'text', label: '主要事迹', aka: ['事迹'] }, score: { kind: 'decimal', label: '得分', aka: ['评分', '得票'] } },
  },
  chosen: {
    label: '入选名单',
    fields: { ...who, bonus: { kind: 'money', label: '奖金', aka: ['奖励'] } },
  },
  objections: {
    label: '公示异议',
    fields: {
      on: { kind: 'date', label: '收到日期', required: 'later' },
      matter: { kind: 'text', label: '反映内容', required: true },
      found: { kind: 'text', label: '核查结果' },
    },
  },
} as const satisfies Parts
