import type { Figure } from '#model/figure.ts'
import { sayFigure } from '#model/say.ts'
import type { Found, Rule } from '../finding.ts'
import { proseValue } from '../judge.ts'
import type { Quantity } from '../quantity.ts'
import { isDifferent, sayKnown } from '../taken.ts'
import { exampleFigure } from './example-figure.ts'
import { slip } from './slip.ts'

/** A figure that the ledgers, or for years before them a past report, know otherwise. */
export const differs: Rule = {
  name: 'differs',
  title: '与台账不一致',
  group: '数字',
  advice: '报告里的数和台账同一项、同一期间的数不一样；先看台账背后的记录，台账漏记的补记，报告写错的改正。',
  example: {
    wrong: '全年受理劳动争议48起。', right: '全年受理劳动争议47起。',
    about: { figures: [{ meaning: 'dispute.received', label: '受理劳动争议', level: false, sure: true, period: '2025', ledger: exampleFigure('受理劳动争议', '起', 47) }] },
  },
  find: ({ figures }, { figures: taken = [] }) => figures.flatMap((claim, i): Found[] => {
    if (!isDifferent(claim, taken[i])) return []
    const { label, sure, instead, ledger, opposite } = taken[i]!
    const known = ledger!
    if (opposite) return [{ start: claim.start, end: claim.end, sure: 'sure', evidence: [], say: `台账里${label}${sayFigure(known)}，这里把增减写反了，请核对后改正。` }]
    return [{
      start: claim.start, end: claim.end, sure: sure ? 'sure' : 'suspect', evidence: [],
      say: `${sayKnown(label, known)}，这里写的是“${claim.text}”，${hint(claim, known)}。`, ...(instead && { instead }),
    }]
  }),
}

function hint(claim: Quantity, known: Figure): string {
  const slipped = slip(claim, proseValue(known)!)
  return slipped ? `像是${slipped}，请核对` : '请核对后改正'
}
