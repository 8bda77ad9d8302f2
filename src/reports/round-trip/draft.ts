import type { Inline } from '#model/body.ts'
import type { Span } from '#reader/sentences.ts'
import type { Standing } from '../body/figure-origin.ts'
import type { Returned } from './difference.ts'
import type { Piece } from './piece.ts'
import type { Hunk } from './words.ts'

/** What a step is while it is not yet known which of its differences stands where. Steps with one `knot` are one difference. */
export type DraftStep = { piece: Piece; when: 'always' | 'taken' | 'kept'; moved?: true; knot?: object; cells: Draft[][] }

/**
 * A sentence of the body beside one of the paper; either may be missing. `marks` are figures that stand in the paper, `fresh` the words of it
 * that are new, `loose` the figures of the body of which it is not yet known where they are.
 */
export type Draft = {
  kind: 'same' | 'changed' | 'gone' | 'new'
  before: readonly Inline[]; text: string; hunks: readonly Hunk[]
  marks: Mark[]; fresh: readonly Span[]; loose: Loose[]
  id?: string
}
export type Mark = Span & { run: Returned }
/** A figure of the body, and where it stood in its sentence. */
export type Loose = Span & { run: Standing }
