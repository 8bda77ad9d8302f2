import type { Claim } from '../claim.ts'
import type { Rule } from '../finding.ts'
import { ending, listed } from '../lookup.ts'
import { clauseEnds } from '../marks.ts'
import { EXCHANGED, RAISED, SETTLED, SETTLED_TAILS } from '../words/mixed.ts'

/** What was found and what was put right, counted in two measure words: 查出隐患200起，整改200条. */
export const mixedUnits: Rule = {
  name: 'mixed-units',
  title: '同一事项用了两个量词',
  group: '文字',
  advice: '前面说“200起”，后面同样的事又说“200条”；请统一量词，看看说的是不是同一件事。',
  example: { wrong: '检查中查出隐患200起，整改200条。', right: '检查中查出隐患200条，整改200条。' },
  find: ({ figures }) => figures.flatMap((settled, index) => {
    const raised = figures[index - 1]
    if (!raised || raised.sentence !== settled.sentence || !exchanged(raised.unit, settled.unit)) return []
    if (settled.low > raised.high || !isSettled(settled, raised) || !isRaised(raised)) return []
    const { start, end, text } = settled
    return [{ start, end, sure: 'suspect' as const, say: `前面说“${raised.text}”，这里说“${text}”，说的如果是同一件事，请统一量词。`, evidence: [{ start: raised.start, end: raised.end }] }]
  }),
}

const RAISE = ending(listed(RAISED))
const SETTLE = ending(listed(SETTLED))
const TAIL = ending(listed(SETTLED_TAILS))

function exchanged(a: string, b: string): boolean {
  return a !== b && EXCHANGED.some((units) => units.includes(a) && units.includes(b))
}

function isRaised({ before }: Claim): boolean {
  for (let end = before.length; end > 1; end--) if (RAISE(before, end)) return true
  return false
}

// Its verb stands right before the number, or before the noun of the first number (查出安全隐患200起，整改隐患200条), and no other noun behind: 制定整改措施15条 counts measures.
function isSettled({ before, after }: Claim, raised: Claim): boolean {
  let end = before.length - sharedNoun(before, raised.before)
  for (let tail = TAIL(before, end); tail; tail = TAIL(before, end)) end -= tail.word.length
  return SETTLE(before, end) !== null && clauseEnds(after, 0)
}

/** Characters that both stretches end with, where they name a thing. */
function sharedNoun(a: string, b: string): number {
  let many = 0
  while (many < Math.min(a.length, b.length) && a.at(-1 - many) === b.at(-1 - many)) many++
  return many > 1 && /^[\u4e00-\u9fff]+$/.test(a.slice(a.length - many)) ? many : 0
}
