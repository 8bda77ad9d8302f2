import { phrases } from '#model/phrase.ts'
import { headcount } from './headcount.ts'
import { member } from './member.ts'

const rollPhrases = phrases(member, {
  total: {
    theme: 'state', kin: 'state',
    frames: [
      '会员{total}[，其中女会员{women}[，占{womenShare}]][，外来务工人员{migrants}[，占{migrantShare}]]',
      '工会会员{total}[，女会员{women}[，占{womenShare}]][，外来务工人员会员{migrants}[，占{migrantShare}]]',
    ],
  },
  added: { theme: 'organizing', kin: 'founding', frames: ['新增会员{added}', '发展新会员{added}'] },
  newForm: { theme: 'state', kin: 'state', frames: ['新就业形态劳动者会员{newForm}', '现有新就业形态劳动者会员{newForm}'] },
})

const headcountPhrases = phrases(headcount, {
  rate: { theme: 'state', kin: 'state', frames: ['职工入会率{rate}', '入会率{rate}'] },
})

export const memberPhrases = [...rollPhrases, ...headcountPhrases]
