import { mergeAttributes, Node } from '@tiptap/core'
import type { Bound } from '#model/body.ts'

/** What a figure in the text is: the words that are printed, and what they are bound to. */
export type FigureAttrs = { text: string; bound: Bound }

/** One thing, which is never edited letter by letter. Plain DOM: a report has hundreds of them. */
export const FigureNode = Node.create({
  name: 'figure', group: 'inline', inline: true, atom: true, selectable: true, draggable: false,
  addAttributes: () => ({
    text: { default: '', rendered: false },
    bound: { default: null, rendered: false },
  }),
  // Cut and pasted within the product it stays bound; the server looks at what it is bound to.
  parseHTML: () => [{ tag: 'span[data-figure]', getAttrs: element => parsed(element.getAttribute('data-figure')) }],
  renderHTML: ({ node, HTMLAttributes }) => ['span', mergeAttributes(HTMLAttributes, { 'data-figure': JSON.stringify(node.attrs) }), String(node.attrs['text'])],
  renderText: ({ node }) => String(node.attrs['text']),
  addNodeView: () => ({ node }) => {
    const dom = document.createElement('span')
    dom.className = 'figure'
    dom.contentEditable = 'false'
    dom.textContent = String(node.attrs['text'])
    return { dom }
  },
})

function parsed(text: string | null): FigureAttrs | false {
  try {
    const { text: said, bound } = JSON.parse(text ?? '') as FigureAttrs
    return typeof said === 'string' && typeof bound?.name === 'string' ? { text: said, bound } : false
  } catch {
    return false
  }
}
