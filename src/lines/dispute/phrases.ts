import { phrases } from '#model/phrase.ts'
import { advice } from './advice.ts'
import { dispute } from './dispute.ts'
import { petition } from './petition.ts'
import { recovery } from './recovery.ts'
import { supervision } from './supervision.ts'

export const disputePhrases = phrases(dispute, {
  received: {
    theme: 'rights', zero: '未发生劳动争议', good: true,
    frames: [
      '受理劳动争议{received}[，{received~}][，调解成功{agreed}][，涉及职工{people}[，其中外来务工人员{migrants}]][；标的{sought}[，其中<cause|、|{label}{received}{sought}>]]',
      '共受理劳动争议案件{received}[，{received~}][，涉及职工{people}[，其中外来务工人员{migrants}]][，调解成功{agreed}][；涉及标的{sought}[，其中<cause|、|{label}{received}{sought}>]]',
    ],
  },
  firms: { theme: 'rights', kin: 'outcome', frames: ['劳动争议涉及企业{firms}[、职工{times}]', '涉案企业{firms}[，劳动争议涉及{times}]'] },
  success: { theme: 'rights', kin: 'outcome', frames: ['调解成功率{success}[，尚有在办劳动争议{open}]', '劳动争议调解成功率{success}[，在办劳动争议{open}]'] },
  paid: { theme: 'rights', kin: 'outcome', frames: ['为职工追回{paid}[，{paid~}]', '协议款项实际到位{paid}[，{paid~}]'] },
})

export const petitionPhrases = phrases(petition, {
  received: {
    theme: 'rights', kin: 'outcome', zero: '未接到信访', good: true,
    frames: ['接待信访{received}[，{received~}][，办结{finished}]', '信访接待{received}[，{received~}][，办结{finished}]'],
  },
})

export const recoveryPhrases = phrases(recovery, {
  cases: {
    theme: 'rights', kin: 'recovery', zero: '未接到讨薪求助', good: true,
    frames: ['受理讨薪求助{cases}[，涉及职工{workers}]', '处理讨薪求助{cases}[，涉及职工{workers}]'],
  },
  recovered: {
    theme: 'rights', kin: 'recovery',
    frames: ['帮助农民工讨回工资{recovered}[，{paid}领到工资]', '协助讨回工资{recovered}[，{paid}领到工资]'],
  },
  next: { theme: 'next', frames: ['继续跟进{open}在办讨薪', '抓紧办结{open}在办讨薪'] },
})

export const advicePhrases = phrases(advice, {
  aided: {
    theme: 'rights', kin: 'advice', zero: '未办理法律援助',
    frames: ['提供法律援助{aided}[，其中<kind|、|{label}{aided}>]', '办理法律援助{aided}[，其中<kind|、|{label}{aided}>]'],
  },
  asked: { theme: 'rights', kin: 'advice', frames: ['提供法律咨询{asked}', '解答法律咨询{asked}'] },
})

export const supervisionPhrases = phrases(supervision, {
  rounds: {
    theme: 'rights', kin: 'supervision',
    frames: [
      '开展监督检查{rounds}[，其中<kind|、|{label}{rounds}>][，检查单位{visits}][，发现问题{findings}[，整改率{correctRate}]]',
      '组织监督检查{rounds}[，其中<kind|、|{label}{rounds}>][，检查单位{visits}][，发现问题{findings}[，整改率{correctRate}]]',
    ],
  },
  letters: { theme: 'rights', kin: 'supervision', frames: ['发出<letter|、|{label}{letters}>', '向单位发出<letter|、|{label}{letters}>'] },
  warnings: { theme: 'rights', kin: 'window', frames: ['发出劳动关系预警{warnings}', '掌握劳动关系预警{warnings}'] },
  window: { theme: 'rights', kin: 'window', frames: ['维权窗口接待{window}', '职工维权窗口接待{window}'] },
  threeSides: { theme: 'rights', kin: 'window', frames: ['召开三方会议{threeSides}', '参加三方会议{threeSides}'] },
})
