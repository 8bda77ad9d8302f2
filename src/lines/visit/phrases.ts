import { phrases } from '#model/phrase.ts'
import { visit } from './visit.ts'

export const visitPhrases = phrases(visit, {
  prospects: {
    theme: 'organizing', kin: 'founding',
    frames: ['走访未建会企业{prospects}[，其中<stage|、|{label}{prospects}>]', '上门走访未建会企业{prospects}[，<stage|、|{label}{prospects}>]'],
  },
  care: { theme: 'aid', frames: ['到企业开展谈心走访{care}', '开展谈心走访{care}'] },
  serve: { theme: 'safety', kin: 'watched', frames: ['到企业上门服务{visits:serve}', '为企业上门服务{visits:serve}'] },
  watched: { theme: 'safety', kin: 'watched', frames: ['督查重点企业{watched}', '对安全重点企业督查{watched}'] },
  next: {
    theme: 'next', kin: 'building',
    frames: ['跟进{prospects:willing}愿意建会的企业[，继续动员{prospects:persuade}需再做工作的企业]', '帮助{prospects:willing}愿意建会的企业完成组建[，再次上门动员{prospects:persuade}需再做工作的企业]'],
  },
})
