import type { Rule } from '../finding.ts'

/** （10份）behind a word that is counted in no copies: the month's 月 was lost. */
export const lostMonth: Rule = {
  name: 'lost-month',
  title: '月份丢了“月”字',
  group: '文字',
  advice: '“（10份）”前面不是书报、合同一类论份的东西，多半是“10月份”丢了“月”字；请补上。',
  example: { wrong: '召开座谈会（10份），征求会员意见。', right: '召开座谈会（10月份），征求会员意见。' },
  find: ({ text }) => Array.from(text.matchAll(/(?<![书料同议报表卷册单证信函卡案刊籍物品章袋餐饭][各共等]?)[（(](1[0-2]|[1-9])份[）)]/g), ({ 0: said, 1: month, index }) => {
    const place = { start: index, end: index + said.length }
    return { ...place, sure: 'suspect' as const, say: `“${said}”可能丢了“月”字，请核对。`, evidence: [], instead: { ...place, text: `（${month}月份）` } }
  }),
}
