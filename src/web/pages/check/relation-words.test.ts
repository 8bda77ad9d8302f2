import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { SentClaim, SentRelation } from '../../sent.ts'
import { relationWords } from './relation-words.ts'

const claims = ([['60个', 60, '个'], ['11个', 11, '个'], ['48个', 48, '个'], ['66万元', 66, '万元'], ['1200元', 1200, '元'], ['88%', 88, '%'], ['几十户', null, '户']] as const)
  .map(([text, value, unit]) => ({ text, value, unit }) as SentClaim)
const says = (relation: Omit<SentRelation, 'sure'> & { sure?: boolean }) => relationWords({ sure: true, ...relation }, claims)
  .map(word => typeof word === 'string' ? word : `[${claims[word]!.text}]`)
  .join('')

describe('what the text says of its own figures', () => {
  const cases: [relation: Parameters<typeof says>[0], words: string][] = [
    [{ kind: 'sum', figures: [1, 2], total: 0, holds: false }, '[11个]、[48个]加起来是59个，不是[60个]'],
    [{ kind: 'sum', figures: [1, 2], total: 0, holds: true }, '[11个]、[48个]加起来正是[60个]'],
    [{ kind: 'sum', figures: [1, 6], total: 0, holds: false, sure: false }, '看来[11个]、[几十户]加起来不是[60个]'],
    [{ kind: 'sum', figures: [3, 4], total: 0, holds: false }, '[66万元]、[1200元]加起来不是[60个]'],
    [{ kind: 'sum', figures: [5, 5], total: null, constant: 100, holds: false }, '[88%]、[88%]合计应是100%'],
    [{ kind: 'part_of', figures: [2], total: 1, holds: false }, '[48个]是[11个]里的一部分，却比它大'],
    [{ kind: 'part_of', figures: [1], total: 0, holds: true }, '[11个]是[60个]里的一部分'],
    [{ kind: 'ratio', figures: [2, 0], total: 5, holds: false }, '[48个]比[60个]是80%，不是[88%]'],
    [{ kind: 'ratio', figures: [3, 4], total: 5, holds: true }, '[66万元]比[1200元]正是[88%]'],
    [{ kind: 'product', figures: [1, 4], total: 3, holds: false }, '[11个]乘[1200元]不是[66万元]'],
    [{ kind: 'equal', figures: [0, 1], total: null, holds: true }, '[60个]、[11个]相同'],
    [{ kind: 'list_count', figures: [1], total: null, items: 9, holds: false }, '[11个]，列出的是9项'],
  ]
  for (const [relation, words] of cases) test(words, () => assert.equal(says(relation), words))
})
