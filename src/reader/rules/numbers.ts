import type { Rule } from '../finding.ts'
import { carriedForward } from './carried-forward.ts'
import { differs } from './differs.ts'
import { differsReported } from './differs-reported.ts'
import { implausible } from './implausible.ts'
import { lostNumber } from './lost-number.ts'
import { oneMeasureTwoValues } from './one-measure-two-values.ts'
import { partExceedsWhole } from './part-exceeds-whole.ts'
import { partsAddUp } from './parts-add-up.ts'
import { rateDisagrees } from './rate-disagrees.ts'
import { rateWithoutBase } from './rate-without-base.ts'
import { shortOfTarget } from './short-of-target.ts'
import { wrongDirection } from './wrong-direction.ts'
import { yearUnclear } from './year-unclear.ts'

/** The rules that speak of a figure's value. */
export const numberRules: readonly Rule[] = [
  differs, differsReported, partsAddUp, partExceedsWhole, rateDisagrees, oneMeasureTwoValues, carriedForward, wrongDirection,
  shortOfTarget, rateWithoutBase, implausible, lostNumber, yearUnclear,
]
