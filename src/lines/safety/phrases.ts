import { phrases } from '#model/phrase.ts'
import { accident } from './accident.ts'
import { campaign } from './campaign.ts'
import { inspection } from './inspection.ts'
import { pilot } from './pilot.ts'
import { rollout } from './rollout.ts'
import { suggestion } from './suggestion.ts'
import { survey } from './survey.ts'
import { tipCard } from './tip-card.ts'

export const inspectionPhrases = phrases(inspection, {
  rounds: {
    theme: 'safety', zero: '未组织安全检查',
    frames: [
      '组织安全检查{rounds}[，检查企业{visits}][，查出隐患{hazards}[，{hazards~}][，整改率{fixRate}]]',
      '开展安全检查{rounds}[，查出隐患{hazards}[，{hazards~}][，整改率{fixRate}]][，检查企业{visits}]',
    ],
  },
  notices: { theme: 'safety', kin: 'inspection', frames: ['发出整改通知书{notices}[，收到整改回执{answers}]', '下发整改通知书{notices}[，收回整改回执{answers}]'] },
  joined: { theme: 'safety', kin: 'inspection', frames: ['参与有关部门组织的安全检查{joined}', '配合有关部门开展安全检查{joined}'] },
  next: { theme: 'next', kin: 'safety', frames: ['督促{overdue}逾期未整改的隐患尽快整改到位', '盯住{overdue}逾期未整改的隐患抓整改'] },
})

export const campaignPhrases = phrases(campaign, {
  firms: {
    theme: 'safety', kin: 'campaign',
    frames: [
      '组织{firms}企业参加安康杯竞赛[，参赛班组{teams}][，职工{workers}][，培育安康杯示范企业{models}]',
      '深入开展安康杯竞赛，{firms}企业报名参加[，参赛班组{teams}][，职工{workers}][，培育安康杯示范企业{models}]',
    ],
  },
  seen: { theme: 'safety', kin: 'campaign', frames: ['组织{seenFirms}企业观看安全宣传演出[，观看村（社区）{seenVillages}]', '安全宣传演出送到企业，观看企业{seenFirms}[，观看村（社区）{seenVillages}]'] },
  learning: {
    theme: 'skills', kin: 'learning',
    frames: ['开展“创建学习型组织、争做知识型职工”活动，创建学习型组织企业{learning}[，职工{learners}参加创争活动]', '深化创争活动，创建学习型组织企业{learning}[，职工{learners}参加创争活动]'],
  },
})

export const accidentPhrases = phrases(accident, {
  accidents: {
    theme: 'safety', kin: 'accident', zero: '未发生工伤事故', good: true, last: true,
    frames: [
      '发生工伤事故{accidents}[，{accidents~}[；其中<severity|、|{label}{accidents}>]][|，其中<severity|、|{label}{accidents}>][，受伤职工{injured}]',
      '登记工伤事故{accidents}[，{accidents~}[；其中<severity|、|{label}{accidents}>]][|，其中<severity|、|{label}{accidents}>][，受伤职工{injured}]',
    ],
  },
  joined: { theme: 'safety', kin: 'accident', last: true, frames: ['参加事故调查处理{joined}'] },
})

export const pilotPhrases = phrases(pilot, {
  running: {
    theme: 'safety', kin: 'pilot',
    frames: ['正在推进安全试点{running}[，试点排查隐患{hazards}][，签订安全合同{contracts}]', '推进安全试点{running}[，试点排查隐患{hazards}][，签订安全合同{contracts}]'],
  },
  one: {
    theme: 'safety', each: { most: 2 },
    frames: ['{=begun}起[在{=place}]试行{=title}[，试点企业{firms}]', '从{=begun}起[，在{=place}]推行{=title}[，试点企业{firms}]'],
  },
})

export const rolloutPhrases = phrases(rollout, {
  done: { theme: 'safety', kin: 'pilot', frames: ['完成试点扩面{done}[，其中<work|、|{label}{done}>]', '试点扩面完成{done}[，其中<work|、|{label}{done}>]'] },
  next: { theme: 'next', kin: 'safety', frames: ['抓紧推进{open}尚未完成的扩面任务', '推进{open}尚未完成的扩面任务'] },
})

export const tipCardPhrases = phrases(tipCard, {
  cards: {
    theme: 'safety', kin: 'card', zero: '未发放安全提示卡',
    frames: ['推行“一机一岗一提示”，发放安全提示卡{cards}[，发卡企业{firms}]', '制作发放安全提示卡{cards}[，发卡企业{firms}]'],
  },
  next: { theme: 'next', kin: 'safety', frames: ['把{open}未发放的提示卡制作好、发到岗位'] },
})

export const surveyPhrases = phrases(survey, {
  one: {
    theme: 'safety', each: { where: { kind: 'trade' }, most: 2 },
    frames: ['{=verb}调查{=title}，调查企业{tradeFirms}[，摸清设备{machines}]'],
  },
  surveys: { theme: 'organizing', kin: 'survey', frames: ['开展调查摸底{surveys}[，其中<kind|、|{label}{surveys}>]', '组织调查摸底{surveys}[，其中<kind|、|{label}{surveys}>]'] },
})

export const suggestionPhrases = phrases(suggestion, {
  raised: {
    theme: 'skills', kin: 'suggestion', zero: '未征集合理化建议',
    frames: ['职工提出合理化建议{raised}[，采纳{adopted}][，实施{used}]', '征集合理化建议{raised}[，采纳{adopted}][，实施{used}]'],
  },
  projects: { theme: 'skills', kin: 'suggestion', frames: ['完成技术创新项目{projects}[，创造经济效益{benefit}]', '实施技术创新{projects}[，产生经济效益{benefit}]'] },
})
