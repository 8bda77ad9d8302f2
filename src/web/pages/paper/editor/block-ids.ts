import { Extension } from '@tiptap/core'
import { Plugin } from '@tiptap/pm/state'
import { newId } from '#kit/id.ts'

/** The nodes that are blocks of a body where they stand at the top. */
const BLOCKS = ['heading', 'paragraph', 'bulletList', 'orderedList', 'table', 'pictures', 'pageBreak']

/** Every block at the top has an id of its own: what is split off, pasted or copied gets a new one. */
export const BlockIds = Extension.create({
  name: 'blockIds',
  addGlobalAttributes: () => [{
    types: BLOCKS,
    attributes: { id: { default: null, rendered: false, keepOnSplit: false }, twin: { default: null, rendered: false, keepOnSplit: false } },
  }],
  addProseMirrorPlugins: () => [new Plugin({
    appendTransaction(transactions, _, { doc, tr }) {
      if (!transactions.some(one => one.docChanged)) return null
      const met = new Set<unknown>()
      doc.forEach((node, at) => {
        const { id } = node.attrs
        if (!BLOCKS.includes(node.type.name)) return
        if (typeof id === 'string' && id !== '' && !met.has(id)) met.add(id)
        else tr.setNodeAttribute(at, 'id', newId()).setMeta('addToHistory', false)
      })
      return tr.steps.length > 0 ? tr : null
    },
  })],
})
