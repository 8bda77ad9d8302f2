import type { Editor } from '@tiptap/core'
import type { DocNode } from './document.ts'

/** Puts a table, photos or the end of a page behind the paragraph that is written, which stays whole; in the place of an empty one. */
export function putBlock(editor: Editor, node: DocNode): void {
  const { $to } = editor.state.selection
  if ($to.depth === 0) return void editor.chain().focus().insertContentAt($to.pos, node).run()
  const empty = $to.depth === 1 && $to.parent.content.size === 0
  const from = empty ? $to.before(1) : $to.after(1)
  const chain = editor.chain().focus().insertContentAt(empty ? { from, to: $to.after(1) } : from, node)
  // Into the first cell: past the beginnings of the table, the row, the cell and its paragraph.
  ;(node.type === 'table' ? chain.setTextSelection(from + 4) : chain).run()
}

/** An empty one. */
export function blankTable(rows: number, columns: number): DocNode {
  const cells = () => Array.from({ length: columns }, (): DocNode => ({ type: 'tableCell', content: [{ type: 'paragraph' }] }))
  return { type: 'table', content: Array.from({ length: rows }, () => ({ type: 'tableRow', content: cells() })) }
}
