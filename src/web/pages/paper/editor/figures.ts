import { Extension, type Editor } from '@tiptap/core'
import { Plugin, PluginKey } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'
import { canonical } from '#kit/canonical.ts'
import type { Bound } from '#model/body.ts'
import type { SentFigure, SentNow } from '../../../sent.ts'
import type { FigureAttrs } from './figure-node.ts'

/** What the ledgers have now, by what a figure is bound to and as what it was written. */
export type Now = ReadonlyMap<string, SentNow>

/** One figure, of one value, wherever it stands. */
export function nowKey({ text, bound }: FigureAttrs): string {
  return canonical({ text, bound })
}

/** The figures of the text, each once. */
export function figuresOf(editor: Editor): FigureAttrs[] {
  const found = new Map<string, FigureAttrs>()
  editor.state.doc.descendants(node => {
    if (node.type.name === 'figure') found.set(nowKey(node.attrs as FigureAttrs), node.attrs as FigureAttrs)
  })
  return [...found.values()]
}

/** Says the figures of the text anew, all of them or the one at a place. */
export function refreshFigures(editor: Editor, now: Now, only?: number): void {
  editor.commands.command(({ tr }) => {
    tr.doc.descendants((node, at) => {
      const found = node.type.name === 'figure' && (only === undefined || at === only) ? now.get(nowKey(node.attrs as FigureAttrs)) : undefined
      if (found?.stale && found.figure) tr.setNodeMarkup(at, undefined, { text: found.text, bound: found.bound }, node.marks)
    })
    return true
  })
}

/** A figure of the ledgers as it is to stand in a text; `money` as the others there have it. */
export function attrsOf({ name, union, period, value, high, trail }: SentFigure, text: string): FigureAttrs {
  const bound: Bound = {
    name, union, period, ...(trail.record !== undefined && { record: trail.record }), ...(text.includes('万元') && { money: '万元' as const }), value,
    ...(high !== undefined && { high }),
  }
  return { text, bound }
}

const key = new PluginKey<{ now: Now; marks: DecorationSet }>('now')

/** Lets those stand out that the ledgers count otherwise by now. */
export const StaleFigures = Extension.create({
  name: 'staleFigures',
  addProseMirrorPlugins: () => [new Plugin({
    key,
    state: {
      init: () => ({ now: new Map() as Now, marks: DecorationSet.empty }),
      apply(tr, last, _, { doc }) {
        const now = (tr.getMeta(key) as Now | undefined) ?? last.now
        if (now === last.now && !tr.docChanged) return last
        const marks: Decoration[] = []
        doc.descendants((node, at) => {
          if (node.type.name === 'figure' && now.get(nowKey(node.attrs as FigureAttrs))?.stale) marks.push(Decoration.node(at, at + node.nodeSize, { class: 'stale' }))
        })
        return { now, marks: DecorationSet.create(doc, marks) }
      },
    },
    props: { decorations: state => key.getState(state)?.marks ?? null },
  })],
})

export function showNow({ view }: Editor, now: Now): void {
  view.dispatch(view.state.tr.setMeta(key, now).setMeta('addToHistory', false))
}
