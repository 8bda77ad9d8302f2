import { Node, type Extensions } from '@tiptap/core'
import { Table, TableCell, TableRow } from '@tiptap/extension-table'
import StarterKit from '@tiptap/starter-kit'
import { BlockIds } from './block-ids.ts'
import { FigureNode } from './figure-node.ts'
import { PicturesNode } from './pictures-node.tsx'

/** 分页. */
const PageBreak = Node.create({
  name: 'pageBreak', group: 'block', atom: true, selectable: true,
  parseHTML: () => [{ tag: 'hr' }],
  renderHTML: () => ['hr', { class: 'page-break' }],
})

const LEVELS = [1, 2, 3]

/** The page has a heading of its own, and the paper its title: within the text they begin with the third. */
const PaperHeading = Node.create({
  name: 'heading', group: 'block', content: 'inline*', defining: true,
  addAttributes: () => ({ level: { default: 1, rendered: false } }),
  parseHTML: () => LEVELS.flatMap(level => [{ tag: `h${level + 2}[data-level]`, attrs: { level }, priority: 60 }, { tag: `h${level}`, attrs: { level } }]),
  renderHTML: ({ node }) => [`h${Number(node.attrs['level']) + 2}`, { 'data-level': String(node.attrs['level']) }, 0],
})

/** Lists lie flat: an item is one paragraph. */
const FlatItem = Node.create({
  name: 'listItem', content: 'paragraph', defining: true,
  parseHTML: () => [{ tag: 'li' }],
  renderHTML: () => ['li', 0],
  addKeyboardShortcuts() {
    return { Enter: () => this.editor.commands.splitListItem(this.name), 'Shift-Tab': () => this.editor.commands.liftListItem(this.name) }
  },
})

/** No widths of columns: they would be written into the page as styles, and no body keeps them. */
const PlainTable = Table.extend({ renderHTML: () => ['table', ['tbody', 0]], addNodeView: () => null, addAttributes: () => ({ drawn: { default: null, rendered: false } }) })
const cell = {
  content: 'paragraph+',
  addAttributes: () => ({ colspan: { default: 1, rendered: false }, rowspan: { default: 1, rendered: false }, colwidth: { default: null, rendered: false } }),
}
/** Headings of columns that are pasted are cells like the others. */
const PlainCell = TableCell.extend({ ...cell, parseHTML: () => [{ tag: 'td' }, { tag: 'th' }], renderHTML: () => ['td', 0] })

/** What a body may hold, and nothing else: whatever is pasted becomes that, or falls away. */
export const nodes: Extensions = [
  StarterKit.configure({
    heading: false, blockquote: false, code: false, codeBlock: false, hardBreak: false, horizontalRule: false, italic: false, link: false,
    strike: false, underline: false, listItem: false,
    trailingNode: { notAfter: ['heading'] }, dropcursor: false,
  }),
  PaperHeading, FlatItem, PlainTable.configure({ resizable: false }), TableRow.extend({ content: 'tableCell+' }), PlainCell, PageBreak, FigureNode, PicturesNode, BlockIds,
]
