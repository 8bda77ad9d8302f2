import { AnnotationReference, CommentRangeEnd, CommentRangeStart, CommentReference, Paragraph, Tab, TextRun } from 'docx'
import type { ICommentOptions, IParagraphOptions, ParagraphChild } from 'docx'
import type { Comment, Note, Run, Words } from './words.ts'

export function paragraph(style: string, text: string, layout: IParagraphOptions = {}): Paragraph {
  return new Paragraph({ style, ...layout, children: lines(text) })
}

/** Words in which comments may hang. */
export function said(words: Words, note: Note): ParagraphChild[] {
  return typeof words === 'string' ? lines(words) : words.flatMap(run => commented(run, note))
}

export function plainWords(words: Words): string {
  return typeof words === 'string' ? words : words.map(({ text }) => text).join('')
}

function commented({ text, bold, comment }: Run, note: Note): ParagraphChild[] {
  const said = lines(text, bold)
  if (!comment) return said
  const id = note(comment)
  return [new CommentRangeStart(id), ...said, new CommentRangeEnd(id), new TextRun({ children: [new CommentReference(id)] })]
}

export function commentOf({ author, text }: Comment, id: number, date: Date | undefined): ICommentOptions {
  const [first = '', ...others] = text.split('\n')
  const mark = new TextRun({ children: [new AnnotationReference()] })
  const children = [new Paragraph({ style: 'CommentText', children: [mark, ...lines(first)] }), ...others.map(line => paragraph('CommentText', line))]
  return { id, author: holdable(author), children, ...(date && { date }) }
}

/** The width of a text in Chinese characters; ASCII takes half of one. */
export function width(text: string): number {
  let sum = 0
  for (const char of text) sum += char <= '\x7f' ? 0.5 : 1
  return sum
}

/** A run for each line of the text. */
function lines(text: string, bold = false): TextRun[] {
  return holdable(text).split(/\r\n?|\n/).map((line, i) => new TextRun({
    ...(i > 0 && { break: 1 }),
    ...(bold && { bold }),
    children: line.split(/(\t)/).filter(Boolean).map(piece => (piece === '\t' ? new Tab() : piece)),
  }))
}

/** Without two characters that XML cannot hold; the docx library drops all the others. */
function holdable(text: string): string {
  return text.replace(/[\ufffe\uffff]/g, '')
}
