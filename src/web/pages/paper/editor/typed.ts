import { Extension } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { Plugin, PluginKey } from '@tiptap/pm/state'
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view'
import type { Period } from '#kit/period.ts'
import { register } from '#lines/register.ts'
import type { Claim } from '#reader/claim.ts'
import { candidates, type Candidate } from '#reader/meaning/candidates.ts'
import { read } from '#reader/read.ts'
import { understand } from '#reader/understand.ts'
import { vocabulary } from '#reader/meaning/vocabulary.ts'

/** A number that was typed, of which the reader knows what it may count. */
export type Typed = { text: string; claim: Claim; may: readonly Candidate[] }
/** The same where it stands in the document. */
export type TypedAt = Typed & { from: number; to: number }

type Whose = { union: string; period: Period }

/** Reads the numbers of the text as it is written, a paragraph at a time, and marks quietly those that could be bound. */
export const TypedNumbers = Extension.create<{ whose: () => Whose; open: (typed: TypedAt) => void }>({
  name: 'typedNumbers',
  addOptions: () => ({ whose: () => ({ union: '', period: { first: '', last: '' } }), open: () => {} }),
  addProseMirrorPlugins() {
    const { whose, open } = this.options
    return [new Plugin<DecorationSet>({
      key,
      state: { init: () => DecorationSet.empty, apply: (tr, marks) => (tr.getMeta(key) as DecorationSet | undefined) ?? marks.map(tr.mapping, tr.doc) },
      props: {
        decorations: state => key.getState(state) ?? null,
        handleClick(view, at) {
          const found = key.getState(view.state)?.find(at, at)[0]
          if (found) open({ ...(found.spec as Typed), from: found.from, to: found.to })
          return false
        },
      },
      view: view => reading(view, whose),
    })]
  },
})

const key = new PluginKey<DecorationSet>('typed')

/** Reads when nobody types for a moment, and no longer at a time than nobody notices; what was read once is known. */
function reading(view: EditorView, whose: () => Whose) {
  const known = new WeakMap<Node, readonly Found[]>()
  let timer: ReturnType<typeof setTimeout> | undefined
  const later = (ms: number) => {
    clearTimeout(timer)
    timer = setTimeout(look, ms)
  }
  const look = () => {
    const until = performance.now() + SLICE
    const marks: Decoration[] = []
    let left = false
    view.state.doc.descendants((node, at) => {
      if (!node.isTextblock) return true
      if (!known.has(node) && performance.now() > until) left = true
      else if (!known.has(node)) known.set(node, numbersIn(node, whose()))
      for (const { start, end, typed } of known.get(node) ?? []) marks.push(Decoration.inline(at + 1 + start, at + 1 + end, { class: 'unbound' }, typed))
      return false
    })
    view.dispatch(view.state.tr.setMeta(key, DecorationSet.create(view.state.doc, marks)).setMeta('addToHistory', false))
    if (left) later(30)
  }
  later(PAUSE)
  return { update: (now: EditorView, { doc }: { doc: Node }) => { if (now.state.doc !== doc) later(PAUSE) }, destroy: () => clearTimeout(timer) }
}
const PAUSE = 600
const SLICE = 40

type Found = { start: number; end: number; typed: Typed }

/** What is bound stands in the text as what it says, and is none of what is found. `start` and `end` count as the document does. */
function numbersIn(node: Node, { union, period }: Whose): Found[] {
  const places: number[] = []
  let text = ''
  node.forEach((child, offset) => {
    const said = child.isText ? child.text ?? '' : child.type.name === 'figure' ? String(child.attrs['text']) : ' '
    for (let i = 0; i < said.length; i++) places.push(child.isText ? offset + i : -1)
    text += said
  })
  if (!/[0-9０-９一二三四五六七八九十百千万两]/.test(text)) return []
  const reading = read(text, { period })
  const understood = understand(reading, vocabulary(register), { union })
  return reading.figures.flatMap((claim, i) => {
    const means = understood[i]!
    const [start, last] = [places[claim.start]!, places[claim.end - 1]!]
    if (start < 0 || last < 0 || claim.planned || means.scope !== null || means.meanings.length === 0) return []
    return [{ start, end: last + 1, typed: { text: text.slice(claim.start, claim.end), claim, may: candidates(register, means) } }]
  })
}
