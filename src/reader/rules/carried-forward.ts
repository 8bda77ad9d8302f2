import { tidy } from '#kit/interval.ts'
import type { Claim } from '../claim.ts'
import type { Found, Rule } from '../finding.ts'
import type { Reading } from '../read.ts'

/** 年初74户，新增6户，脱困35户，年末55户: what was there, what came and what went do not make what is there at the end. */
export const carriedForward: Rule = {
  name: 'carried-forward',
  title: '期初增减与期末对不上',
  group: '数字',
  advice: '年初数加上增加的、减去减少的，不等于年末数；请核对是哪一个写错了。',
  example: {
    wrong: '年初结余6.2万元，当年收入35.7万元，当年支出33.4万元，年末滚存结余8.9万元。', right: '年初结余6.2万元，当年收入35.7万元，当年支出33.4万元，年末滚存结余8.5万元。',
  },
  find: (reading) => reading.figures.flatMap((_, at) => account(reading, at) ?? []),
}

const BEGAN = /(?:年初|期初|上年结转|上年结余|去年底|上年末)/
const CAME = /新增|收入|新建档|新吸收|新纳入|增加/
const WENT = /支出|脱困|销档|退出|注销|减少|死亡|转出/
const ENDS = /(?:年末|年底|期末)[^，。；\d]{0,8}$/

/** The account of one thing is told in so many figures at most, those of how its first is made up not counted in. */
const LONGEST = 12

// The last of it, with the last before it that it began with; between them one that came and one that went, and nothing else of its unit in their clauses.
function account({ figures, sentences, text }: Reading, at: number): Found | null {
  const end = figures[at]!
  if (!exact(end) || !ENDS.test(end.before) || /去年|上年/.test(end.before)) return null
  const { paragraph } = sentences[end.sentence]!
  const near = figures.slice(Math.max(0, at - LONGEST), at)
    .filter((claim) => claim.unit === end.unit && exact(claim) && sentences[claim.sentence]!.paragraph === paragraph)
  const began = near.find((claim) => BEGAN.test(text.slice(sentences[claim.sentence]!.start, claim.start)))
  if (!began) return null
  const moved = near.filter((claim) => claim.start > began.start && (CAME.test(claim.before) || WENT.test(claim.before)))
  const [one, two, more] = moved
  const own = near.filter(({ sentence }) => sentence === end.sentence && sentence !== began.sentence)
  if (!one || !two || more || own.some((claim) => !moved.includes(claim))) return null
  const [came, went] = CAME.test(one.before) ? [one, two] : [two, one]
  if (!CAME.test(came.before) || !WENT.test(went.before) || WENT.test(came.before) || CAME.test(went.before)) return null
  const made = tidy(began.value! + came.value! - went.value!)
  if (made === end.value) return null
  return {
    start: end.start, end: end.end, sure: 'suspect', say: `“${began.text}”加“${came.text}”减“${went.text}”是${made}${end.unit}，这里说“${end.text}”，请核对。`,
    evidence: [began, came, went].map((claim) => ({ start: claim.start, end: claim.end })),
  }
}

function exact({ value, approx, planned, quantity }: Claim): boolean {
  return value !== null && !approx && !planned && quantity !== 'percent'
}
