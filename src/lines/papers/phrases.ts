import { phrases } from '#model/phrase.ts'
import { liaison } from './liaison.ts'
import { submission } from './submission.ts'
import { weakness } from './weakness.ts'

const weaknessPhrases = phrases(weakness, {
  pair: { theme: 'weakness', each: { where: { done: { known: false } }, most: 6 }, frames: ['[{=area}方面，]{+}{=what}{+}'] },
  measure: {
    theme: 'next', each: { where: { measure: { known: true }, done: { known: false } }, most: 6 },
    frames: ['针对{=what}的问题，{=measure}[，计划{=due}完成][，由{=owner}负责]', '为解决{=what}的问题，{=measure}[，计划{=due}完成][，由{=owner}负责]'],
  },
  repeated: { theme: 'weakness', kin: 'weakness.pair', frames: ['其中再次提出的问题{repeated}'] },
})

const liaisonPhrases = phrases(liaison, {
  exchanges: { theme: 'organizing', kin: 'liaison', frames: ['开展交流互访{exchanges}[，其中<kind|、|{label}{exchanges}>]', '对外交流{exchanges}[，其中<kind|、|{label}{exchanges}>]'] },
  consulted: { theme: 'organizing', kin: 'liaison', frames: ['与有关部门会商{consulted}', '与部门协商{consulted}'] },
})

const submissionPhrases = phrases(submission, {
  plans: { theme: 'organizing', kin: 'papers', frames: ['报送月度工作计划{plans}[，材料报送率{rate}]', '上报月度工作计划{plans}[，材料报送率{rate}]'] },
})

/** What falls short and what is done about it; contacts, and the papers sent. */
export const papersPhrases = [...weaknessPhrases, ...liaisonPhrases, ...submissionPhrases]
