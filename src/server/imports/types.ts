import type { Preview } from '#sheets/preview.ts'
import type { Proposal } from '#sheets/mapping.ts'
import type { Existing } from '#records/existing.ts'

/**
 * An upload on its way into the ledgers, as every route about it answers. It is busy while reading, looking (at every row)
 * and entering; in between it waits for its person: `ready` to be looked at, `looked` to be entered, `done`. When work
 * fails, `say` tells why: a file that could not be read is `failed`, anything else is `ready` again.
 */
export type ImportState = {
  id: string
  file: string
  phase: 'reading' | 'failed' | 'ready' | 'looking' | 'looked' | 'entering' | 'done'
  /** Rows, of how many where that is known. */
  progress: { done: number; of: number | null } | null
  say: string | null
  sheets: ImportSheet[]
  choices: ImportChoices
  /** Of the choices as they stood then; names that are still unanswered refuse their rows. */
  preview: SeenImport | null
  result: ImportResult | null
}

/** One sheet of the workbook. */
export type ImportSheet = {
  nth: number
  name: string
  hidden: boolean
  /** Whether it goes in; a sheet that goes in needs a ledger. */
  use: boolean
  rows: number
  /** The lines of the headings; `shown` is the one that its person pointed to. */
  head: { from: number; to: number }
  shown: number | null
  /** What stands above them. */
  titles: string[]
  /** What was done to it, in sentences. */
  notes: string[]
  /** Why it cannot go in as it is: 缺少“受理日期”列. */
  faults: string[]
  ledger: string | null
  ledgers: { id: string; label: string; sure: number }[]
  /** The mapping comes from the last sheet with these headings. */
  remembered: boolean
  /** The same for sheets with the same headings: what is decided of one holds for all. */
  layout: string
  columns: (Proposal & { /** What all rows have in a column that the sheet itself lacks; these stand last. */ given?: string })[]
  /** What a column may be, besides 'extra' (其他) and 'ignore' (不读入). */
  targets: { to: string; label: string; required: boolean }[]
  /** For dates that do not write theirs. */
  year: number | null
  month: number | null
}

export type ImportChoices = {
  /** Whose the records of rows are that name no union. */
  union: string
  /** Enter the good rows without the refused. */
  good: boolean
  /** What becomes of rows whose record is there already with other values. */
  existing: Existing
  /** Leave amounts open that are only about right (约60), and keep their words in the remark. */
  rough: boolean
  /** Keep the names that were answered as aliases. */
  remember: boolean
  /** By the key of an unknown name: a record's id, or 'new'. */
  names: Record<string, string>
}

/** `makeable`: a record can be made of it, with 'new'; `aliasable`: the answer can be remembered. */
export type SeenImport = Omit<Preview, 'versions' | 'names'> & { names: (Preview['names'][number] & { makeable: boolean; aliasable: boolean })[] }

export type ImportResult = {
  /** The number of the import, by which it is undone; null when nothing went in. */
  batch: string | null
  sheets: { nth: number; created: number; changed: number; unchanged: number; kept: number; refused: number; waits: string | null; stopped: number; faults: string[] }[]
  /** There is a sheet of the refused rows. */
  refused: boolean
}

/** The body that changes an upload; what is absent stays. Anything but `good`, `existing` and `remember` asks for a new look. */
export type ImportChange = Partial<Omit<ImportChoices, 'names'>> & {
  names?: Record<string, string | null>
  sheets?: {
    nth: number; use?: boolean; ledger?: string; mapping?: Record<string, string>; /** By path; '' takes it back. */ given?: Record<string, string>
    shown?: number | null; year?: number | null; month?: number | null
  }[]
}
