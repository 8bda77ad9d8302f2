import type { Bound, Inline } from '#model/body.ts'
import type { Piece } from './piece.ts'

/** One thing that the paper which came back says otherwise than the body it came from. */
export type Difference = {
  id: string
  kind: 'reworded' | 'overtyped' | 'deleted' | 'added' | 'moved'
  /** The heading it stands under; '' above the first. */
  under: string
  before: Stretch[]
  after: Stretch[]
  /** Figures that stood there and stand nowhere in the paper any more. */
  lost: string[]
  /** Of an overtyped figure: what it is bound to, as it was printed. */
  figure?: Inline & { figure: Bound }
  /** The reworded sentence or new paragraph in which it was overtyped: where that is not taken, neither is this. */
  within?: string
}
/** A stretch of words, and whether it is on this side alone. */
export type Stretch = { text: string; changed?: true }

/** `take` what the paper says, or `keep` what the body says. What nothing is said of: words are taken, figures keep the ledger's value. */
export type Choices = Readonly<Record<string, 'take' | 'keep'>>

/** The differences in the order of the text, and how a body is made of them. */
export type Comparison = { differences: Difference[]; steps: Step[]; captions: Step[] }

/** A piece of the result: there always, only if its difference is taken, or only if it is not. */
export type Step = { piece: Piece; when: 'always' | 'taken' | 'kept'; id?: string; cells: readonly (readonly Change[])[] }
/** A sentence: as it was, and as it is where its difference is taken. Without a difference of its own the two say the same, but for figures that were overtyped. */
export type Change = { id?: string; before: readonly Inline[]; after: readonly Returned[] }
/** A stretch of the result; where somebody typed over a figure, what he typed. */
export type Returned = Inline & { typed?: { id: string; text: string } }
