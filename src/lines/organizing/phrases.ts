import { phrases } from '#model/phrase.ts'
import { body } from '#office/body.ts'
import { cultivation } from './cultivation.ts'
import { document } from './document.ts'
import { election } from './election.ts'
import { founding } from './founding.ts'
import { regulation } from './regulation.ts'

const foundingPhrases = phrases(founding, {
  steps: { theme: 'organizing', kin: 'founding', frames: ['受理建会申请{applied}[，批复建会{approved}]', '收到企业建会申请{applied}[，批准建会{approved}]'] },
  exploratory: { theme: 'organizing', kin: 'founding', frames: ['探索性建会{exploratory}', '探索组建工会{exploratory}'] },
  combined: { theme: 'organizing', kin: 'founding', frames: ['新建工会中，做到“四个结合”的{combined}', '落实“四个结合”的新建工会{combined}'] },
  underway: { theme: 'next', kin: 'building', frames: ['帮{underway}正在办理建会的企业办完手续', '跟踪服务{underway}正在办理建会的企业'] },
})

const electionPhrases = phrases(election, {
  held: { theme: 'organizing', kin: 'election', frames: ['完成换届选举{held}[，选举产生委员{elected}]', '指导换届{held}[，选举产生委员{elected}]'] },
  expired: { theme: 'next', kin: 'election', frames: ['督促{expired}届满未换届的工会按期换届', '指导{expired}届满未换届的工会换届'] },
})

const bodyPhrases = phrases(body, {
  standing: {
    theme: 'organizing', kin: 'bodies',
    frames: ['设有工会机构{standing}[，其中<kind|、|{label}{standing}>][，机构成员{people}]', '现有工会机构{standing}[，其中<kind|、|{label}{standing}>][，机构成员{people}]'],
  },
})

const regulationPhrases = phrases(regulation, {
  standing: { theme: 'organizing', kin: 'bodies', frames: ['建立规章制度{standing}[，其中上墙{displayed}]', '订立规章制度{standing}[，制度上墙{displayed}]'] },
})

const cultivationPhrases = phrases(cultivation, {
  homes: { theme: 'organizing', kin: 'homes', frames: ['职工之家建成{homes}[，其中<grade|、|{label}{homes}>]', '建成职工之家{homes}[，其中<grade|、|{label}{homes}>]'] },
  normed: { theme: 'organizing', kin: 'homes', frames: ['规范化建设达标{normed}', '“六化”达标工会{normed}'] },
  applied: { theme: 'organizing', kin: 'homes', frames: ['申报创建{applied}[，其中<programme|、|{label}{applied}>]', '申报创建单位{applied}[，其中<programme|、|{label}{applied}>]'] },
  named: { theme: 'organizing', kin: 'homes', frames: ['获得创建命名{named}[，其中<programme|、|{label}{named}>]', '新获创建命名{named}[，其中<programme|、|{label}{named}>]'] },
  open: { theme: 'next', kin: 'homes', frames: ['跟进{open}正在培育创建的单位', '指导{open}正在培育创建的单位做好申报'] },
})

const documentPhrases = phrases(document, {
  received: { theme: 'organizing', kin: 'tasks', last: true, frames: ['收到上级文件{received}[，布置任务{tasks}][，完成上级任务{done}]', '收到上级来文{received}[，布置任务{tasks}][，完成任务{done}]'] },
  open: { theme: 'next', kin: 'tasks', frames: ['落实{open}未完成的上级任务', '抓好{open}未完成的上级任务'] },
  task: {
    theme: 'next', kin: 'tasks', each: { of: 'tasks', where: { doneOn: { known: false } }, most: 5 },
    frames: ['抓好{+}{=what}[（目标{=target}）]{+}[，由{=doneBy}承办][，计划{=due}完成]'],
  },
})

/** How the work on the organization itself is told: what was founded, elected, set up and built, and what is left to do. */
export const organizingPhrases = [...foundingPhrases, ...electionPhrases, ...bodyPhrases, ...regulationPhrases, ...cultivationPhrases, ...documentPhrases]
