import { phrases } from '#model/phrase.ts'
import { activity, OWN } from './activity.ts'

export const activityPhrases = phrases(activity, {
  trainings: {
    theme: 'organizing', kin: 'meetings',
    frames: ['举办<kind|、|{label}{trainings}>[，培训职工{trainees}][，参加培训{traineeTimes}]', '组织<kind|、|{label}{trainings}>[，参训职工{trainees}][，参加培训{traineeTimes}]'],
  },
  meetings: { theme: 'organizing', kin: 'meetings', frames: ['召开<kind|、|{label}{meetings}>', '先后召开<kind|、|{label}{meetings}>'] },
  drill: {
    theme: 'safety', each: { where: { kind: 'drill', role: OWN }, most: 3 },
    frames: ['{=day}{=verb}{=title}[，{drilled}参加]', '{=day}，{=verb}{=title}[，参加人员{drilled}]'],
  },
  contest: {
    theme: 'skills', each: { where: { kind: 'skillContest', role: OWN }, most: 3 },
    frames: [
      '{=day}{=verb}{=title}[，{entrants}参赛[，其中外来务工人员{entrantMigrants}]][，{winners}获奖]',
      '{=day}，{=verb}{=title}[，参赛职工{entrants}[，其中外来务工人员{entrantMigrants}]][，决出获奖选手{winners}]',
    ],
  },
  culture: {
    theme: 'culture',
    frames: ['举办<kind|、|{label}{culture}>[，参加活动{cultureTimes}]', '开展<kind|、|{label}{culture}>[，活动参加{cultureTimes}]'],
  },
  joined: { theme: 'culture', frames: ['组队参加上级活动{joined}', '参加上级活动{joined}'] },
  cost: { theme: 'funds', frames: ['活动经费支出{cost}[，其中<source|、|{label}{cost}>]', '投入活动经费{cost}[，其中<source|、|{label}{cost}>]'] },
})
