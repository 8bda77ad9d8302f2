import { phrases } from '#model/phrase.ts'
import { appeal } from './appeal.ts'
import { claim } from './claim.ts'
import { consolation } from './consolation.ts'
import { grant } from './grant.ts'
import { household } from './household.ts'
import { mutual } from './mutual.ts'
import { service } from './service.ts'
import { study } from './study.ts'
import { support } from './support.ts'

const householdPhrases = phrases(household, {
  standing: {
    theme: 'aid', kin: 'files',
    frames: ['现有在档困难职工{standing}[，其中<class|、|{label}{standing}>]', '在档困难职工{standing}[，其中<class|、|{label}{standing}>]'],
  },
  opened: { theme: 'aid', kin: 'files', frames: ['新建困难职工档案{opened}[，困难职工脱困{lifted}]', '新建档困难职工{opened}[，实现脱困{lifted}]'] },
  outOfWork: { theme: 'aid', kin: 'files', frames: ['在档困难职工中有下岗职工{laidOff}[、退休职工{retired}]', '下岗职工建档{laidOff}[，退休职工建档{retired}]'] },
  next: { theme: 'next', kin: 'aid', frames: ['复核{standing}在档困难职工的档案，节日前上门慰问', '节日前走访{standing}在档困难职工，做到困难情况底数清'] },
})

const consolationPhrases = phrases(consolation, {
  feasts: {
    theme: 'aid', kin: 'consolation',
    frames: ['两节期间走访慰问困难职工{feasts}[，发放两节慰问金{feastMoney}]', '两节走访慰问困难职工{feasts}[，发放慰问金{feastMoney}]'],
  },
  households: { theme: 'aid', kin: 'consolation', beyond: 'feasts', frames: ['累计走访慰问困难职工{households}[，发放慰问金{money}]', '共走访慰问困难职工{households}[，发放慰问金{money}]', '走访慰问困难职工{households}[，发放慰问金{money}]'] },
  average: { theme: 'aid', kin: 'consolation', frames: ['户均慰问金{average}'] },
  people: {
    theme: 'aid', kin: 'consolation',
    frames: ['慰问职工{people}[，其中一线职工{frontline}][、劳模{models}][、患病职工{sick}][、新就业形态劳动者{newForm}]', '看望慰问职工{people}[，其中一线职工{frontline}][、患病职工{sick}][、外来务工人员{migrants}]'],
  },
  money: { theme: 'aid', kin: 'consolation', frames: ['支出慰问经费{funds}[，其中<source|、|{label}{funds}>]', '投入慰问经费{funds}[，其中<source|、|{label}{funds}>]'] },
})

const grantPhrases = phrases(grant, {
  grants: { theme: 'aid', kin: 'grants', frames: ['实施帮扶救助{grants}[，其中<item|、|{label}{grants}>]', '帮扶困难职工{grants}[，其中<item|、|{label}{grants}>]'] },
  money: { theme: 'aid', kin: 'grants', frames: ['发放救助金{money}[，其中<item|、|{label}{money}>]', '共发放救助金{money}[，其中<item|、|{label}{money}>]'] },
})

const studyPhrases = phrases(study, {
  students: { theme: 'aid', kin: 'study', frames: ['金秋助学资助学生{students}[，其中<stage|、|{label}{students}>]', '资助困难职工子女{students}[，其中<stage|、|{label}{students}>]'] },
  money: { theme: 'aid', kin: 'study', frames: ['发放助学金{money}[，人均{average}]', '共发放助学金{money}[，人均{average}]'] },
})

const appealPhrases = phrases(appeal, {
  appeals: { theme: 'aid', frames: ['开展募捐{appeals}[，收到捐款{received}][，另有慈善机构资助{partner}][，拨付捐款{out}]', '发起募捐{appeals}[，募集捐款{received}][，慈善机构资助{partner}][，拨付捐款{out}]'] },
})

const mutualPhrases = phrases(mutual, {
  joined: { theme: 'aid', kin: 'mutual', frames: ['组织职工参加医疗互助{joined}[，参保率{rate}]', '医疗互助参保{joined}[，参保率{rate}]'] },
})

const claimPhrases = phrases(claim, {
  cases: { theme: 'aid', kin: 'mutual', zero: '未发生互助理赔', frames: ['互助理赔{cases}[，理赔金额{money}]', '办理互助理赔{cases}[，理赔金额{money}]'] },
})

const supportPhrases = phrases(support, {
  referred: { theme: 'aid', kin: 'partners', frames: ['转介低保{referred}[{referredPeople}][，由民政部门发放低保金{referredMoney}]', '衔接低保{referred}[，民政发放低保金{referredMoney}]'] },
  pairs: { theme: 'aid', kin: 'partners', frames: ['结对帮扶{pairs}', '结成帮扶对子{pairs}'] },
  firms: { theme: 'aid', kin: 'partners', frames: ['有{firms}企业开展内部互助[，发放企业互助金{firmMoney}]', '帮助{firms}企业开展内部互助[，发放企业互助金{firmMoney}]'] },
})

const servicePhrases = phrases(service, {
  people: { theme: 'aid', kin: 'service', frames: ['组织<kind|、|{label}{people}>', '开展职工服务，组织<kind|、|{label}{people}>'] },
  checkups: { theme: 'aid', kin: 'service', frames: ['体检费用{checkupCost}[，人均{perHead}]', '支出职工体检费用{checkupCost}[，人均{perHead}]'] },
  cost: { theme: 'funds', last: true, frames: ['职工服务费用{cost}[，其中<kind|、|{label}{cost}>]', '职工服务支出{cost}[，其中<kind|、|{label}{cost}>]'] },
})

export const aidPhrases = [
  ...householdPhrases, ...consolationPhrases, ...grantPhrases, ...studyPhrases, ...appealPhrases, ...mutualPhrases, ...claimPhrases, ...supportPhrases, ...servicePhrases,
]
