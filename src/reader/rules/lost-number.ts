import type { Rule } from '../finding.ts'
import { sayKnown } from '../meaning/taken.ts'

/** Digits overwritten (20xx多人, __人次) or left out (经费已入库万元): told, never guessed. */
export const lostNumber: Rule = {
  name: 'lost-number',
  title: '数字丢失',
  group: '数字',
  advice: '该有数字的地方只剩单位，或数字被“xx”“__”盖住了；请补上数字，台账里有的已经写在旁边。',
  example: { wrong: '文艺演出观众达__人次。', right: '文艺演出观众达600人次。' },
  find: ({ figures }, { figures: taken = [] }) => figures.flatMap((claim, i) => {
    if (!claim.lost) return []
    const { ledger, label = '', instead } = taken[i] ?? {}
    const known = ledger && ledger.value !== null ? ledger : undefined
    return [{
      start: claim.start, end: claim.end, sure: 'sure' as const, evidence: [],
      say: `“${claim.text}”的数字丢了，${known ? `${sayKnown(label, known, claim)}，请核对后补上` : '请补上'}。`, ...(instead && { instead }),
    }]
  }),
}
