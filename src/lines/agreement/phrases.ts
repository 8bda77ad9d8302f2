import { phrases } from '#model/phrase.ts'
import { agreement } from './agreement.ts'
import { congress } from './congress.ts'
import { openness } from './openness.ts'
import { proposal } from './proposal.ts'

export const agreementPhrases = phrases(agreement, {
  signed: {
    theme: 'consultation', kin: 'agreement', zero: '未签订集体合同',
    frames: ['签订集体合同{signed}[，其中<kind|、|{label}{signed}>]', '新签集体合同{signed}[，包括<kind|、|{label}{signed}>]'],
  },
  talks: {
    theme: 'consultation',
    frames: [
      '开展工资集体协商{talks}[，其中<scope|、|{label}{talks}>][，覆盖企业{talkFirms}、职工{talkWorkers}][，工资增幅{rise}]',
      '组织工资集体协商{talks}[，其中<scope|、|{label}{talks}>][，协商覆盖企业{talkFirms}、职工{talkWorkers}][，工资增幅{rise}]',
    ],
  },
  inForce: {
    theme: 'consultation', kin: 'agreement',
    frames: ['目前有效集体合同{inForce}[，综合集体合同覆盖企业{covered}、职工{coveredWorkers}]', '有效期内集体合同{inForce}[，综合集体合同覆盖企业{covered}、职工{coveredWorkers}]'],
  },
  wage: { theme: 'consultation', frames: ['工资协议覆盖企业{wageFirms}、职工{wageWorkers}', '工资协议现覆盖企业{wageFirms}、职工{wageWorkers}'] },
  renew: { theme: 'next', frames: ['督促{lapsed}到期未续集体合同续签', '抓好{lapsed}到期未续集体合同的续签'] },
  talking: { theme: 'next', frames: ['推动{talking}正在协商的集体合同尽早签订', '跟进{talking}正在协商的集体合同'] },
})

export const congressPhrases = phrases(congress, {
  held: {
    theme: 'consultation', kin: 'democracy', zero: '未召开职代会',
    frames: ['召开职代会{held}[，审议事项{decided}][，征集提案{proposals}]', '组织召开职代会{held}[，审议事项{decided}][，征集提案{proposals}]'],
  },
  session: {
    theme: 'consultation', each: { where: { tier: 'town' }, most: 1 },
    frames: ['{=day}召开{=name}[，到会代表{delegates}][，审议通过{passed}]', '{=day}，{=name}召开[，到会代表{delegates}][，审议通过{passed}]'],
  },
})

export const proposalPhrases = phrases(proposal, {
  raised: {
    theme: 'consultation', kin: 'democracy', zero: '未收到职工提案',
    frames: ['收到职工提案{raised}[，立案{filed}][，落实提案{done}]', '职工提出提案{raised}[，立案{filed}][，落实提案{done}]'],
  },
  next: { theme: 'next', frames: ['抓好{open}尚未落实提案的办理', '督办{open}尚未落实的提案'] },
})

export const opennessPhrases = phrases(openness, {
  times: {
    theme: 'consultation', kin: 'democracy', zero: '未开展厂务公开',
    frames: ['开展厂务公开{times}[，公开事项{items}]', '指导企业开展厂务公开{times}[，公开事项{items}]'],
  },
})
