import type { Alteration } from '#sheets/alterations.ts'
import type { Seen } from '#sheets/preview.ts'
import type { SeenImport } from '../imports/types.ts'

/**
 * Files that came back together, on their way into the ledgers: read and looked at, then – `looked` – they wait for their
 * person, who takes those that are ticked. Whatever of it fails is said of its file; `say` tells of the whole.
 */
export type Round = {
  id: string
  collection: string
  phase: 'reading' | 'looked' | 'entering' | 'done'
  progress: { done: number; of: number | null } | null
  say: string | null
  files: Returned[]
  /** By the key of a name that nobody knew: a record's id, or 'new'; for all files. */
  answers: Record<string, string>
}

/** One returned file. */
export type Returned = {
  /** Its upload; null of one that could not be read. */
  id: string | null
  file: string
  union: string | null
  unionName: string | null
  /**
   * Only a `sound` one can be taken. `unknown`: nobody knows of which union that is asked, until its person says so. `foreign`: of another
   * round, or taken already. `broken`: it cannot be read.
   */
  state: 'sound' | 'unknown' | 'foreign' | 'broken'
  /** Whether it will be taken. */
  take: boolean
  /** What its person should know first: of another month, the second of its union, rows of others. */
  doubts: string[]
  /** There is another file of its union among these. */
  twin: string | null
  counts: Record<Seen, number>
  rows: ReturnedRow[]
  /** Names in it that nobody knows, also those that were answered. */
  names: SeenImport['names']
  /** What became of it. */
  result: { created: number; changed: number; unchanged: number; refused: number } | null
}
/** The first rows that are new, changed or refused, each with its place. */
export type ReturnedRow = { sheet: string; line: number; seen: Seen; cells: string[]; faults: string[]; changes: Alteration[] }

/** How a round of collecting stands: who was asked, in the order of the unions, and what each returned. */
export type Standing = {
  id: string; name: string; period: string; due: string; open: boolean; late: boolean
  asked: number; returned: number
  unions: { id: string; called: string; returned: { day: string; file: string; taken: number; refused: number; note: string } | null }[]
  /** To be pasted into the group. */
  reminder: string
}
