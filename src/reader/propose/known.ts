import type { Day } from '#kit/day.ts'
import type { Register } from '#model/register.ts'
import type { Name, NameFinder } from './name.ts'

/** What a note is read with: the ledgers, the day it is read, and how the records that it may name are called. */
export type Known = {
  register: Register
  today: Day
  names: NameFinder
  /** Whose the records are when the note names no other union. */
  union?: Pick<Name, 'id' | 'called'>
  /** The ledger of 本期未开展, where there is one. */
  zero?: string
}
