import type { Found, Rule } from '../finding.ts'
import { beginning, ending, listed } from '../lookup.ts'
import { paragraphs, type Paragraph } from '../paragraphs.ts'
import { BODY_OPENERS, OBJECT_VERBS } from '../words/structure.ts'

/** A heading whose body goes on in the same line, with neither stop nor space between. */
export const gluedHeading: Rule = {
  name: 'glued-heading',
  title: '标题和正文连在一起',
  group: '体例',
  advice: '标题后面没有换行也没有标点，正文接着写了下去；请在标题后面换行。',
  example: { wrong: '一、加强组织建设今年以来，镇工会新建工会3家，发展会员80人。', right: '一、加强组织建设\n今年以来，镇工会新建工会3家，发展会员80人。' },
  find: ({ text, sentences }) => paragraphs(sentences).flatMap((paragraph) => glued(text, paragraph)),
}

const OPENER = beginning(listed(BODY_OPENERS))
const OBJECT = ending(listed(OBJECT_VERBS))

/** No heading is longer than this, in characters. */
const LONGEST = 30

function glued(text: string, { end, sentences: [{ mark }] }: Paragraph): Found[] {
  if (!mark || mark.level > 2) return []
  for (let at = mark.end + 4; at < Math.min(end - 10, mark.end + LONGEST); at++) {
    if (!HAN.test(text[at - 1]!)) { if (STOPS.includes(text[at - 1]!)) return []; continue }
    const opener = OPENER(text, at)
    const body = (opener && opens(text, at, opener.word)) || INNER_MARK.test(text.slice(at, at + 5))
    if (!body) continue
    return [{
      start: at, end: at + (opener?.word.length ?? 2), sure: 'suspect', say: `标题“${text.slice(mark.start, at)}”和正文连在一起了，请在“${text.slice(at, at + (opener?.word.length ?? 2))}”前换行。`,
      evidence: [{ start: mark.start, end: at }], instead: { start: at, end: at, text: '\n' },
    }]
  }
  return []
}

const HAN = /[\u4e00-\u9fff”》）]/
const STOPS = '。；，：！？'
const INNER_MARK = /^(?:1[、．.](?!\d)|[（(][一1][）)])[\u4e00-\u9fff“]/

// 总结今年， and 落实上半年 take the word as their object; 截至 needs its date.
function opens(text: string, at: number, word: string): boolean {
  const next = text[at + word.length] ?? ''
  return !OBJECT(text, at) && (/^截[至止]$/.test(word) ? /[\dxX*]/.test(next) : next === '，')
}
