import { phrases } from '#model/phrase.ts'
import { audit } from './audit.ts'
import { cash } from './cash.ts'
import { levy } from './levy.ts'
import { remittance } from './remittance.ts'

const levyPhrases = phrases(levy, {
  received: {
    theme: 'funds', kin: 'levy',
    frames: ['收缴工会经费{received}[，{received~}][，缴纳经费企业{payers}][，收缴率{rate}]', '工会经费入库{received}[，{received~}][，缴纳经费企业{payers}][，收缴率{rate}]'],
  },
  returned: { theme: 'funds', kin: 'levy', frames: ['返还工会经费{returned}', '返还基层工会经费{returned}'] },
  dues: { theme: 'funds', kin: 'levy', frames: ['收缴会费{dues}', '收取会费{dues}'] },
  owing: { theme: 'next', kin: 'funds', frames: ['督促{owing}欠缴工会经费的企业补缴经费', '上门做好{owing}欠缴工会经费企业的工作'] },
})

const remittancePhrases = phrases(remittance, {
  handed: { theme: 'funds', kin: 'levy', frames: ['上缴工会经费{handed}[，上缴率{rate}]', '上缴经费{handed}[，上缴率{rate}]'] },
  late: { theme: 'next', kin: 'funds', frames: ['尽快缴清{late}尚未上缴的经费', '抓紧缴清{late}尚未上缴的经费'] },
})

const auditPhrases = phrases(audit, {
  audited: {
    theme: 'funds', kin: 'audit', zero: '未开展经费审查',
    frames: ['开展经费审查{audited}[，其中<kind|、|{label}{audited}>][，发现问题{findings}[，经审整改问题{fixed}]]', '完成经费审查{audited}[，其中<kind|、|{label}{audited}>][，发现问题{findings}[，审查问题整改{fixed}]]'],
  },
})

const cashPhrases = phrases(cash, {
  income: { theme: 'funds', kin: 'cash', frames: ['多方筹集经费{income}[，其中<source|、|{label}{income}>]', '经费总收入{income}[，其中<source|、|{label}{income}>]'] },
  spent: { theme: 'funds', kin: 'cash', frames: ['经费总支出{spent}[，其中<source|、|{label}{spent}>]', '总支出{spent}[，其中<source|、|{label}{spent}>]'] },
})

/** How the money is told: what came in, went up and back, what was looked through, and what is still owed. */
export const fundsPhrases = [...levyPhrases, ...remittancePhrases, ...auditPhrases, ...cashPhrases]
