import { Extension } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { Plugin } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'
import { drawnOf, type Drawn } from '#charts/drawn.ts'
import { draw } from '../draw.ts'

/** Below every table that is drawn its chart, as its cells are now. */
export const Drawings = Extension.create({
  name: 'drawings',
  addProseMirrorPlugins: () => [new Plugin({
    props: {
      decorations({ doc }) {
        const found: Decoration[] = []
        doc.forEach((node, at) => {
          const drawn = node.attrs['drawn'] ? drawnOf(wordsOf(node)) : null
          if (drawn) found.push(Decoration.widget(at + node.nodeSize, () => place(drawn), { side: -1, key: `drawn ${JSON.stringify(drawn)}` }))
        })
        return DecorationSet.create(doc, found)
      },
    },
  })],
})

/** A figure says its text, whatever it is bound to. */
function wordsOf(table: Node): string[][] {
  return table.children.map(row => row.children.map(cell => cell.textBetween(0, cell.content.size, ' ', leaf => String(leaf.attrs['text'] ?? ''))))
}

function place(drawn: Drawn): HTMLElement {
  const div = document.createElement('div')
  div.className = 'drawn-place'
  div.contentEditable = 'false'
  div.append(draw(drawn))
  return div
}
