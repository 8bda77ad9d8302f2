import type { Claim } from '../claim.ts'
import type { Found, Rule } from '../finding.ts'
import type { Reading } from '../read.ts'
import { spanAt } from '../sentences.ts'

/** 任务12家，实际11家，超额完成: what was done is less than what was to be done, and yet it is said to be done in full. */
export const shortOfTarget: Rule = {
  name: 'short-of-target',
  title: '没达到任务却说完成',
  group: '数字',
  advice: '实际完成数比任务数小，却写着“超额完成”“全面完成”；请核对两个数，或者改掉这句话。',
  example: { wrong: '下达建会任务12家，实际建会11家，超额完成任务。', right: '下达建会任务12家，实际建会13家，超额完成任务。' },
  find: (reading) => Array.from(reading.text.matchAll(IN_FULL), (match) => short(reading, match.index, match[0])).filter((found) => found !== null),
}

const IN_FULL = /(?<!未能?|没有?能?|不能|难以)(?:超额|全面|圆满|全部|如期|提前)(?:地|超额)?完成/g

/** What was to be done, and what was. */
const TARGET = /任务|目标|计划|下达|指标/
const DONE = /实际|完成|已|(?<!下)达到?|共|实有|实收/

type Pair = { goal: Claim; done: Claim }

function short({ text, figures, sentences }: Reading, at: number, said: string): Found | null {
  const own = spanAt(sentences, at)
  const { paragraph, start, end } = sentences[own]!
  if (NOT_ALL.test(text.slice(Math.max(start, at - NEAR), at)) || /^[^，。；]{0,12}(?:除外|的[只仅有])/.test(text.slice(at, end))) return null
  const subject = text.slice(start, at).split(/[，；：]/).at(-1)!.replace(ANY, '')
  const near = figures.filter(({ sentence }) => (sentence === own || sentence === own - 1) && sentences[sentence]!.paragraph === paragraph)
  const goals = near.filter((goal) => isSet(text.slice(sentences[goal.sentence]!.start, goal.start)))
  const pairs = near.flatMap((done) => goals.filter((goal) => goal.start < done.start && isMet(goal, done)).map((goal) => ({ goal, done })))
  const isShort = ({ goal, done }: Pair) => done.high < goal.low && (subject.length < 2 || goal.before.includes(subject.slice(-2)))
  const pair = ahead(figures, at, own, text.slice(at + said.length, end)) ?? pairs.find(isShort)
  if (!pair) return null
  const [goal, done] = [pair.goal.text, pair.done.text]
  return {
    start: at, end: at + said.length, sure: 'suspect', say: `任务是“${goal}”，实际是“${done}”，没有达到，却说“${said}”，请核对。`,
    evidence: [pair.goal, pair.done].map((claim) => ({ start: claim.start, end: claim.end })),
  }
}

// 参保1393人，超额完成|下达的1500人任务: the target right behind the word, of the last number of its unit before it.
function ahead(figures: readonly Claim[], at: number, own: number, rest: string): Pair | undefined {
  if (!SET_BEHIND.test(rest)) return undefined
  const goal = figures.find(({ start, sentence }) => start > at && sentence === own)
  const done = goal && figures.findLast(({ start, sentence, unit }) => start < at && sentence === own && unit === goal.unit)
  const exact = [goal, done].every((claim) => claim !== undefined && claim.value !== null && !claim.approx && claim.quantity !== 'percent')
  return goal && done && exact && done.high < goal.low ? { goal, done } : undefined
}

const SET_BEHIND = /^了?[^，。；\d]{0,8}(?:下达|交给|确定|布置|分配|规定|要求|分解)的?[^，。；\d]{0,8}\d+[^，。；\d]{0,10}(?:任务|目标|指标|计划)/

const NOT_ALL = /除|但|计划|力争|确保|要/

/** So far before the word its clause may take it back, in characters. */
const NEAR = 12

/** Farther behind the word, in characters, a number is of something else. */
const FAR = 26

/** What is said to be done is all of it; else the clause names which: 会员任务超额完成. */
const ANY = /[均都已也又]|全部|各项|[一二三四五六七八九两]项|指标|任务|目标|全面|年度|全年/g

const NO_NOUN = /任务|目标|计划|下达|指标|实际|完成|[^\u4e00-\u9fff]|[为是了数共已]/g

// 县总下达任务为新建工会12家、发展会员|600人: behind the word for it, before any of what was done.
function isSet(said: string): boolean {
  const lead = said.split('；').at(-1)!.slice(-FAR)
  const target = lead.search(TARGET)
  return target >= 0 && !DONE.test(lead.slice(target))
}

// Of one unit, and of one noun where the first of them names one.
function isMet(goal: Claim, done: Claim): boolean {
  const exact = [goal, done].every(({ value, approx, quantity }) => value !== null && !approx && quantity !== 'percent')
  const words = [goal, done].map(({ before }) => before.replace(NO_NOUN, '')) as [string, string]
  const alike = words.some((word) => word === '') || words[0].slice(-2) === words[1].slice(-2)
  return exact && goal.unit === done.unit && alike && DONE.test(done.before) && !TARGET.test(done.before)
}
