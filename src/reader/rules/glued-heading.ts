import type { Found, Rule } from '../finding.ts'
import { beginning, ending, listed } from '../lookup.ts'
import { paragraphs, type Paragraph } from '../paragraphs.ts'
import type { Span } from '../sentences.ts'
import { BODY_OPENERS, OBJECT_VERBS } from '../words/headings.ts'

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

function glued(text: string, { start, end, sentences: [{ mark }] }: Paragraph): Found[] {
  const inner = Array.from(text.slice(start, end).matchAll(/(?<=[。：；])[一二三四五六七八九十]{1,2}、/g), ({ 0: said, index }) => ({ start: start + index, end: start + index + said.length }))
  return [...(mark && mark.level <= 2 ? [mark] : []), ...inner].flatMap((one) => bodyIn(text, one, end) ?? [])
}

// Where the body begins in the line of its heading; null where a stop or the end of the line parts them.
function bodyIn(text: string, mark: Span, end: number): Found | null {
  for (let at = mark.end + 4; at < Math.min(end - 10, mark.end + LONGEST); at++) {
    const before = text[at - 1]!
    if (STOPS.includes(before)) return null
    const opener = OPENER(text, at)
    const body = opener && opens(text, at, opener.word) ? opener.word : INNER_MARK.exec(text.slice(at, at + 5))?.[0]
    if (!body || !HAN.test(before)) continue
    return {
      start: at, end: at + body.length, sure: 'suspect', say: `标题“${text.slice(mark.start, at)}”和正文连在一起了，请在“${body}”前换行。`,
      evidence: [{ start: mark.start, end: at }], instead: { start: at, end: at, text: '\n' },
    }
  }
  return null
}

const HAN = /[\u4e00-\u9fff”》）]/
const STOPS = '。；：！？'
const INNER_MARK = /^(?:1[、．.](?!\d)|[（(][一1][）)])(?=[\u4e00-\u9fff“])/

// 总结今年， and 落实上半年 take the word as their object; 截至 needs its date.
function opens(text: string, at: number, word: string): boolean {
  const next = text[at + word.length] ?? ''
  return !OBJECT(text, at) && (/^截[至止]$/.test(word) ? /[\dxX*]/.test(next) : next === '，')
}
