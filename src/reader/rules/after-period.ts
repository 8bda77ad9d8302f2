import { sayPeriod } from '#kit/period.ts'
import { dates, resolve } from '../time/dates.ts'
import type { Rule } from '../finding.ts'
import { beginning, listed } from '../lookup.ts'
import { spanAt, type Span } from '../sentences.ts'
import { NOT_PLANNED, PLANNED } from '../words/plans.ts'

/** Something told as done on a day behind the end of the report. */
export const afterPeriod: Rule = {
  name: 'after-period',
  title: '日期晚于报告的期间',
  group: '数字',
  advice: '报告还没到的日子，却写成已经做了；请核对日期，或者核对报告的起止时间。',
  example: {
    wrong: '11月3日举办了职工运动会。', right: '6月3日举办了职工运动会。', about: { period: { first: '2025-01-01', last: '2025-08-31' } },
  },
  find: ({ text, sentences }, { period }) => {
    if (!period) return []
    return dates(text).flatMap((word) => {
      const meant = resolve(word, period)
      const sentence = sentences[spanAt(sentences, word.start)]
      if (!meant || !sentence || meant.first <= period.last || !isDone(text, sentence, word)) return []
      return [{ start: word.start, end: word.end, sure: 'suspect', say: `“${word.text}”在报告期间（${sayPeriod(period)}）之后，却写成已经做了，请核对日期。`, evidence: [] }]
    })
  },
}

const PLAN = beginning<boolean>([...PLANNED.map((word) => [word, true] as const), ...NOT_PLANNED.map((word) => [word, false] as const)])
const DID = beginning(listed(['了', '已', '圆满', '成功']))

/** How far from the date its deed is looked for, in characters. */
const REACH = 40

function isDone(text: string, sentence: Span, date: Span): boolean {
  for (let at = Math.max(sentence.start, date.start - REACH); at < Math.min(sentence.end, date.end + REACH); at++) {
    const word = PLAN(text, at)
    if (word?.says) return false
    if (word) at += word.word.length - 1
  }
  for (let at = date.end; at < Math.min(sentence.end, date.end + REACH); at++) if (DID(text, at)) return true
  return false
}
