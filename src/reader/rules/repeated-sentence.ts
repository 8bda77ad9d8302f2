import type { Found, Rule } from '../finding.ts'
import type { Reading } from '../read.ts'

/** A sentence that stands twice, word for word. */
export const repeatedSentence: Rule = {
  name: 'repeated-sentence',
  title: '整句重复',
  group: '文字',
  advice: '同一句话一字不差地出现了两次；请删去一处，或者把漏改的改过来。',
  example: { wrong: '召开表彰大会，表彰先进职工60人。召开表彰大会，表彰先进职工60人。', right: '召开表彰大会，表彰先进职工60人。' },
  find: ({ text, sentences }: Reading) => {
    const first = new Map<string, number>()
    return sentences.flatMap((sentence, index): Found[] => {
      if (sentence.heading !== undefined) return []
      const start = sentence.mark?.end ?? sentence.start
      const words = text.slice(start, sentence.end)
      const before = first.get(words)
      if (before === undefined) first.set(words, index)
      const apart = before === undefined ? Infinity : index - before
      if (words.length < (apart === 1 ? SHORT : LONG) || before === undefined) return []
      const { start: from, end } = sentences[before]!
      return [{ start, end: sentence.end, sure: 'suspect', say: '这句话前面已经一字不差地写过，请删去一处。', evidence: [{ start: from, end }] }]
    })
  },
}

/** Right behind the first a sentence of so many characters is a slip, elsewhere one of so many: 效果良好。 may be said of two things. */
const SHORT = 8
const LONG = 20
