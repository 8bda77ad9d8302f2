import type { Span } from '../sentences.ts'

/** A record that a note may name: a union, a firm, or a person by one of his posts. `union` is the one it belongs to. */
export type Name = {
  ledger: string
  id?: string
  called: string
  union?: Pick<Name, 'id' | 'called'>
  aka?: readonly string[]
  person?: true
}

/** A name in a text. Of several meanings the field decides; two of one ledger are the door's to ask about. */
export type NameMark = Span & { means: readonly Name[]; /** Not quite as it is called: a slip of the pen, or short for what was named before. */ loose?: true }

export type NameFinder = (text: string) => NameMark[]
