import { Extension } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { Plugin } from '@tiptap/pm/state'
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view'

/** Where two wrote the same paragraph at once, both stand there until one of them is chosen. */
export const Twins = Extension.create({
  name: 'twins',
  addProseMirrorPlugins: () => [new Plugin({ props: { decorations: ({ doc }) => DecorationSet.create(doc, twinsIn(doc).flatMap(marked)) } })],
})

type Twin = { at: number; end: number; first: { at: number; end: number } }

function twinsIn(doc: Node): Twin[] {
  const places = new Map<unknown, { at: number; end: number }>()
  doc.forEach((node, at) => places.set(node.attrs['id'], { at, end: at + node.nodeSize }))
  const found: Twin[] = []
  doc.forEach((node, at) => {
    const first = typeof node.attrs['twin'] === 'string' ? places.get(node.attrs['twin']) : undefined
    if (first) found.push({ at, end: at + node.nodeSize, first })
  })
  return found
}

function marked({ at, end, first }: Twin): Decoration[] {
  return [
    Decoration.node(first.at, first.end, { class: 'twin' }), Decoration.node(at, end, { class: 'twin' }),
    Decoration.widget(at, view => chooser(view, { at, end, first }), { side: -1, key: `twin ${at} ${first.at}` }),
  ]
}

function chooser(view: EditorView, { at, end, first }: Twin): HTMLElement {
  const row = document.createElement('div')
  row.className = 'twin-row'
  row.contentEditable = 'false'
  row.append('两个人同时改了这一段，两种写法都在：')
  const button = (say: string, work: () => void) => {
    const made = document.createElement('button')
    made.type = 'button'
    made.textContent = say
    made.addEventListener('click', work)
    row.append(made)
  }
  button('留上面的', () => view.dispatch(view.state.tr.delete(at, end)))
  button('留下面的', () => view.dispatch(view.state.tr.setNodeAttribute(at, 'twin', null).delete(first.at, first.end)))
  button('两段都留', () => view.dispatch(view.state.tr.setNodeAttribute(at, 'twin', null)))
  return row
}
