import type { Rule } from '../finding.ts'
import { listMark } from '../headed.ts'
import { paragraphs, type Paragraph } from '../paragraphs.ts'
import type { Sentence } from '../sentences.ts'

/** A numbered heading with nothing under it where its like have a body, below or, of 一、 and （一）, in the same line. In a list of short items none has one. */
export const bareHeading: Rule = {
  name: 'bare-heading',
  title: '标题下面没有正文',
  group: '体例',
  advice: '别的同级标题下面都有正文，这一个下面是空的；请补写，或者删去标题。',
  example: {
    wrong: '一、建会\n二、维权\n全年受理争议5起，全部办结。\n三、帮扶\n走访困难职工8户。',
    right: '一、建会\n今年新建工会3家。\n二、维权\n全年受理争议5起，全部办结。\n三、帮扶\n走访困难职工8户。',
  },
  find: ({ text, sentences }) => {
    const all = paragraphs(sentences)
    const headings = all.flatMap((paragraph, at) => {
      const mark = listMark(text, paragraph)
      if (!mark) return []
      if (isHeading(text, paragraph)) return [{ ...paragraph, style: mark.style, bare: isBare(mark.level, all[at + 1]) }]
      return mark.level <= 2 && paragraph.sentences.length > 1 ? [{ ...paragraph, style: mark.style, bare: false }] : []
    })
    return [...Map.groupBy(headings, ({ style }) => style).values()].flatMap((same) => {
      const bare = same.filter((heading) => heading.bare)
      if (bare.length * 2 >= same.length) return []
      return bare.map(({ start, end }) => ({ start, end, sure: 'suspect' as const, say: '这个标题下面没有正文，请补写，或者删去标题。', evidence: [] }))
    })
  },
}

function isHeading(text: string, { end, sentences }: Paragraph): boolean {
  const [only] = sentences
  return sentences.length === 1 && only.heading !== undefined && text[end - 1] !== '。'
}

function isBare(level: number, next: Paragraph | undefined): boolean {
  const first: Sentence | undefined = next?.sentences[0]
  return !first || (first.mark !== undefined && first.mark.level <= level)
}
