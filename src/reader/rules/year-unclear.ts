import { dates } from '../time/dates.ts'
import type { DateWord } from '../time/when.ts'
import type { Found, Rule } from '../finding.ts'
import { isMaskedYear, isOtherYear } from '../time/years.ts'

/** Years that cannot be told apart: until they are, nothing is compared across years. */
export const yearUnclear: Rule = {
  name: 'year-unclear',
  title: '年份不清',
  group: '数字',
  advice: '几处年份都写成“20xx年”，或者没有说明是哪一年的报告却与上年比较；请先选定报告的年份，把年份补全，在这之前不与别的年份比较。',
  example: { wrong: '受理劳动争议48起，比去年同期有所减少。', right: '受理劳动争议48起，比上季度有所减少。', about: { yearUnknown: true } },
  hushes: ['placeholder'],
  find: ({ text }, { yearUnknown }) => {
    const words = dates(text)
    const masked = words.filter(isMaskedYear)
    const compared = yearUnknown ? words.filter(isOtherYear) : []
    return [
      ...masked.length > 1 ? masked.map(yearOnly).map(year => told([year], `文中不止一处“${year.text}”，分不清各是哪一年，请补全年份`)) : [],
      ...compared.length > 0 ? [told(compared, `报告没有写明是哪一年的，“${compared[0]!.text}”无从对照，请先选定报告的年份`)] : [],
    ]
  },
}

/** 20xx年 of 20xx年以来. */
function yearOnly({ start, text }: DateWord): Place {
  const year = text.slice(0, text.indexOf('年') + 1)
  return { start, end: start + year.length, text: year }
}

type Place = Pick<DateWord, 'start' | 'end' | 'text'>

function told([first, ...others]: readonly Place[], say: string): Found {
  return { start: first!.start, end: first!.end, sure: 'sure', say: `${say}。`, evidence: others.map(({ start, end }) => ({ start, end })) }
}
