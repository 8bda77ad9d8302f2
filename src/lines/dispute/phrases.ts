import { phrases } from '#model/phrase.ts'
import { dispute } from './dispute.ts'
import { petition } from './petition.ts'

export const disputePhrases = phrases(dispute, {
  received: {
    theme: 'rights', zero: '未发生劳动争议',
    frames: [
      '受理劳动争议{received}[，调解成功{agreed}][，涉及职工{people}[，其中外来务工人员{migrants}]][；标的{sought}[，其中<cause|、|{label}{received}{sought}>]]',
      '共受理劳动争议案件{received}[，涉及职工{people}[，其中外来务工人员{migrants}]][，调解成功{agreed}][；涉及标的{sought}[，其中<cause|、|{label}{received}{sought}>]]',
    ],
  },
  success: { theme: 'rights', kin: 'outcome', frames: ['调解成功率{success}', '劳动争议调解成功率{success}'] },
  paid: { theme: 'rights', kin: 'outcome', frames: ['为职工追回{paid}', '协议款项实际到位{paid}'] },
})

export const petitionPhrases = phrases(petition, {
  received: {
    theme: 'rights', kin: 'outcome', zero: '未接到信访',
    frames: ['接待信访{received}[，办结{finished}]', '信访接待{received}[，其中办结{finished}]'],
  },
})
