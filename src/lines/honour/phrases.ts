import { phrases } from '#model/phrase.ts'
import { honour } from './honour.ts'
import { selection } from './selection.ts'

const selectionPhrases = phrases(selection, {
  held: {
    theme: 'skills', kin: 'selection',
    frames: ['开展评选{held}[，推荐评选对象{nominated}][，公示{posted}][，完成表彰{completed}]', '组织评选{held}[，推荐人选{nominated}][，张榜公示{posted}][，完成表彰{completed}]'],
  },
  open: { theme: 'next', kin: 'selection', frames: ['做好{open}正在进行的评选，按时推荐、公示和表彰', '抓紧完成{open}正在进行的评选'] },
})

const honourPhrases_ = phrases(honour, {
  people: {
    theme: 'skills', kin: 'honours',
    frames: ['表彰先进个人{people}[，其中<kind|、|{label}{people}>][，发放表彰奖金{bonus}]', '共表彰先进个人{people}[，其中<kind|、|{label}{people}>][，发放表彰奖金{bonus}]'],
  },
  units: { theme: 'skills', kin: 'honours', frames: ['表彰先进集体{units}[，其中<rank|、|{label}{units}>]', '评选表彰先进集体{units}[，其中<rank|、|{label}{units}>]'] },
  named: { theme: 'skills', kin: 'honours', frames: ['当选劳模{named}[，其中<rank|、|{label}{named}>][，现有劳模{models}]', '新当选劳模{named}[，其中<rank|、|{label}{named}>][，现有劳模{models}]'] },
  told: {
    theme: 'skills', each: { where: { bearer: 'person', rank: ['national', 'province', 'city'] }, most: 5 },
    frames: ['{+}{=unit}{=name}{+}获“{=title}”称号', '{+}{=unit}{=name}{+}被授予“{=title}”称号'],
  },
})

export const honourPhrases = [...selectionPhrases, ...honourPhrases_]
