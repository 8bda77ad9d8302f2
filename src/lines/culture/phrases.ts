import { phrases } from '#model/phrase.ts'
import { facility } from './facility.ts'

export const culturePhrases = phrases(facility, {
  standing: { theme: 'culture', kin: 'places', frames: ['现有职工文体阵地{standing}[，其中<kind|、|{label}{standing}>]', '建有职工文体阵地{standing}[，其中<kind|、|{label}{standing}>]'] },
  built: {
    theme: 'culture', kin: 'built',
    frames: ['新建文体阵地{built}[，其中<kind|、|{label}{built}>][，阵地建设投入{invested}]', '新增文体阵地{built}[，其中<kind|、|{label}{built}>][，投入阵地建设{invested}]'],
  },
  equipped: { theme: 'culture', kin: 'built', frames: ['有{equipped}企业配备文体设施', '文体设施配备到{equipped}企业'] },
  books: { theme: 'culture', kin: 'books', frames: ['职工书屋藏书{books}[，接待读者{readers}]', '职工书屋现有藏书{books}[，书屋读者{readers}]'] },
})
