import type { Found, Rule } from '../finding.ts'
import { ending, listed } from '../lookup.ts'
import { NAMED_BY } from '../words/blanks.ts'

/** Marks of a title, a quotation or a bracket with nothing between them, and 题为 with no title behind it. */
export const emptyTitle: Rule = {
  name: 'empty-title',
  title: '书名号、引号或括号里是空的',
  group: '体例',
  advice: '书名号、引号、括号里没有字，或者“题为”“主题为”后面没有题目；请把名称补上，不需要就删去。',
  example: { wrong: '开展了主题为“”的读书活动。', right: '开展了主题为“书香润心”的读书活动。' },
  find: ({ text }) => [...hollow(text), ...unnamed(text)],
}

const NAMED = ending(listed(NAMED_BY))

function hollow(text: string): Found[] {
  return Array.from(text.matchAll(/《[\s　]*》|“[\s　]*”|「[\s　]*」|（[ 　]*）|〔[ 　]*〕|【[ 　]*】/g), ({ 0: mark, index }) => ({
    start: index, end: index + mark.length, sure: 'sure', say: `“${mark.replace(/\s/g, '')}”里面是空的，请补上内容，不需要就删去。`, evidence: [],
  }))
}

function unnamed(text: string): Found[] {
  const found: Found[] = []
  for (const { index } of text.matchAll(/[，、。；]/g)) {
    const word = NAMED(text, index)?.word
    if (!word) continue
    const start = index - word.length
    found.push({ start, end: index, sure: 'sure', say: `“${word}”后面没有写题目，请补上。`, evidence: [] })
  }
  return found
}
