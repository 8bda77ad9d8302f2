import type { Options } from '#model/field.ts'

/** What one is honoured as. Names that a unit earns by working towards them – 职工之家, 五一文明岗, 和谐企业 – are kept as 创建培育. */
export const HONOURS = {
  model: { label: '劳动模范', aka: ['劳模'] },
  medal: { label: '五一劳动奖', aka: ['五一劳动奖章', '五一劳动奖状', '劳动奖章', '劳动奖状'] },
  craft: { label: '技术能手', aka: ['经济技术创新能手', '技术创新能手', '工匠', '首席工人', '技能标兵', '操作能手'] },
  science: { label: '先进科技人员', aka: ['科技标兵', '优秀科技人员'] },
  worker: { label: '先进职工', aka: ['优秀职工', '优秀工人', '十佳优秀工人', '先进工作者', '先进生产者', '十佳职工', '最美职工'] },
  cadre: { label: '优秀工会干部', aka: ['优秀工会工作者', '先进工会工作者', '优秀工会积极分子', '优秀工会主席', '先进工会干部'] },
  collective: { label: '先进集体', aka: ['先进单位', '先进基层工会', '先进工会', '先进班组', '先进企业'] },
  other: { label: '其他荣誉', aka: ['其他'] },
} as const satisfies Options
