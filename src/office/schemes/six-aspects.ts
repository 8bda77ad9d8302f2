import type { Way } from '../scoring.ts'

type Item = { aspect: string; what: string; weight: number; way: Way; indicator?: string; target?: number; each?: number; bonus?: true; evidence?: readonly string[] }

/**
 * 六个方面, the usual frame of a county's 目标管理考核: organization, rights, aid, publicity and skills, money, new ways. Its numbers are
 * an example that an office puts right: ways of giving points are those that such papers use.
 */
export const sixAspects: readonly Item[] = [
  { aspect: '组织建设', what: '新建企业工会', weight: 8, way: 'share', indicator: 'union.founded', target: 5, evidence: ['founding'] },
  { aspect: '组织建设', what: '发展会员', weight: 6, way: 'share', indicator: 'member.admitted', target: 100, evidence: ['member'] },
  { aspect: '组织建设', what: '建会走访', weight: 6, way: 'short', indicator: 'visit.visits', target: 20, each: 0.5, evidence: ['visit'] },
  { aspect: '维权机制', what: '劳动争议调解成功率', weight: 10, way: 'reach', indicator: 'dispute.success', target: 90, evidence: ['dispute'] },
  { aspect: '维权机制', what: '工资集体协商', weight: 10, way: 'kept', evidence: ['agreement'] },
  { aspect: '维权机制', what: '工伤事故', weight: 5, way: 'over', indicator: 'accident.accidents', target: 0, each: 2, evidence: ['accident'] },
  { aspect: '帮扶救助', what: '走访慰问', weight: 8, way: 'share', indicator: 'consolation.households', target: 30, evidence: ['consolation'] },
  { aspect: '帮扶救助', what: '困难职工档案', weight: 7, way: 'kept', evidence: ['household'] },
  { aspect: '宣教和经济技术创新', what: '文体活动和技能竞赛', weight: 10, way: 'short', indicator: 'activity.held', target: 6, each: 1, evidence: ['activity'] },
  { aspect: '宣教和经济技术创新', what: '信息稿件', weight: 5, way: 'add', indicator: 'article.published', each: 0.5, evidence: ['article'] },
  { aspect: '财务和经审', what: '工会经费收缴', weight: 10, way: 'kept', evidence: ['levy'] },
  { aspect: '财务和经审', what: '经费审查', weight: 5, way: 'kept', evidence: ['audit'] },
  { aspect: '创新工作', what: '特色做法', weight: 10, way: 'hand', evidence: ['pilot', 'rollout'] },
  { aspect: '创新工作', what: '上级表彰', weight: 5, way: 'add', indicator: 'honour.honours', each: 1, bonus: true, evidence: ['honour'] },
]
