import { Extension } from '@tiptap/core'
import { Plugin, type EditorState } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'

/** “/” and what was typed behind it, from and to where in the document. */
export type Slash = { query: string; from: number; to: number }

type Heard = { change: (slash: Slash | null, view: EditorView) => void; key: (event: KeyboardEvent) => boolean }

/** Hears of a “/” that begins something to be inserted; keys go to the list while it is open. */
export const SlashKey = Extension.create<Heard>({
  name: 'slash',
  addOptions: () => ({ change: () => {}, key: () => false }),
  addProseMirrorPlugins() {
    const { change, key } = this.options
    let last = ''
    return [new Plugin({
      props: { handleKeyDown: (_, event) => key(event) },
      view: () => ({
        update(view) {
          const slash = view.editable && view.hasFocus() ? slashIn(view.state) : null
          const told = JSON.stringify(slash)
          if (told !== last) change(slash, view)
          last = told
        },
      }),
    })]
  },
})

/** Behind a digit it is a fraction, behind a letter a word. */
const TYPED = /(?<![0-9A-Za-z])[/／]([^\s/／，。；：、]{0,12})$/

function slashIn({ selection: { empty, $from } }: EditorState): Slash | null {
  if (!empty || !$from.parent.isTextblock) return null
  const before = $from.parent.textBetween(Math.max(0, $from.parentOffset - 14), $from.parentOffset, undefined, '\ufffc')
  const found = TYPED.exec(before)
  return found ? { query: found[1]!, from: $from.pos - found[0].length, to: $from.pos } : null
}
