import type { Figure } from '#model/figure.ts'
import type { About, Found, Rule } from '../finding.ts'
import { proseValue } from '../judge.ts'
import type { Quantity } from '../quantity.ts'
import type { Reading } from '../read.ts'
import { isDifferent, sayAs, sayKnown } from '../meaning/taken.ts'
import { exampleFigure } from './example-figure.ts'
import { slip } from './slip.ts'

/** A figure that the ledgers know otherwise. */
export const differs: Rule = {
  name: 'differs',
  title: '与台账不一致',
  group: '数字',
  advice: '报告里的数和台账同一项、同一期间的数不一样；先看台账背后的记录，台账漏记的补记，报告写错的改正。',
  example: {
    wrong: '全年受理劳动争议48起。', right: '全年受理劳动争议47起。',
    about: { figures: [{ meaning: 'dispute.received', label: '受理劳动争议', level: false, sure: true, period: '2025', ledger: exampleFigure('受理劳动争议', '起', 47) }] },
  },
  find: (reading, about) => differing(reading, about, known => known.trail.reported === undefined),
}

/** What differs from what is known, of what is known from where is asked for. */
export function differing({ figures }: Reading, { figures: taken = [] }: About, from: (known: Figure) => boolean): Found[] {
  return figures.flatMap((claim, i): Found[] => {
    if (!isDifferent(claim, taken[i])) return []
    const { label, sure, instead, ledger, opposite } = taken[i]!
    const known = ledger!
    if (!from(known)) return []
    if (opposite) return [{ start: claim.start, end: claim.end, sure: 'sure', evidence: [], say: `台账里${label}${sayAs(known, claim)}，这里把增减写反了，请核对后改正。` }]
    const place = { start: claim.start, end: claim.end, sure: sure ? 'sure' : 'suspect', evidence: [] } as const
    if (isUnentered(known)) return [{ ...place, say: `台账里${label}是${sayAs(known, claim)}，期内一条也没有登记，这里写的是“${claim.text}”：漏记的请补登记，写错的请改正。` }]
    return [{
      ...place,
      say: `${sayKnown(label, known, claim)}，这里写的是“${claim.text}”，${hint(claim, known)}。`, ...(instead && { instead }),
    }]
  })
}

/** Nothing was entered that counts, and nobody said that there was none: more likely forgotten in the ledger than wrong in the report. */
function isUnentered({ value, trail }: Figure): boolean {
  return value === 0 && trail.details + trail.totals === 0 && trail.zero !== 'declared' && trail.reported === undefined
}

function hint(claim: Quantity, known: Figure): string {
  const slipped = slip(claim, proseValue(known)!)
  return slipped ? `像是${slipped}，请核对` : '请核对后改正'
}
