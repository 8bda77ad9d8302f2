import { phrases } from '#model/phrase.ts'
import { employer } from './employer.ts'
import { post } from './post.ts'
import { union } from './union.ts'

export const unionPhrases = phrases(union, {
  standing: {
    theme: 'state', kin: 'state',
    frames: ['现有工会组织{standing}[，其中<type|、|{label}{standing}>]', '共有工会组织{standing}[：<type|、|{label}{standing}>]'],
  },
  founded: {
    theme: 'organizing', kin: 'founding', zero: '没有新建工会',
    frames: ['新建<type|、|{label}{founded}>', '组建<type|、|{label}{founded}>'],
  },
  accounts: { theme: 'organizing', kin: 'accounts', frames: ['单独建账的基层工会已有{accounts}', '已有{accounts}基层工会单独建账'] },
  partyLed: { theme: 'organizing', kin: 'accounts', frames: ['党建带工建单位{partyLed}[，两新组织工会{twoNew}]', '实行党建带工建的单位{partyLed}[，两新组织工会{twoNew}]'] },
})

export const employerPhrases = phrases(employer, {
  covered: { theme: 'organizing', kin: 'coverage', frames: ['村联合工会覆盖小企业{covered}', '有{covered}小企业加入村联合工会'] },
  foreign: { theme: 'organizing', kin: 'coverage', frames: ['外资企业{foreign}[，其中建会{foreignBuilt}]', '现有外资企业{foreign}[，已建会{foreignBuilt}]'] },
  rate: { theme: 'state', kin: 'state', frames: ['应建会企业建会率{rate}', '企业建会率{rate}'] },
  uncovered: { theme: 'next', kin: 'building', zero: '巩固建会成果，新达到建会条件的企业及时建会', good: true, frames: ['推动{uncovered}应建未建企业建会', '上门动员{uncovered}应建未建企业建会'] },
})

export const postPhrases = phrases(post, {
  people: { theme: 'organizing', kin: 'bodies', frames: ['工会干部{people}[，其中专职{fullTime}]', '配备工会干部{people}[，其中专职{fullTime}]'] },
})
