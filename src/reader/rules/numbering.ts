import type { Found, Rule } from '../finding.ts'
import { listMark, type ListMark } from '../headed.ts'
import { paragraphs, type Paragraph } from '../paragraphs.ts'
import type { Span } from '../sentences.ts'

/** Paragraphs are counted through: no number is left out, stands twice, or begins anew without a heading above it. */
export const numbering: Rule = {
  name: 'numbering',
  title: '序号跳号、重号或重新起头',
  group: '体例',
  advice: '“一、”后面是“三、”，同一个序号用了两次，或者没有新的标题又从头编号；请把序号理顺，看看是不是丢了一段。',
  example: { wrong: '一、建会\n今年新建工会3家。\n三、维权\n受理争议5起。', right: '一、建会\n今年新建工会3家。\n二、维权\n受理争议5起。' },
  find: ({ text, sentences }) => {
    const found: Found[] = []
    const all = paragraphs(sentences)
    let open: (ListMark & { at: number })[] = []
    all.forEach((paragraph, at) => {
      const mark = listMark(text, paragraph)
      if (!mark) {
        if (startsAnew(text, paragraph)) open = []
        return
      }
      const known = open.findIndex(({ style }) => style === mark.style)
      if (known < 0) open = open.filter(({ level }) => level <= mark.level)
      const last = open[known]
      if (last) found.push(...fault(text, paragraph, mark, last, all[last.at]!, at === last.at + 1))
      open = [...(known < 0 ? open : open.slice(0, known)), { ...mark, at }]
    })
    return found
  },
}

// A heading without a number, a line that announces a list, and one that begins it (附件：1. …) begin a part of their own.
function startsAnew(text: string, { start, end, sentences: [first] }: Paragraph): boolean {
  return first.heading === 0 || '：:'.includes(text[end - 1]!) || FIRST.test(text.slice(start, end))
}

const FIRST = /[：:][ 　]*(?:1[.．、]|一、|[（(][1一][）)])/

function fault(text: string, { start }: Span, { number, end }: ListMark, last: ListMark, before: Paragraph, next: boolean): Found[] {
  if (number === last.number + 1) return []
  const [said, earlier] = [text.slice(start, end), text.slice(before.start, last.end)]
  const place = { start, end, evidence: [{ start: before.start, end: last.end }] }
  if (number === last.number) return [{ ...place, sure: 'sure', say: `序号“${said}”用了两次，请改正后面的序号。` }]
  // A new list may begin behind a paragraph of its own; right behind an item it needs a heading.
  if (number === 1) return next ? [{ ...place, sure: 'suspect', say: `“${earlier}”后面又从“${said}”编起，前面没有标题；请接着编号，或者补上标题。` }] : []
  return [{ ...place, sure: 'sure', say: number < last.number ? `“${earlier}”后面是“${said}”，序号倒了，请理顺。` : `“${earlier}”后面是“${said}”，中间少了序号，请看看是不是丢了一段。` }]
}
