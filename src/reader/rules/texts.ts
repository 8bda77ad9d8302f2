import type { Rule } from '../finding.ts'
import { afterPeriod } from './after-period.ts'
import { bareHeading } from './bare-heading.ts'
import { duration } from './duration.ts'
import { doubledWord } from './doubled-word.ts'
import { emptyTitle } from './empty-title.ts'
import { gluedHeading } from './glued-heading.ts'
import { halfSentence } from './half-sentence.ts'
import { halfWidth } from './half-width.ts'
import { impossibleDate } from './impossible-date.ts'
import { listCount } from './list-count.ts'
import { lostDate } from './lost-date.ts'
import { mixedUnits } from './mixed-units.ts'
import { nameDrift } from './name-drift.ts'
import { numbering } from './numbering.ts'
import { peopleTimes } from './people-times.ts'
import { percentPoint } from './percent-point.ts'
import { placeholder } from './placeholder.ts'
import { punctuation } from './punctuation.ts'
import { repeatedSentence } from './repeated-sentence.ts'
import { sameText } from './same-text.ts'
import { session } from './session.ts'
import { strayMarks } from './stray-marks.ts'
import { unpaired } from './unpaired.ts'
import { wrongTerm } from './wrong-term.ts'

/** The rules about words, dates and form, in the order of the manual. */
export const textRules: readonly Rule[] = [
  impossibleDate, afterPeriod, duration, percentPoint, peopleTimes,
  listCount, session, nameDrift, mixedUnits, sameText,
  lostDate, wrongTerm, halfSentence, doubledWord, repeatedSentence,
  placeholder, emptyTitle, bareHeading, gluedHeading, numbering, unpaired, punctuation, halfWidth, strayMarks,
]
