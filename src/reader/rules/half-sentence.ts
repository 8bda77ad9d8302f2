import type { Found, Rule } from '../finding.ts'
import { beginning, ending, listed } from '../lookup.ts'
import type { Reading } from '../read.ts'
import type { Sentence, Span } from '../sentences.ts'
import { ILLS, ILL_ENDS, LEFT_OPEN, NOT_OPEN, ONLY_SETTING, PREVENTING, SECURING } from '../words/unfinished.ts'

/** A sentence that lost a part: 杜绝 before what was to be stopped, the main clause behind its setting, the word behind 和. */
export const halfSentence: Rule = {
  name: 'half-sentence',
  title: '句子不完整',
  group: '文字',
  advice: '句子少了一截，意思不通甚至反了（“确保了……拖欠工资现象”丢了“杜绝”）；请把话补全。',
  example: { wrong: '工资协商确保了职工收入和拖欠工资现象。', right: '工资协商确保了职工收入，杜绝了拖欠工资现象。' },
  find: ({ text, sentences }: Reading) => sentences.flatMap((sentence) => {
    const say = turned(text, sentence) ?? leftOpen(text, sentence) ?? onlySetting(text, sentence)
    return say ? [{ ...say, evidence: [] }] : []
  }),
}

type Half = Omit<Found, 'evidence'>

const SECURE = beginning(listed(SECURING))
const ILL = beginning(listed(ILLS))
const PREVENT = beginning(listed(PREVENTING))
const ILL_END = ending(listed(ILL_ENDS))
const OPEN = ending(listed(LEFT_OPEN))
const WHOLE = ending(listed(NOT_OPEN))
const SETTING = beginning(listed(ONLY_SETTING))

function turned(text: string, { clauses }: Sentence): Half | null {
  for (const clause of clauses) {
    const end = '。！？'.includes(text[clause.end - 1]!) ? clause.end - 1 : clause.end
    const secured = ILL_END(text, end) && first(text, { start: clause.start, end }, SECURE)
    if (!secured) continue
    const rest = { start: secured.end, end }
    if (!first(text, rest, ILL) || first(text, rest, PREVENT)) continue
    const say = `“${text.slice(secured.start, secured.end)}……${text.slice(Math.max(secured.end, end - 6), end)}”意思反了，可能丢了“杜绝”“防止”一类的词，请把话补全。`
    return { start: secured.start, end, sure: 'suspect', say }
  }
  return null
}

function first(text: string, { start, end }: Span, lookup: typeof SECURE): Span | null {
  for (let at = start; at < end; at++) {
    const word = lookup(text, at)
    if (word && at + word.word.length <= end) return { start: at, end: at + word.word.length }
  }
  return null
}

function leftOpen(text: string, sentence: Sentence): Half | null {
  if (text[sentence.end - 1] !== '。' && text[sentence.end - 1] !== '；') return null
  const end = sentence.end - 1
  const word = OPEN(text, end)?.word
  if (!word || WHOLE(text, end) || end - word.length <= sentence.start) return null
  return { start: end - word.length, end: sentence.end, sure: 'sure', say: `句子停在“${word}”上，话没有说完，请补全。` }
}

// 随着经济的发展。 A heading may be no more than that, but it has no stop.
function onlySetting(text: string, sentence: Sentence): Half | null {
  const start = sentence.mark?.end ?? sentence.start
  const word = SETTING(text, start)?.word
  if (!word || sentence.clauses.length > 1 || text[sentence.end - 1] !== '。') return null
  return { start, end: sentence.end, sure: 'suspect', say: `这一句只有“${word}……”，没有下文，请把话补全。` }
}
