import type { Found, Rule } from '../finding.ts'

/** A date that lost a character: （10份）for October, 在年春节 without its year. */
export const lostDate: Rule = {
  name: 'lost-date',
  title: '日期丢了字',
  group: '文字',
  advice: '“（10份）”多半是“10月份”丢了“月”字，“在年春节”丢了年份；请补上。',
  example: { wrong: '召开座谈会（10份），征求会员意见。', right: '召开座谈会（10月份），征求会员意见。' },
  find: ({ text }) => [...months(text), ...years(text)],
}

// Copies of what is counted in copies are no month.
function months(text: string): Found[] {
  return Array.from(text.matchAll(/(?<![书料同议报表卷册单证信函卡案刊籍物品章袋餐饭][各共等]?)[（(](1[0-2]|[1-9])份[）)]/g), ({ 0: said, 1: month, index }) => {
    const place = { start: index, end: index + said.length }
    return { ...place, sure: 'suspect', say: `“${said}”可能丢了“月”字，请核对。`, evidence: [], instead: { ...place, text: `（${month}月份）` } }
  })
}

// 在年初 and 到年底 want no year, 在年春节 and 截至年8月 do.
function years(text: string): Found[] {
  return Array.from(text.matchAll(/(?<=在|从|自|于|至|截至|截止)年(?=春节|元旦|五一|国庆|中秋|\d{1,2}月|[上下]半年)/g), ({ index }) => ({
    start: index, end: index + 1, sure: 'suspect', say: '“年”前面丢了年份，请补上。', evidence: [],
  }))
}
