import type { Rule } from '../finding.ts'
import { doubledWord } from './doubled-word.ts'
import { emptyTitle } from './empty-title.ts'
import { halfWidth } from './half-width.ts'
import { placeholder } from './placeholder.ts'
import { punctuation } from './punctuation.ts'
import { strayMarks } from './stray-marks.ts'
import { unpaired } from './unpaired.ts'
import { wrongTerm } from './wrong-term.ts'

/** The rules about words and form, in the order of the manual. */
export const textRules: readonly Rule[] = [
  wrongTerm, doubledWord,
  placeholder, emptyTitle, unpaired, punctuation, halfWidth, strayMarks,
]
