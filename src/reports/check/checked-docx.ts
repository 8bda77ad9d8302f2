import { commentDocx, type CommentAt } from '#formats/docx/comment.ts'
import { docx, type Block } from '#formats/docx/write.ts'
import type { Finding } from '#reader/finding.ts'
import { sentences, spanAt, type Span } from '#reader/sentences.ts'
import { advice } from '#reader/wechat-list.ts'

const AUTHOR = '娘家核对'

/** 批注: the findings as comments on the text they were found in. */
export function commentsOf(findings: readonly Finding[]): CommentAt[] {
  return findings.map(finding => ({ start: finding.start, end: finding.end, author: AUTHOR, text: advice(finding) }))
}

/** A text that came without a document of its own: in the official look, the findings as comments on it. */
export async function checkedDocx(text: string, findings: readonly Finding[]): Promise<Uint8Array> {
  const list = sentences(text)
  const [title, ...lines] = linesOf(text, list[0]?.heading === 0)
  const said = ({ start, end }: Span) => text.slice(start, end)
  const blocks = lines.map((line): Block => {
    const level = list[spanAt(list, line.start)]?.heading
    return level === 1 || level === 2 || level === 3 ? { kind: 'heading', level, text: said(line) } : { kind: 'paragraph', runs: [{ text: said(line) }] }
  })
  const laid = offsets([title!, ...lines])
  return commentDocx(await docx({ title: said(title!), blocks }), commentsOf(findings).map(comment => ({ ...comment, start: laid(comment.start), end: laid(comment.end) })))
}

/** The lines that say something, without the blanks around them, each a paragraph; the first is the title, empty where there is none. */
function linesOf(text: string, titled: boolean): Span[] {
  const lines = [...text.matchAll(/[^\s](?:[^\n]*[^\s])?/g)].map(({ 0: line, index }) => ({ start: index, end: index + line.length }))
  return titled ? lines : [{ start: 0, end: 0 }, ...lines]
}

/** Where a place of the text has come to stand in the document, whose paragraphs are these lines. */
function offsets(lines: readonly Span[]): (offset: number) => number {
  let at = 0
  const begins = lines.map(({ start, end }) => {
    const begin = at
    at += end - start + 1
    return begin
  })
  return offset => {
    const line = Math.max(0, lines.findLastIndex(({ start }) => start <= offset))
    const { start, end } = lines[line]!
    return begins[line]! + Math.min(offset, end) - start
  }
}
