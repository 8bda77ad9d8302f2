import { phrases } from '#model/phrase.ts'
import { employer } from './employer.ts'
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
})

export const employerPhrases = phrases(employer, {
  covered: { theme: 'organizing', kin: 'coverage', frames: ['村联合工会覆盖小企业{covered}', '有{covered}小企业加入村联合工会'] },
  uncovered: { theme: 'next', kin: 'building', zero: '巩固建会成果，新达到建会条件的企业及时建会', good: true, frames: ['推动{uncovered}应建未建企业建会', '上门动员{uncovered}应建未建企业建会'] },
})
