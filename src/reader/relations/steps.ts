import type { Claim } from '../claim.ts'
import { STEPPED, STEP_MARKS } from '../words/relations.ts'
import type { Listed } from './lists.ts'
import type { Told } from './told.ts'

/** 三个方面：一是…二是…三是…; 四项工作：一要…: the marks are counted to the end of their run, in this paragraph or the next ones. */
export function inSteps({ text, sentences }: Told, claim: Claim, count: number): Listed | null {
  if (!['个', '项', '条', '件', '点', '大'].includes(claim.unit) || !STEPPED.some((word) => claim.after.slice(0, 8).includes(word))) return null
  const { end } = sentences[claim.sentence]!
  const mark = STEP_MARKS.find((sign) => text.slice(claim.end, end + 40).includes(`一${sign}`))
  if (!mark) return null
  let steps = 0
  for (let at = claim.end; steps < 10; steps++) {
    const next = text.slice(at, at + 600).indexOf(`${'一二三四五六七八九十'[steps]}${mark}`)
    if (next < 0) break
    at += next + 2
  }
  return steps >= 2 ? { holds: steps === count, sure: true } : null
}
