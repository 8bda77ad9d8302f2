import type { Comment, Run } from '#formats/docx/words.ts'
import type { Block } from '#formats/docx/write.ts'
import type { Body, Inline } from '#model/body.ts'
import type { Standing } from './figure-origin.ts'

/** What is to be written beside a figure; undefined for nothing. */
export type Noted = (figure: Standing) => Comment | undefined

/** The blocks of a body as they are printed, in order. Pictures are none of them: they stand in an appendix. */
export function bodyBlocks(body: Body, noted: Noted): Block[] {
  const runs = (list: readonly Inline[]) => list.map(run => printed(run, noted))
  return body.flatMap((block): Block[] => {
    switch (block.kind) {
      case 'heading': return [{ kind: 'heading', level: block.level, text: runs(block.runs) }]
      case 'paragraph': return [{ kind: 'paragraph', runs: runs(block.runs) }]
      case 'list': return [{ kind: 'list', ...(block.ordered && { ordered: true }), items: block.items.map(runs) }]
      case 'table': {
        const [head = [], ...rows] = block.rows.map(row => row.map(runs))
        return [{ kind: 'table', head, rows }]
      }
      case 'page-break': return [{ kind: 'pageBreak' }]
      case 'pictures': return []
    }
  })
}

function printed({ text, bold, figure }: Inline, noted: Noted): Run {
  const comment = figure && noted({ text, figure })
  return { text, ...(bold && { bold }), ...(comment && { comment }) }
}
