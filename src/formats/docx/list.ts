import { LevelFormat, LevelSuffix, Paragraph } from 'docx'
import type { INumberingOptions } from 'docx'
import { said } from './text.ts'
import type { List, Note } from './words.ts'

/** Items as paragraphs whose numbers Word counts, each list from 1 on; `instance` tells one list from the others. */
export function list({ items, ordered }: List, { instance, pageBreakBefore, note }: { instance: number; pageBreakBefore: boolean; note: Note }): Paragraph[] {
  return items.map((item, i) => new Paragraph({
    style: 'BodyText', ...(i === 0 && { pageBreakBefore }), numbering: { reference: ordered ? 'numbers' : 'dots', level: 0, instance },
    // Once more, for the indent of a list would take the place of the paragraph's own.
    indent: { left: 0, firstLine: 640, firstLineChars: 200 }, children: said(item, note),
  }))
}

const level = (format: typeof LevelFormat.DECIMAL | typeof LevelFormat.BULLET, text: string) =>
  [{ level: 0, format, text, suffix: LevelSuffix.NOTHING, style: { paragraph: { indent: { left: 0, firstLine: 640 } } } }]

export const numbering: INumberingOptions = {
  config: [{ reference: 'numbers', levels: level(LevelFormat.DECIMAL, '%1.') }, { reference: 'dots', levels: level(LevelFormat.BULLET, '●') }],
}
