import type { Period } from '#kit/period.ts'
import type { Span } from './sentences.ts'
import type { Reading } from './read.ts'
import type { Taken } from './meaning/taken.ts'

/** Something in a report that wants looking at: the place, the rule that speaks, one sentence, and the other places that bear it out. */
export type Finding = Span & {
  rule: string
  /** The text (or the ledger) leaves no other reading; else it is worth a look. */
  sure: 'sure' | 'suspect'
  /** Chinese, one sentence: what is wrong here and what to do. */
  say: string
  evidence: readonly Span[]
  /** What to put there instead, where that is known. */
  instead?: Span & { text: string }
  /** The paragraph of another text that it is like; `evidence` are places in that one. */
  other?: { title: string; text: string; evidence: readonly Span[] }
}

/** One rule of checking, described once: the list in the manual, the filter of the page and the comments of the .docx come from it. */
export type Rule = {
  name: string
  /** As an officer calls the fault: 分项之和不等于合计. */
  title: string
  group: '数字' | '文字' | '体例'
  /** Chinese, one sentence, for the manual and the page: when the rule speaks and what to do then. */
  advice: string
  /** A sentence or a few lines that have the fault once, and the same put right; `about` where the fault only shows beside other knowledge. */
  example: { wrong: string; right: string; about?: About }
  find: (reading: Reading, about: About) => Found[]
  /** Rules that say less of the same words: where this one begins to speak, they are silent. */
  hushes?: readonly string[]
}

/** A finding as a rule makes it: the list adds the rule's name. */
export type Found = Omit<Finding, 'rule'>

/** What is known besides the text. */
export type About = {
  /** The days the report covers. */
  period?: Period
  /** Other texts to hold it against: last year's report, those of other towns. */
  others?: readonly { title: string; text: string }[]
  /** Names in the registers with the ways to write them: unions, firms. */
  names?: readonly { name: string; aliases: readonly string[] }[]
  /** What each figure of the reading is taken to be, by its index; the ledger's and the last known value. */
  figures?: readonly Taken[]
  /** Nobody has said yet of which year it tells. */
  yearUnknown?: true
}
