import type { Options } from '#model/field.ts'

/** The kinds of mutual aid that unions run or arrange. */
export const PLANS = {
  hospital: { label: '住院医疗互助', aka: ['住院互助', '住院医疗互助保障', '住院互助保障'] },
  serious: { label: '重大疾病互助', aka: ['大病互助', '重疾互助', '大病医疗互助'] },
  women: { label: '女职工特殊疾病互助', aka: ['女职工互助', '女职工安康互助', '女职工特病互助', '女职工特殊疾病保险'] },
  accident: { label: '意外伤害互助', aka: ['意外互助', '意外伤害保障'] },
} as const satisfies Options
