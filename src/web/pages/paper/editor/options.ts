import type { UseEditorOptions } from '@tiptap/react'
import type { Selection } from '@tiptap/pm/state'
import type { RefObject } from 'react'
import type { Period } from '#kit/period.ts'
import type { SentBody } from '../../../sent.ts'
import { toDocument } from './document.ts'
import { Drawings } from './drawings.ts'
import type { FigureAttrs } from './figure-node.ts'
import { StaleFigures } from './figures.ts'
import { nodes } from './nodes.ts'
import { Pasting } from './pasting.ts'
import { SlashKey, type Slash } from './slash.ts'
import { Twins } from './twins.ts'
import { TypedNumbers, type TypedAt } from './typed.ts'

/** What the page does when a figure is opened or photos come. */
export type Hears = { open: (at: number, attrs: FigureAttrs) => void; pictures: (files: File[]) => void }
export type PlacedSlash = Slash & { at: Place }

type Ways = {
  whose: { union: string; period: Period }
  hears: RefObject<Hears>
  slash: (slash: PlacedSlash | null) => void
  typed: (typed: TypedAt) => void
  key: (event: KeyboardEvent) => boolean
}

/** The editor of a text: its nodes, what it hears, and how it is called. */
export function optionsOf({ body }: SentBody, { whose, hears, slash, typed, key }: Ways): UseEditorOptions {
  const open = (at: number, attrs: Record<string, unknown>) => hears.current.open(at, attrs as FigureAttrs)
  return {
    extensions: [
      ...nodes, StaleFigures, Twins, Drawings, Pasting.configure({ files: files => hears.current.pictures(files) }),
      SlashKey.configure({ change: (found, view) => slash(found && { ...found, at: placeOf(view.coordsAtPos(found.from)) }), key }),
      TypedNumbers.configure({ whose: () => whose, open: typed }),
    ],
    content: toDocument(body), injectCSS: false, immediatelyRender: true, shouldRerenderOnTransaction: false,
    editorProps: {
      attributes: { 'aria-label': '正文', role: 'textbox', 'aria-multiline': 'true', class: 'sheet-text' },
      handleClickOn(_, __, node, at) {
        if (node.type.name !== 'figure') return false
        open(at, node.attrs)
        return true
      },
      handleKeyDown({ state: { selection } }, { key }) {
        const node = nodeOf(selection)
        if (key !== 'Enter' || node?.type.name !== 'figure') return false
        open(selection.from, node.attrs)
        return true
      },
    },
  }
}

/** What is selected as a whole. */
function nodeOf(selection: Selection) {
  return selection.to - selection.from === 1 ? selection.$from.nodeAfter : null
}

export type Place = { left: number; top?: number; bottom?: number }

/** Below the line that is written, or above it where there is no room; never beyond the edge of the window. */
function placeOf({ left, top, bottom }: { left: number; top: number; bottom: number }): Place {
  const within = Math.max(8, Math.min(left, window.innerWidth - 368))
  return bottom + 320 < window.innerHeight || top < 320 ? { left: within, top: bottom + 6 } : { left: within, bottom: window.innerHeight - top + 6 }
}
