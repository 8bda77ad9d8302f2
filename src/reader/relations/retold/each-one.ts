import type { Relation } from '../relation.ts'
import { isCount, isListed, readable, type Told } from '../told.ts'

/** 对4家企业发出提示函4份; 企业单独签订236份，覆盖企业236家: one paper for each, told right beside it with the same number. */
export function eachOne(told: Told): Relation[] {
  const { claims } = told
  return claims.flatMap((claim, index): Relation[] => {
    const last = claims[index - 1]
    if (!last || last.sentence !== claim.sentence || claim.value !== last.value || claim.value === null || claim.value < FEWEST) return []
    const plain = [last, claim].every((one) => !one.approx && readable(one) && isCount(one)) && !isListed(told, index)
    const paper = [last, claim].filter(({ unit }) => PAPERS.includes(unit))
    const takers = [last, claim].filter(({ unit }) => TAKERS.includes(unit))
    return plain && paper.length === 1 && takers.length === 1 ? [{ kind: 'equal', figures: [index - 1, index], total: null, holds: true, sure: false }] : []
  })
}

/** Fewer are met by chance. */
const FEWEST = 3

const PAPERS = ['份', '封', '张', '面', '本', '顶', '套']
const TAKERS = ['家', '名', '人', '户', '位', '个']
