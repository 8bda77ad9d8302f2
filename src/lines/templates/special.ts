import type { Section, Template } from '#model/phrase.ts'

/** A summary of one line of work: why it was done, what was done, what one case tells, what is still wanting. */
function special(id: string, label: string, opening: string, work: readonly Section[], next: { only: readonly string[]; prompt: string }, appendix?: Template['appendix']): Template {
  return {
    id, label, kind: 'special', title: `{union}{period}${label.replace(/专题$/, '')}工作总结`,
    sections: [
      { themes: [], opening }, ...work,
      { heading: '存在的问题', themes: [], prompt: '写一两条主要问题和原因' },
      { heading: '下一步打算', themes: ['next'], only: next.only, prompt: next.prompt },
    ],
    ...appendix && { appendix },
  }
}

export const specials: readonly Template[] = [
  special('wage-talks', '工资集体协商专题', '工资集体协商关系职工切身利益。{union}按照上级工会要求，抓宣传、抓培训、抓签约、抓履约，推动企业和职工坐下来谈工资。', [
    { heading: '工作开展情况', themes: ['consultation'], only: ['agreement', 'congress'] },
    { heading: '民主程序和公开', themes: ['consultation'], only: ['proposal', 'openness'], prompt: '写协商文本怎样经职代会审议、怎样公示' },
    { heading: '主要做法', themes: [], prompt: '写怎么选代表、怎么摸底、怎么谈成的，举一家企业的例子' },
  ], { only: ['agreement', 'congress', 'proposal'], prompt: '写明年要续签、新签的企业和时间' }),
  special('safety-cup', '安康杯竞赛专题', '{union}把“安康杯”竞赛作为保护职工安全健康的抓手，发动企业报名参赛，把查隐患、学知识、练本领落到班组。', [
    { heading: '组织发动', themes: ['safety', 'skills'], only: ['campaign'], prompt: '写领导小组、动员会和宣传' },
    { heading: '隐患排查', themes: ['safety'], only: ['inspection', 'pilot', 'rollout', 'tipCard', 'survey'] },
    { heading: '宣传培训和演练', themes: ['safety'], only: ['activity', 'print'] },
    { heading: '安全生产情况', themes: ['safety'], only: ['accident'], prompt: '写参赛企业安全状况和上年比有什么变化' },
  ], { only: ['inspection', 'rollout', 'tipCard', 'campaign'], prompt: '写明年参赛企业数和要抓的几件事' }),
  special('warmth', '送温暖专题', '{union}把困难职工的冷暖放在心上，先摸底、再建档、后慰问，把组织的关心送到职工家里。', [
    { heading: '摸底建档', themes: ['aid'], only: ['household'] },
    { heading: '走访慰问', themes: ['aid'], only: ['consolation'], prompt: '写一户慰问对象的情况和他说的话' },
    { heading: '帮扶救助', themes: ['aid'], only: ['grant', 'study', 'appeal', 'support'] },
    { heading: '互助保障', themes: ['aid'], only: ['mutual', 'claim', 'service'] },
  ], { only: ['household', 'consolation', 'grant', 'study'], prompt: '写下一轮慰问的时间和重点对象' }),
  special('levy-report', '经费收缴专题', '工会经费是工会开展工作的保障。{union}依法收缴、按期上缴、规范使用，接受经费审查。', [
    { heading: '经费收缴', themes: ['funds'], only: ['levy', 'remittance'] }, { themes: [], text: '单独建账的基层工会已有{union.accounts}。' },
    { heading: '经费使用', themes: ['funds'], only: ['cash', 'activity', 'service', 'consolation', 'grant', 'study'] },
    { heading: '经费审查', themes: ['funds'], only: ['audit'] },
    { heading: '主要做法', themes: [], prompt: '写怎么和税务所对名单、怎么上门做工作' },
  ], { only: ['levy', 'remittance'], prompt: '写欠缴企业怎么催、什么时候收齐' }),
  special('building', '工会组建专题', '{union}坚持党建带工建，把企业建在哪里、职工在哪里，工会组织就建到哪里作为目标，摸清底数，逐家动员。', [
    { heading: '组织和会员现状', themes: ['state'] },
    { heading: '建会和发展会员', themes: ['organizing'], only: ['founding', 'union', 'employer', 'member', 'movement', 'headcount'] },
    { heading: '走访动员', themes: ['organizing'], only: ['visit', 'survey'], prompt: '写一家企业主从不愿建到同意建的经过' },
    { heading: '规范化建设', themes: ['organizing'], only: ['election', 'body', 'regulation', 'cultivation'] },
  ], { only: ['employer', 'visit', 'founding', 'election', 'cultivation'], prompt: '写还没建会的企业名单和建会时间' }),
]
