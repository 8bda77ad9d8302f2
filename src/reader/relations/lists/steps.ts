import type { Claim } from '../../claim.ts'
import { NUMBERINGS, STEPPED, STEP_MARKS } from '../../words/relations.ts'
import type { Listed } from './listed.ts'
import type { Told } from '../told.ts'

/** 三个方面：一是…二是…三是…; 四项工作：一要…: the marks are counted to the end of their run, in this paragraph or the next ones. */
export function inSteps({ text, sentences }: Told, claim: Claim, count: number): Listed | null {
  const announced = /^[\u4e00-\u9fff]{0,8}：/.test(text.slice(claim.end, claim.end + 9)) || STEPPED.some((word) => claim.after.slice(0, 8).includes(word))
  if (!['个', '项', '条', '件', '点', '大'].includes(claim.unit) || !announced) return null
  const { end } = sentences[claim.sentence]!
  return stepped(text, claim.end, end + 40, count)
}

/** 新建工会两个，一个是采石场工会，一个是茶叶合作社工会: as many ones as were announced. Told only where it fits. */
export function inOnes({ text, sentences }: Told, claim: Claim, count: number): Listed | null {
  const said = text.slice(claim.end, sentences[claim.sentence]!.end)
  const ones = said.match(new RegExp(`[，：；、](?:另外?|还有)?一${claim.unit}(?:就是|[是在叫])`, 'g'))
  return ones?.length === count ? { holds: true, sure: true } : null
}

/** The run of steps whose first one begins between two places; a mere numbering (1、组织建设；2、民主管理) is told only where it fits. */
export function stepped(text: string, from: number, to: number, count: number): Listed | null {
  const lead = text.slice(from, to)
  const mark = STEP_MARKS.find((form) => signsOf(form, 0).some((sign) => lead.includes(sign)))
  if (mark) return asStated(run(text, from, mark, 600), count)
  const number = NUMBERINGS.find((form) => lead.includes(signOf(form, 0)))
  return number !== undefined && run(text, from, number, 400) === count ? asStated(count, count) : null
}

function asStated(steps: number, count: number): Listed | null {
  return steps >= 2 ? { holds: steps === count, sure: true } : null
}

// How many steps follow one another, each so near to the one before.
function run(text: string, from: number, mark: string, reach: number): number {
  let steps = 0
  for (let at = from; steps < 10; steps++) {
    const sign = signOf(mark, steps)
    const ahead = text.slice(at, at + reach)
    const [next = -1] = signsOf(mark, steps).map((form) => ahead.indexOf(form)).filter((place) => place >= 0).toSorted((a, b) => a - b)
    const again = steps === 0 ? -1 : ahead.indexOf(signOf(mark, 0))
    // Another list has begun.
    if (next < 0 || (again >= 0 && again < next)) break
    at += next + sign.length
  }
  return steps
}

// 头一件 is 第一件; 5□抓服务: a mark that did not come through.
function signsOf(mark: string, step: number): string[] {
  const sign = signOf(mark, step)
  return [...new Set([sign, sign.replace('第一', '头一'), sign.replace(/[.．、]$/, '□')])]
}

function signOf(mark: string, step: number): string {
  return mark.replace('N', '一二三四五六七八九十'[step]!).replace('1', String(step + 1)).replace('①', '①②③④⑤⑥⑦⑧⑨⑩'[step]!)
}
