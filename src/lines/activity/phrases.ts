import { phrases } from '#model/phrase.ts'
import { activity, CONTESTS, CULTURE, OWN } from './activity.ts'

export const activityPhrases = phrases(activity, {
  trainings: {
    theme: 'organizing', kin: 'meetings',
    // Who was counted by heads and who by attendance were not the same people.
    frames: [
      '举办<kind|、|{label}{trainings}>[，培训职工{trainees}[，另有{traineeTimes}参加培训]][|，参加培训{traineeTimes}]',
      '组织<kind|、|{label}{trainings}>[，参训职工{trainees}[，另有{traineeTimes}参加培训]][|，参加培训{traineeTimes}]',
    ],
  },
  meetings: { theme: 'organizing', kin: 'meetings', frames: ['召开<kind|、|{label}{meetings}>', '先后召开<kind|、|{label}{meetings}>'] },
  levels: { theme: 'skills', frames: ['组织职工{trainedAbove}参加乡级以上培训[，企业自办培训{trainedByFirms}]', '参加乡级以上培训{trainedAbove}[，企业自办培训{trainedByFirms}]'] },
  study: { theme: 'publicity', frames: ['组织理论学习{held:study}', '开展理论学习{held:study}'] },
  law: {
    theme: 'rights', kin: 'law',
    frames: [
      '开展普法活动{lawActs}[，宣讲工会法{unionLaw}][，宣讲工会章程{charter}]',
      '组织普法活动{lawActs}[，其中宣讲工会法{unionLaw}][，宣讲工会章程{charter}]',
    ],
  },
  lawStudies: { theme: 'rights', kin: 'law', frames: ['组织职工与法人代表同学法{lawStudies}[，参加学法的职工{lawWorkers}、法人代表{lawHeads}]'] },
  safety: { theme: 'safety', frames: ['开展安全宣传{safetyActs}', '组织安全宣传活动{safetyActs}'] },
  drill: {
    theme: 'safety', each: { where: { kind: 'drill', role: OWN }, most: 3 },
    frames: ['{=day}{=deed}[，{drilled}参加]', '{=day}，{=deed}[，参加人员{drilled}]'],
  },
  contest: {
    theme: 'skills', each: { where: { kind: 'skillContest', role: OWN }, most: 3 },
    frames: [
      '{=day}{=deed}[，{entrants}参赛[，其中外来务工人员{entrantMigrants}]][，{winners}获奖[，其中<place|、|{label}{winners}>]]',
      '{=day}，{=deed}[，参赛职工{entrants}[，其中外来务工人员{entrantMigrants}]][，决出获奖选手{winners}[，其中<place|、|{label}{winners}>]]',
    ],
  },
  culture: {
    theme: 'culture',
    frames: ['举办<kind|、|{label}{culture}>[，参加活动{cultureTimes}]', '开展<kind|、|{label}{culture}>[，参加活动职工{cultureTimes}]'],
  },
  firms: { theme: 'culture', frames: ['企业自办文体活动{firmEvents}[，参加企业文体活动的职工{firmTimes}]', '企业自行举办文体活动{firmEvents}[，{firmTimes}参加企业文体活动]'] },
  firm: {
    theme: 'culture', each: { where: { kind: CULTURE, organizer: 'firm' }, most: 2 },
    frames: ['{=day}{=deed}，参加职工{firmTimes}', '{=day}，{=deed}，{firmTimes}参加'],
  },
  show: {
    theme: 'culture', each: { where: { kind: 'show', role: OWN }, most: 3 },
    frames: ['{=day}{=deed}[，观众{audience}][，演出节目{programmes}][，演职人员{performers}]', '{=day}，{=deed}[，吸引观众{audience}][，演出节目{programmes}][，参演职工{performers}]'],
  },
  // What a 汇总 tells of many matches is no match, and its number is told with all.
  sport: {
    theme: 'culture', each: { where: { kind: 'sport', role: OWN, form: 'detail' }, most: 4 },
    frames: ['{=day}{=deed}[，参加比赛职工{players}][|，参加活动{cultureTimes}][，观众{audience}]', '{=day}，{=deed}[，有{players}参加比赛][|，参加活动职工{cultureTimes}][，观众{audience}]'],
  },
  entered: {
    theme: 'culture', each: { where: { kind: CONTESTS, role: 'join' }, most: 3 },
    frames: ['{=day}选派选手{entered}参加{=title}[，获{=result}]', '{=day}，选派职工{entered}参加{=title}[，获{=result}]'],
  },
  feasts: { theme: 'culture', frames: ['节日期间开展活动{feasts}', '节日期间组织职工活动{feasts}'] },
  joined: { theme: 'culture', frames: ['组队参加上级活动{joined}', '参加上级活动{joined}'] },
  cost: { theme: 'funds', last: true, frames: ['活动经费支出{cost}[，其中<source|、|{label}{cost}>]', '投入活动经费{cost}[，其中<source|、|{label}{cost}>]'] },
})
